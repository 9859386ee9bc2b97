//! The sentences that the server is known to send, beside the texts of the built-in locales: rows only.
//!
//! `{ $name }` is an argument under its reference name; `{ $name = value }` one that is always the same; any other name in braces
//! is text that varies and is not an argument of the code. Case, white space, full- and half-width punctuation, a final full
//! stop and what is appended or cut off do not matter, so each sentence has one row. Sources: the reference tables from 2023 to
//! 2026, and payloads that people quoted in public between 2023 and November 2026; docs.bigmodel.cn/cn/faq/api-code as of
//! September 2026; ZCode's notes and tests about the Start Plan (`zcode.z.ai/api/v1/zcode-plan`), July to October 2026.

/// A sentence and the code that it is sent with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    pub(crate) code: u16,
    pub(crate) text: &'static str,
    pub(crate) says: Says,
}

/// What a sentence says beside its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Says {
    /// What the catalog says for the code.
    Same,
    /// The same, but anybody says it: alone it names its code only weakly, inside other text not at all.
    Common,
    /// More than the catalog or something else, so that it is shown beside its text.
    More,
}

const fn same(code: u16, text: &'static str) -> Row {
    Row { code, text, says: Says::Same }
}

const fn common(code: u16, text: &'static str) -> Row {
    Row { code, text, says: Says::Common }
}

const fn more(code: u16, text: &'static str) -> Row {
    Row { code, text, says: Says::More }
}

/// Codes whose sentences in the catalogs anybody says: an account, a task or an API that does not exist, a network error.
pub(crate) const COMMON_CODES: &[u16] =
    &[401, 500, 1000, 1005, 1100, 1111, 1112, 1200, 1220, 1221, 1222, 1233, 1234, 1235, 1260, 1261];

/// Codes that have rows here, and no text in the catalogs yet.
pub(crate) const WITHOUT_TEXT: &[u16] = &[2007, 3001, 3007, 3008, 3009, 3010, 3012];

