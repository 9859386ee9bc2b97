//! The sentences that the server is known to send, beside the texts of the built-in locales: rows only.
//!
//! `{ $name }` is an argument under its reference name; `{ $name = value }` one that is always the same; any other name in braces
//! is text that varies and is not an argument of the code. Case, white space, full- and half-width punctuation, a final full
//! stop and what is appended or cut off do not matter, so each sentence has one row. Sources: the reference tables from 2023 to
//! 2026, and payloads that people quoted in public between 2023 and November 2026; docs.bigmodel.cn/cn/faq/api-code as of
//! September 2026; ZCode's notes and tests about the Start Plan (`zcode.z.ai/api/v1/zcode-plan`), July to October 2026.

#[cfg(feature = "serve")]
use crate::code::ErrorCode;

/// A sentence and the code that it is sent with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    pub(crate) code: u16,
    pub(crate) text: &'static str,
    pub(crate) says: Says,
}

/// What a sentence says beside its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Says {
    /// Anybody says it: alone it names its code only weakly, inside other text not at all.
    pub(crate) common: bool,
    /// More than the catalog or something else, so that it is shown beside its text.
    pub(crate) more: bool,
    /// The form of the code's message that says it; `None` for the message itself.
    pub(crate) form: Option<&'static str>,
    /// A built-in text of a form. The server does not send those; who pastes one gives its code, too.
    pub(crate) ours: bool,
}

impl Says {
    /// What the catalog says for the code.
    pub(crate) const SAME: Says = Says { common: false, more: false, form: None, ours: false };
    pub(crate) const COMMON: Says = Says { common: true, ..Says::SAME };
}

const fn same(code: u16, text: &'static str) -> Row {
    Row { code, text, says: Says::SAME }
}

const fn common(code: u16, text: &'static str) -> Row {
    Row { code, text, says: Says::COMMON }
}

const fn more(code: u16, text: &'static str) -> Row {
    Row { code, text, says: Says { more: true, ..Says::SAME } }
}

const fn common_form(code: u16, form: &'static str, text: &'static str) -> Row {
    Row { code, text, says: Says { form: Some(form), ..Says::COMMON } }
}

const fn form(code: u16, form: &'static str, text: &'static str) -> Row {
    Row { code, text, says: Says { form: Some(form), ..Says::SAME } }
}

/// Returns the sentences of a code, which have `{ $name }` for each argument.
#[cfg(feature = "serve")]
pub fn observed(code: ErrorCode) -> impl Iterator<Item = &'static str> {
    WORDINGS.iter().filter(move |row| code == row.code).map(|row| row.text)
}

/// Codes whose sentences in the catalogs anybody says: an account, a task or an API that does not exist, a network error.
pub(crate) const COMMON_CODES: &[u16] = &[
    401, 500, 1000, 1005, 1100, 1111, 1112, 1200, 1220, 1221, 1222, 1233, 1234, 1235, 1260, 1261, 2007, 3001,
    3007, 3008, 3009, 3010, 3012, 5001,
];

#[rustfmt::skip]
pub(crate) const WORDINGS: &[Row] = &[
    common(401, "token expired or incorrect"),
    common(401, "令牌已过期或验证不正确"),
    form(500, "not-found", "404 NOT_FOUND"),
    form(500, "no-coding-plan", "当前用户不存在 coding plan"),
    form(500, "try-later", "内部错误，请稍后重试"),
    common(1000, "Authorization Failure"),
    same(1000, "身份验证失败"),
    form(1000, "real-name", "请先完成实名认证"),
    same(1001, "Header 中未收到 Authorization 参数，无法进行身份验证"),
    same(1001, "Header 中未收到 Authorization 参数"),
    same(1001, "Authorization parameter not received in Header, unable to authenticate"),
    same(1002, "Authorization Token is invalid, please ensure that the Authorization Token is correctly provided."),
    same(1002, "Authorization Token 非法，请确认 Authorization Token 正确传递。"),
    same(1002, "Authorization Token 非法"),
    same(1003, "Authorization Token 已过期，请重新生成/获取。"),
    same(1003, "Authorization Token expired, please regenerate/obtain"),
    same(1004, "通过 Authorization Token 的验证失败"),
    form(1005, "quota", "exceed quota limit"),
    form(1113, "no-package", "Insufficient balance or no resource package. Please recharge."),
    form(1113, "no-package", "余额不足或无可用资源包，请充值。"),
    form(1113, "no-package", "余额不足或无可用资源包，请充值后重试。"),
    same(1120, "当前账号暂时无法访问，请稍后重试"),
    same(1200, "API 调用失败"),
    same(1210, "Invalid API parameter, please check the documentation."),
    form(1210, "thinking-levels", "This model always engages in thinking and cannot be disabled; please use { $choices }"),
    form(1210, "always-thinking", "This model always engages in thinking and cannot be disabled"),
    form(1210, "thinking-levels", "该模型始终思考，不支持关闭思考；请使用 { $choices }"),
    form(1210, "always-thinking", "该模型始终思考，不支持关闭思考"),
    form(1210, "range", "{ $field } 参数非法，取值范围 { $range }"),
    form(1210, "range", "{ $field } 参数非法：限制数值范围 { $range }"),
    form(1210, "range", "{ $field } is invalid, allowed values: { $range }"),
    form(1210, "range", "The { $field } parameter is illegal. : 限制数值范围 { $range }"),
    common_form(1210, "context-length", "Requested token count exceeds the model's maximum context length"),
    form(1210, "video", "视频输入格式/解析错误"),
    form(1210, "image", "图片输入格式/解析错误"),
    form(1210, "file", "文件解析失败，请检查文件可访问性和格式"),
    form(1210, "choices", "{ $field } must be one of: { $choices }"),
    same(1211, "Unknown Model, please check the model code."),
    same(1213, "Parameter { $field } was not received."),
    same(1213, "The { $field } parameter was not received normally."),
    same(1213, "The parameter { $field } was not received normally."),
    same(1214, "The { $field } parameter is illegal. Please check the documentation."),
    same(1214, "Parameter { $field } is invalid. Please check the documentation."),
    same(1214, "The { $field } parameter is invalid. Please check the documentation."),
    same(1214, "{ $field } 参数非法"),
    more(1214, "{ $field } 参数非法：{ $detail }"),
    form(1214, "unsupported", "不支持当前 { $field } 值"),
    form(1214, "type", "{ $field } 类型错误"),
    form(1214, "type", "{ $field } type error"),
    form(1214, "max-items", "{ $field } 数组最大不得超过 { $limit } 条"),
    form(1214, "not-found", "{ $field = modelCode }：不存在"),
    form(1214, "not-found", "{ $field = modelCode }: does not exist"),
    form(1214, "role", "Incorrect role information"),
    form(1214, "role", "角色信息不正确"),
    form(1214, "content-or-tool-calls", "{ $field }:content和tool_calls 字段不能同时为空"),
    form(1214, "file-or-audio", "file和audio参数不能同时为空"),
    form(1214, "voice", "音色id不存在"),
    form(1214, "tool-type", "工具类型不能为空"),
    form(1214, "input", "Input cannot be empty"),
    form(1214, "input", "输入不能为空"),
    same(1214, "{ $field }:type is illegal"),
    form(1214, "empty", "{ $field }:不能为空"),
    form(1214, "empty", "{ $field } 不能为空"),
    form(1214, "empty", "{ $field } 字段不能为空"),
    form(1214, "empty", "{ $field }:输入不能为空"),
    common_form(1214, "empty", "{ $field }: cannot be empty"),
    common_form(1214, "empty", "{ $field } cannot be empty"),
    form(1214, "too-long", "{ $field } 超长"),
    same(1215, "{ $field1 } and { $field2 } cannot be set at the same time, please check the documentation"),
    form(1220, "ip-address", "您的请求无法被处理，因为您的 IP 地址没有接口访问权限。如果您认为这是一个错误，请联系客服获取帮助。"),
    form(1230, "try-later", "API 调用流程异常，请稍后重试"),
    same(1231, "您已有请求"),
    common(1233, "任务：{ $task_id } 不存在"),
    form(1234, "try-later", "Network error, error id: { $error_id }, please try again later"),
    common(1234, "Network error, error id { $error_id }"),
    same(1234, "Internal network failure, error id: { $error_id }, please contact customer service."),
    form(1234, "try-later", "Internal network failure, error id: { $error_id }, please try again later"),
    form(1234, "try-later", "网络错误，错误id：{ $error_id }，请稍后重试"),
    same(1235, "网络错误，错误id：{ $error_id }，请与客服联系"),
    same(1260, "API 运行错误"),
    common(1261, "Prompt exceeds max length"),
    common(1261, "prompt is too long"),
    same(1301, "系统检测到输入或生成内容可能包含不安全或敏感内容"),
    form(1302, "rate-limit", "Rate limit reached for requests"),
    form(1302, "rate-limit", "您的账户已达到速率限制，请您控制请求频率"),
    same(1302, "High concurrency usage of this API"),
    form(1303, "try-later", "当前调用频率过高，请稍后重试"),
    form(1305, "overloaded", "The service may be temporarily overloaded, please try again later"),
    form(1305, "rate-limit", "The API has triggered a rate limit."),
    form(1305, "overloaded", "该模型当前访问量过大，请您稍后再试"),
    form(1305, "overloaded", "该模型当前访问量过大，请稍后再试"),
    form(1305, "rate-limit", "该 API 已触发流量限制"),
    form(1305, "platform-limit", "平台流量限制，请稍后重试"),
    same(1308, "Usage limit reached for { $number } { $unit }. Your limit will reset at { $next_flush_time }"),
    form(1308, "until", "Usage limit reached for . Your limit will reset at { $next_flush_time }"),
    same(1308, "已达到 { $number } { $unit }的使用上限。您的限额将在 { $next_flush_time } 重置。"),
    same(1308, "已达到 { $number } { $unit } 使用上限，{ $next_flush_time } 后可继续使用。"),
    same(1308, "Usage limit reached for { $number } { $unit }"),
    same(1308, "已达到 { $number } { $unit }的使用上限"),
    same(1308, "已达使用上限，请等待重置时间后再试"),
    form(1308, "extra-usage", "已达到 { $number } { $unit }使用上限，{ $next_flush_time } 后可继续使用。如需超限额按量付费使用，可联系管理员开启超额按量付费。"),
    form(1308, "until", "Usage limit reached. reset at { $next_flush_time }"),
    same(1309, "Your GLM Coding Plan package has expired and is temporarily unavailable."),
    same(1309, "GLM Coding Plan package has expired"),
    same(1309, "您的 GLM Coding Plan 套餐已到期"),
    same(1309, "GLM Coding Plan 套餐已到期"),
    same(1310, "Weekly/Monthly Limit Exhausted. Your limit will reset at { $next_flush_time }"),
    same(1310, "Weekly/Monthly Limit Exhausted"),
    same(1310, "您已达到每周/每月使用上限，您的限额将在 { $next_flush_time } 重置。"),
    same(1310, "您已达到每周/每月使用上限"),
    form(1310, "seven-days", "已达到 7 天使用上限，{ $next_flush_time } 后可继续使用。"),
    form(1310, "seven-days-extra-usage", "已达到 7 天使用上限，{ $next_flush_time } 后可继续使用。如需超限额按量付费使用，可联系管理员开启超额按量付费。"),
    same(1312, "模型访问负载过高，请稍后重试"),
    same(1313, "Your usage violates the Fair Use Policy. Your request rate has been restricted."),
    same(1313, "Your account's current usage pattern does not comply with the Fair Usage Policy, and your request frequency has been limited."),
    same(1313, "您的账户当前使用模式不符合公平使用策略，请求频率已受到限制。"),
    form(1313, "reduce-frequency", "Your account's current usage pattern does not comply with the Fair Usage Policy. Please reduce your request frequency."),
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
    same(2007, "upstream temporarily unavailable"),
    common(3001, "parameter error"),
    same(3007, "captcha verify failed"),
    form(3007, "required", "captcha verify required"),
    same(3007, "security verify failed"),
    same(3008, "Concurrent request limit reached"),
    same(3009, "model concurrency limit exceeded"),
    same(3010, "model admission concurrency limit exceeded"),
    form(3010, "upgrade", "当前系统繁忙，请稍后再试或升级账户。"),
    same(3012, "request has been blocked due to unusual activity."),
    common(5001, "internal"),
];