#[rustfmt::skip]
pub(crate) const WORDINGS: &[Row] = &[
    same(401, "token expired or incorrect"),
    common(401, "令牌已过期或验证不正确"),
    more(500, "404 NOT_FOUND"),
    more(500, "当前用户不存在 coding plan"),
    more(500, "内部错误，请稍后重试"),
    common(1000, "Authorization Failure"),
    same(1000, "身份验证失败"),
    more(1000, "请先完成实名认证"),
    same(1001, "Header 中未收到 Authorization 参数，无法进行身份验证"),
    same(1001, "Header 中未收到 Authorization 参数"),
    same(1001, "Authorization parameter not received in Header, unable to authenticate"),
    same(1002, "Authorization Token is invalid, please ensure that the Authorization Token is correctly provided."),
    same(1002, "Authorization Token 非法，请确认 Authorization Token 正确传递。"),
    same(1002, "Authorization Token 非法"),
    same(1003, "Authorization Token 已过期，请重新生成/获取。"),
    same(1003, "Authorization Token expired, please regenerate/obtain"),
    same(1004, "通过 Authorization Token 的验证失败"),
    more(1005, "exceed quota limit"),
    more(1113, "Insufficient balance or no resource package. Please recharge."),
    more(1113, "余额不足或无可用资源包，请充值。"),
    more(1113, "余额不足或无可用资源包，请充值后重试。"),
    more(1120, "当前账号暂时无法访问，请稍后重试"),
    same(1200, "API 调用失败"),
    same(1210, "Invalid API parameter, please check the documentation."),
    more(1210, "This model always engages in thinking and cannot be disabled; please use { $choices }"),
    more(1210, "This model always engages in thinking and cannot be disabled"),
    more(1210, "该模型始终思考，不支持关闭思考；请使用 { $choices }。"),
    more(1210, "该模型始终思考，不支持关闭思考"),
    more(1210, "{ $field } 参数非法，取值范围 { $range }"),
    more(1210, "{ $field } 参数非法：限制数值范围 { $range }"),
    more(1210, "{ $field } is invalid, allowed values: { $range }"),
    more(1210, "The { $field } parameter is illegal. : 限制数值范围 { $range }"),
    more(1210, "Requested token count exceeds the model's maximum context length"),
    more(1210, "视频输入格式/解析错误"),
    more(1210, "图片输入格式/解析错误"),
    more(1210, "文件解析失败，请检查文件可访问性和格式"),
    more(1210, "{ $field } must be one of: { $choices }"),
    same(1211, "Unknown Model, please check the model code."),
    same(1213, "Parameter { $field } was not received."),
    same(1213, "The { $field } parameter was not received normally."),
    same(1213, "The parameter { $field } was not received normally."),
    same(1214, "Parameter { $field } is invalid. Please check the documentation."),
    same(1214, "The { $field } parameter is illegal. Please check the documentation."),
    same(1214, "The { $field } parameter is invalid. Please check the documentation."),
    same(1214, "{ $field } 参数非法"),
    more(1214, "{ $field } 参数非法：{ $detail }"),
    more(1214, "不支持当前 { $field } 值"),
    more(1214, "{ $field } 类型错误"),
    more(1214, "{ $field } type error"),
    more(1214, "{ $field } 数组最大不得超过 { $limit } 条"),
    more(1214, "{ $field = modelCode }：不存在"),
    more(1214, "{ $field = modelCode }: does not exist"),
    more(1214, "Incorrect role information"),
    more(1214, "角色信息不正确"),
    more(1214, "{ $field }:content和tool_calls 字段不能同时为空"),
    more(1214, "file和audio参数不能同时为空"),
    more(1214, "音色id不存在"),
    more(1214, "工具类型不能为空"),
    more(1214, "输入不能为空"),
    more(1214, "{ $field }:不能为空"),
    more(1214, "{ $field } 不能为空"),
    more(1214, "{ $field } 字段不能为空"),
    more(1214, "{ $field }:输入不能为空"),
    more(1214, "{ $field } 超长"),
    same(1215, "{ $field1 } and { $field2 } cannot be set at the same time, please check the documentation"),
    more(1220, "您的请求无法被处理，因为您的 IP 地址没有接口访问权限。如果您认为这是一个错误，请联系客服获取帮助。"),
    more(1230, "API 调用流程异常，请稍后重试"),
    same(1231, "您已有请求"),
    common(1233, "任务：{ $task_id } 不存在"),
    more(1234, "Network error, error id: { $error_id }, please try again later"),
    common(1234, "Network error, error id { $error_id }"),
    same(1234, "Internal network failure, error id: { $error_id }, please contact customer service."),
    more(1234, "网络错误，错误id：{ $error_id }，请稍后重试"),
    same(1235, "网络错误，错误id：{ $error_id }，请与客服联系"),
    same(1260, "API 运行错误"),
    common(1261, "Prompt exceeds max length"),
    common(1261, "prompt is too long"),
    same(1301, "系统检测到输入或生成内容可能包含不安全或敏感内容"),
    more(1302, "Rate limit reached for requests"),
    more(1302, "您的账户已达到速率限制，请您控制请求频率"),
    same(1302, "High concurrency usage of this API"),
    more(1303, "当前调用频率过高，请稍后重试"),
    same(1305, "The service may be temporarily overloaded, please try again later"),
    same(1305, "The API has triggered a rate limit."),
    same(1305, "该模型当前访问量过大，请您稍后再试"),
    same(1305, "该模型当前访问量过大，请稍后再试"),
    same(1305, "该 API 已触发流量限制"),
    more(1305, "平台流量限制，请稍后重试"),
    same(1308, "Usage limit reached for { $number } { $unit }. Your limit will reset at { $next_flush_time }"),
    same(1308, "Usage limit reached for . Your limit will reset at { $next_flush_time }"),
    same(1308, "已达到 { $number } { $unit }的使用上限。您的限额将在 { $next_flush_time } 重置。"),
    same(1308, "已达到 { $number } { $unit } 使用上限，{ $next_flush_time } 后可继续使用。"),
    more(1308, "已达使用上限，请等待重置时间后再试"),
    more(1308, "已达到 { $number } { $unit }使用上限，{ $next_flush_time } 后可继续使用。如需超限额按量付费使用，可联系管理员开启超额按量付费。"),
    more(1308, "Usage limit reached. reset at { $next_flush_time }"),
    same(1309, "Your GLM Coding Plan package has expired and is temporarily unavailable."),
    same(1309, "GLM Coding Plan package has expired"),
    same(1309, "您的 GLM Coding Plan 套餐已到期"),
    same(1309, "GLM Coding Plan 套餐已到期"),
    same(1310, "Weekly/Monthly Limit Exhausted. Your limit will reset at { $next_flush_time }"),
    same(1310, "Weekly/Monthly Limit Exhausted"),
    same(1310, "您已达到每周/每月使用上限，您的限额将在 { $next_flush_time } 重置。"),
    same(1310, "您已达到每周/每月使用上限"),
    same(1310, "已达到 7 天使用上限，{ $next_flush_time } 后可继续使用。"),
    more(1310, "已达到 7 天使用上限，{ $next_flush_time } 后可继续使用。如需超限额按量付费使用，可联系管理员开启超额按量付费。"),
    more(1312, "模型访问负载过高，请稍后重试"),
    same(1313, "Your usage violates the Fair Use Policy. Your request rate has been restricted."),
    same(1313, "Your account's current usage pattern does not comply with the Fair Usage Policy, and your request frequency has been limited."),
    same(1313, "您的账户当前使用模式不符合公平使用策略，请求频率已受到限制。"),
    same(1316, "Usage limit reached for the past 5 hours. Insufficient balance for extra usage. Resets at { $next_flush_time }."),
    same(1316, "已达到 5 小时使用上限。主账号余额不足，无法使用超额按量付费。您的限额将在 { $next_flush_time } 重置。"),
    same(1317, "Usage limit reached for the past 7 days. Insufficient balance for extra usage. Resets at { $next_flush_time }."),
    same(1317, "已达到 7 天使用上限。主账号余额不足，无法使用超额按量付费。您的限额将在 { $next_flush_time } 重置。"),
    same(1318, "Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time }."),
    same(1318, "已达到 5 小时使用上限，且已达子账号月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 { $next_flush_time } 重置。"),
    same(1319, "Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time }."),
    same(1319, "已达到 7 天使用上限，且已达子账号月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 { $next_flush_time } 重置。"),
    same(1320, "Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time }."),
    same(1320, "已达到 5 小时使用上限，且已达企业级月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 { $next_flush_time } 重置。"),
    same(1321, "Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time }."),
    same(1321, "已达到 7 天使用上限，且已达企业级月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 { $next_flush_time } 重置。"),
    more(2007, "upstream temporarily unavailable"),
    common(3001, "parameter error"),
    more(3007, "captcha verify failed"),
    more(3007, "captcha verify required"),
    more(3007, "security verify failed"),
    more(3008, "Concurrent request limit reached"),
    more(3009, "model concurrency limit exceeded"),
    more(3010, "model admission concurrency limit exceeded"),
    more(3010, "当前系统繁忙，请稍后再试或升级账户。"),
    more(3012, "request has been blocked due to unusual activity."),
];
