// Written by `cargo run --manifest-path generate/Cargo.toml` from locales/zh-CN/errors.ftl.
Builtin {
    tag: "zh-CN",
    #[cfg(any(test, feature = "check", feature = "pseudo"))]
    source: include_str!("../../../locales/zh-CN/errors.ftl"),
    available: Available { locale: Maximized { subtags: Subtags::new(b"zh", b"Hans", b"CN"), has_script: false, has_region: true }, is_preferred: true, variants: 0 },
    plurals: &plurals::BM,
    codes: &[
        // error-401
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("令牌已过期或验证不正确") })), attributes: Borrowed(&[]) },
        // error-500
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("内部错误") })), attributes: Borrowed(&[(Borrowed("not-found"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请求的地址不存在（404 NOT_FOUND）") })), (Borrowed("no-coding-plan"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("当前用户不存在 Coding Plan") })), (Borrowed("try-later"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("内部错误，请稍后重试") }))]) },
        // error-1000
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("身份验证失败") })), attributes: Borrowed(&[(Borrowed("real-name"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请先完成实名认证") }))]) },
        // error-1001
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Header 中未收到 Authentication 参数，无法进行身份验证") })), attributes: Borrowed(&[]) },
        // error-1002
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Authentication Token 非法，请确认 Authentication Token 正确传递") })), attributes: Borrowed(&[]) },
        // error-1003
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Authentication Token 已过期，请重新生成/获取") })), attributes: Borrowed(&[]) },
        // error-1004
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("通过 Authentication Token 的验证失败") })), attributes: Borrowed(&[]) },
        // error-1005
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("已开启二次认证保护，需要二次认证登录。") })), attributes: Borrowed(&[(Borrowed("quota"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("已超出配额限制") }))]) },
        // error-1100
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("账户读写") })), attributes: Borrowed(&[]) },
        // error-1110
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您的账户当前处于非活动状态。请检查账户信息") })), attributes: Borrowed(&[]) },
        // error-1111
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您的账户不存在") })), attributes: Borrowed(&[]) },
        // error-1112
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您的账户已被锁定，请联系客服解锁") })), attributes: Borrowed(&[]) },
        // error-1113
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您的账户已欠费，请充值后重试") })), attributes: Borrowed(&[(Borrowed("no-package"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("余额不足或无可用资源包，请充值。") }))]) },
        // error-1120
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("无法成功访问您的账户，请稍后重试") })), attributes: Borrowed(&[]) },
        // error-1121
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("账户存违规行为，账号已被锁定") })), attributes: Borrowed(&[]) },
        // error-1200
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API 调用错误") })), attributes: Borrowed(&[]) },
        // error-1210
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API 调用参数有误，请检查文档") })), attributes: Borrowed(&[(Borrowed("always-thinking"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("该模型始终思考，不支持关闭思考") })), (Borrowed("thinking-levels"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("该模型始终思考，不支持关闭思考；请使用 "), name: Name::CHOICES }]), rest: Borrowed("") })), (Borrowed("range"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }, Slot { before: Borrowed(" 参数非法，取值范围 "), name: Name::RANGE }]), rest: Borrowed("") })), (Borrowed("choices"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }, Slot { before: Borrowed(" 必须是以下值之一："), name: Name::CHOICES }]), rest: Borrowed("") })), (Borrowed("context-length"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请求的 token 数超过模型的最大上下文长度") })), (Borrowed("video"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("视频输入格式/解析错误") })), (Borrowed("image"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("图片输入格式/解析错误") })), (Borrowed("file"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("文件解析失败，请检查文件可访问性和格式") }))]) },
        // error-1211
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("模型不存在，请检查模型代码") })), attributes: Borrowed(&[]) },
        // error-1212
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("当前模型不支持 "), name: Name::METHOD }]), rest: Borrowed(" 调用方式") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("当前模型不支持该调用方式") }))]) },
        // error-1213
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("未正常接收到 "), name: Name::FIELD }]), rest: Borrowed(" 参数") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("未正常接收到某个参数") }))]) },
        // error-1214
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }]), rest: Borrowed(" 参数非法。请检查文档") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("参数非法。请检查文档") })), (Borrowed("unsupported"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("不支持当前 "), name: Name::FIELD }]), rest: Borrowed(" 值") })), (Borrowed("type"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }]), rest: Borrowed(" 类型错误") })), (Borrowed("max-items"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }, Slot { before: Borrowed(" 数组最大不得超过 "), name: Name::LIMIT }]), rest: Borrowed(" 条") })), (Borrowed("not-found"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }]), rest: Borrowed("：不存在") })), (Borrowed("role"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("角色信息不正确") })), (Borrowed("content-or-tool-calls"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }]), rest: Borrowed("：content 和 tool_calls 字段不能同时为空") })), (Borrowed("file-or-audio"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("file 和 audio 参数不能同时为空") })), (Borrowed("voice"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("音色 ID 不存在") })), (Borrowed("tool-type"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("工具类型不能为空") })), (Borrowed("input"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("输入不能为空") })), (Borrowed("empty"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }]), rest: Borrowed(" 不能为空") })), (Borrowed("too-long"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }]), rest: Borrowed(" 超长") }))]) },
        // error-1215
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD1 }, Slot { before: Borrowed(" 与 "), name: Name::FIELD2 }]), rest: Borrowed(" 不能同时设置，请检查文档") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("部分参数不能同时设置，请检查文档") }))]) },
        // error-1220
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("您无权访问 "), name: Name::API_NAME }]), rest: Borrowed("") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您无权访问该 API 或模型") })), (Borrowed("ip-address"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您的请求无法被处理，因为您的 IP 地址没有接口访问权限。如果您认为这是一个错误，请联系客服获取帮助。") }))]) },
        // error-1221
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("API "), name: Name::API_NAME }]), rest: Borrowed(" 已下线") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("该 API 已下线") }))]) },
        // error-1222
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("API "), name: Name::API_NAME }]), rest: Borrowed(" 不存在") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("该 API 不存在") }))]) },
        // error-1230
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API 调用流程出错") })), attributes: Borrowed(&[(Borrowed("try-later"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API 调用流程异常，请稍后重试") }))]) },
        // error-1231
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("您已有请求："), name: Name::REQUEST_ID }]), rest: Borrowed("") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您已有相同 ID 的请求") }))]) },
        // error-1232
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("获取异步请求结果时，请使用 task_id") })), attributes: Borrowed(&[]) },
        // error-1233
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("任务 "), name: Name::TASK_ID }]), rest: Borrowed(" 不存在") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("任务不存在") }))]) },
        // error-1234
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("网络错误，错误id："), name: Name::ERROR_ID }]), rest: Borrowed("，请联系客服") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("网络错误，请联系客服") })), (Borrowed("try-later"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("网络错误，错误id："), name: Name::ERROR_ID }]), rest: Borrowed("，请稍后重试") }))]) },
        // error-1235
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("网络错误，错误id："), name: Name::ERROR_ID }]), rest: Borrowed("，请联系客服") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("网络错误，请联系客服") }))]) },
        // error-1260
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API 运行时错误") })), attributes: Borrowed(&[]) },
        // error-1261
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Prompt 超长") })), attributes: Borrowed(&[]) },
        // error-1300
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API 调用被策略阻止") })), attributes: Borrowed(&[]) },
        // error-1301
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("系统检测到输入或生成内容可能包含不安全或敏感内容，请您避免输入易产生敏感内容的提示语，感谢您的配合") })), attributes: Borrowed(&[]) },
        // error-1302
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您当前使用该 API 的并发数过高，请降低并发，或联系客服增加限额") })), attributes: Borrowed(&[(Borrowed("rate-limit"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您的账户已达到速率限制，请您控制请求频率") }))]) },
        // error-1303
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您当前使用该 API 的频率过高，请降低频率，或联系客服增加限额") })), attributes: Borrowed(&[(Borrowed("try-later"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("当前调用频率过高，请稍后重试") }))]) },
        // error-1304
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("该 API 已达今日调用次数限额，如有更多需求，请联系客服购买") })), attributes: Borrowed(&[]) },
        // error-1305
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("当前 API 请求过多，请稍后重试") })), attributes: Borrowed(&[(Borrowed("overloaded"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("该模型当前访问量过大，请您稍后再试") })), (Borrowed("rate-limit"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("该 API 已触发流量限制。") })), (Borrowed("platform-limit"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("平台流量限制，请稍后重试") }))]) },
        // error-1308
        Message { value: Some(Pattern::Choice(Choice { argument: Name::UNIT, variants: Borrowed(&[(Key::Word(Borrowed("minute")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 "), name: Name::NUMBER }, Slot { before: Borrowed(" 分钟的使用上限。您的限额将在 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）重置") })), (Key::Word(Borrowed("hour")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 "), name: Name::NUMBER }, Slot { before: Borrowed(" 小时的使用上限。您的限额将在 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）重置") })), (Key::Word(Borrowed("day")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 "), name: Name::NUMBER }, Slot { before: Borrowed(" 天的使用上限。您的限额将在 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）重置") })), (Key::Word(Borrowed("week")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 "), name: Name::NUMBER }, Slot { before: Borrowed(" 周的使用上限。您的限额将在 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）重置") })), (Key::Word(Borrowed("month")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 "), name: Name::NUMBER }, Slot { before: Borrowed(" 个月的使用上限。您的限额将在 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）重置") })), (Key::Word(Borrowed("other")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 "), name: Name::NUMBER }, Slot { before: Borrowed(" "), name: Name::UNIT }, Slot { before: Borrowed(" 的使用上限。您的限额将在 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）重置") }))]), default: 5 })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("已达到使用上限。您的限额将自动重置") })), (Borrowed("extra-usage"), Pattern::Choice(Choice { argument: Name::UNIT, variants: Borrowed(&[(Key::Word(Borrowed("minute")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 "), name: Name::NUMBER }, Slot { before: Borrowed(" 分钟使用上限，"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）后可继续使用。如需超限额按量付费使用，可联系管理员开启超额按量付费。") })), (Key::Word(Borrowed("hour")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 "), name: Name::NUMBER }, Slot { before: Borrowed(" 小时使用上限，"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）后可继续使用。如需超限额按量付费使用，可联系管理员开启超额按量付费。") })), (Key::Word(Borrowed("day")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 "), name: Name::NUMBER }, Slot { before: Borrowed(" 天使用上限，"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）后可继续使用。如需超限额按量付费使用，可联系管理员开启超额按量付费。") })), (Key::Word(Borrowed("week")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 "), name: Name::NUMBER }, Slot { before: Borrowed(" 周使用上限，"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）后可继续使用。如需超限额按量付费使用，可联系管理员开启超额按量付费。") })), (Key::Word(Borrowed("month")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 "), name: Name::NUMBER }, Slot { before: Borrowed(" 个月使用上限，"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）后可继续使用。如需超限额按量付费使用，可联系管理员开启超额按量付费。") })), (Key::Word(Borrowed("other")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 "), name: Name::NUMBER }, Slot { before: Borrowed(" "), name: Name::UNIT }, Slot { before: Borrowed("使用上限，"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）后可继续使用。如需超限额按量付费使用，可联系管理员开启超额按量付费。") }))]), default: 5 })), (Borrowed("span"), Pattern::Choice(Choice { argument: Name::UNIT, variants: Borrowed(&[(Key::Word(Borrowed("minute")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 "), name: Name::NUMBER }]), rest: Borrowed(" 分钟的使用上限。您的限额稍后会自动重置") })), (Key::Word(Borrowed("hour")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 "), name: Name::NUMBER }]), rest: Borrowed(" 小时的使用上限。您的限额稍后会自动重置") })), (Key::Word(Borrowed("day")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 "), name: Name::NUMBER }]), rest: Borrowed(" 天的使用上限。您的限额稍后会自动重置") })), (Key::Word(Borrowed("week")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 "), name: Name::NUMBER }]), rest: Borrowed(" 周的使用上限。您的限额稍后会自动重置") })), (Key::Word(Borrowed("month")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 "), name: Name::NUMBER }]), rest: Borrowed(" 个月的使用上限。您的限额稍后会自动重置") })), (Key::Word(Borrowed("other")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 "), name: Name::NUMBER }, Slot { before: Borrowed(" "), name: Name::UNIT }]), rest: Borrowed("的使用上限。您的限额稍后会自动重置") }))]), default: 5 })), (Borrowed("until"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到使用上限。您的限额将在 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）重置") }))]) },
        // error-1309
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您的 GLM Coding Plan 套餐已到期，暂无法使用，前往官方续订后即可恢复 https://bigmodel.cn/claude-code") })), attributes: Borrowed(&[]) },
        // error-1310
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("您已达到每周/每月使用上限，您的限额将在 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）重置") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您已达到每周/每月使用上限，您的限额将自动重置") })), (Borrowed("seven-days"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 7 天使用上限，"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）后可继续使用") })), (Borrowed("seven-days-extra-usage"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 7 天使用上限，"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）后可继续使用。如需超限额按量付费使用，可联系管理员开启超额按量付费。") }))]) },
        // error-1311
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("当前订阅套餐暂未开放"), name: Name::MODEL_NAME }]), rest: Borrowed("权限") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("当前订阅套餐暂未开放该模型权限") }))]) },
        // error-1312
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("该模型当前访问量过大，请您稍后再试，或切换其他模型如 "), name: Name::MODEL_NAME }]), rest: Borrowed(" 等") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("该模型当前访问量过大，请您稍后再试，或切换其他模型") }))]) },
        // error-1313
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您的账户当前使用模式不符合公平使用策略，请求频率已受到限制。详情请参阅《条款与协议-订阅及自动续费协议》，如需恢复请前往个人中心-编程套餐总览-顶部申请解除限制") })), attributes: Borrowed(&[]) },
        // error-1314
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您的企业套餐已失效，请联系企业管理员。") })), attributes: Borrowed(&[]) },
        // error-1315
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("该 API Key 仅限企业编程套餐场景使用，请到官网更换对应产品类型的 API Key") })), attributes: Borrowed(&[]) },
        // error-1316
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 5 小时使用上限。主账号余额不足，无法使用超额按量付费。您的限额将在 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）重置。") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("已达到 5 小时使用上限。主账号余额不足，无法使用超额按量付费。") }))]) },
        // error-1317
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 7 天使用上限。主账号余额不足，无法使用超额按量付费。您的限额将在 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）重置。") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("已达到 7 天使用上限。主账号余额不足，无法使用超额按量付费。") }))]) },
        // error-1318
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 5 小时使用上限，且已达子账号月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）重置。") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("已达到 5 小时使用上限，且已达子账号月消费上限，无法使用超额按量付费，请联系管理员调整。") }))]) },
        // error-1319
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 7 天使用上限，且已达子账号月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）重置。") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("已达到 7 天使用上限，且已达子账号月消费上限，无法使用超额按量付费，请联系管理员调整。") }))]) },
        // error-1320
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 5 小时使用上限，且已达企业级月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）重置。") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("已达到 5 小时使用上限，且已达企业级月消费上限，无法使用超额按量付费，请联系管理员调整。") }))]) },
        // error-1321
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已达到 7 天使用上限，且已达企业级月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）重置。") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("已达到 7 天使用上限，且已达企业级月消费上限，无法使用超额按量付费，请联系管理员调整。") }))]) },
        // error-1701
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("网络搜索并发已达上限，请稍后重试或减少并发请求") })), attributes: Borrowed(&[]) },
        // error-1702
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("系统未找到可用的搜索引擎服务，请检查配置或联系管理员") })), attributes: Borrowed(&[]) },
        // error-1703
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("搜索引擎未返回有效数据，请调整查询条件") })), attributes: Borrowed(&[(Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("未找到相关结果，请换个说法再试。") }))]) },
        // error-2007
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("上游服务暂时不可用") })), attributes: Borrowed(&[]) },
        // error-3001
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("参数错误") })), attributes: Borrowed(&[]) },
        // error-3007
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("安全验证失败（验证码）") })), attributes: Borrowed(&[(Borrowed("required"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("需要进行安全验证（验证码）") }))]) },
        // error-3008
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("已达到并发请求数上限") })), attributes: Borrowed(&[]) },
        // error-3009
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("已超出模型的并发限制") })), attributes: Borrowed(&[]) },
        // error-3010
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("已超出模型准入的并发限制") })), attributes: Borrowed(&[(Borrowed("upgrade"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("当前系统繁忙，请稍后再试或升级账户。") }))]) },
        // error-3012
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("由于异常活动，请求已被拦截。") })), attributes: Borrowed(&[]) },
        // error-5001
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("网关内部错误") })), attributes: Borrowed(&[]) },
    ],
    others: &[
        ("category-account", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("账户错误") })), attributes: Borrowed(&[]) }),
        ("category-api-call", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API 调用错误") })), attributes: Borrowed(&[]) }),
        ("category-authentication", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("身份验证错误") })), attributes: Borrowed(&[]) }),
        ("category-basic", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("基础错误") })), attributes: Borrowed(&[]) }),
        ("category-policy-block", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API 策略阻止错误") })), attributes: Borrowed(&[]) }),
        ("end-user-ask-support", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服务暂时不可用，请联系本应用的客服。") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服务不可用") }))]) }),
        ("end-user-change-content", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("无法处理该内容，请修改后重试。") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("无法处理该内容") }))]) }),
        ("end-user-fix-credentials", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服务配置有误，请联系本应用的客服。") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服务配置有误") }))]) }),
        ("end-user-fix-request", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("无法处理该请求，请联系本应用的客服。") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("无法处理该请求") }))]) }),
        ("end-user-reduce-size", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("内容过大，请缩短文字或选择较小的文件。") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("内容过大") }))]) }),
        ("end-user-retry-later", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服务暂时不可用，请稍后重试。") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服务暂时不可用") }))]) }),
        ("end-user-shorten-input", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("内容过长，请缩短后重试。") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("内容过长") }))]) }),
        ("end-user-slow-down", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("当前请求较多，请稍后再试。") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请求过多") }))]) }),
        ("end-user-top-up", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服务暂时不可用，请联系本应用的客服。") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服务不可用") }))]) }),
        ("end-user-wait-for-reset", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服务暂时达到使用上限，请稍后重试。") })), attributes: Borrowed(&[(Borrowed("until"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("服务暂时达到使用上限，请在 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京时间，UTC+8）之后重试。") })), (Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("已达使用上限") }))]) }),
        ("error-unknown", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("未知错误") })), attributes: Borrowed(&[(Borrowed("code"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::REASON }, Slot { before: Borrowed("（错误码 "), name: Name::CODE }]), rest: Borrowed("）") })), (Borrowed("status"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::REASON }, Slot { before: Borrowed("（HTTP 状态码 "), name: Name::STATUS }]), rest: Borrowed("）") })), (Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("出现问题，请稍后重试，或联系本应用的客服。") })), (Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("出现问题") }))]) }),
        ("evidence-envelope", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("只有此 API 使用的格式") })), attributes: Borrowed(&[]) }),
        ("evidence-host", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("文中提到本服务的名称") })), attributes: Borrowed(&[]) }),
        ("evidence-request-id", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请求 ID 的格式") })), attributes: Borrowed(&[]) }),
        ("evidence-shape", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("其他服务也会使用的格式或语句") })), attributes: Borrowed(&[]) }),
        ("evidence-wording", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("此 API 会返回的语句") })), attributes: Borrowed(&[]) }),
        ("finish-length", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("达到 token 长度限制") })), attributes: Borrowed(&[(Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("回答过长，已被截断。请缩小问题范围后重试。") }))]) }),
        ("finish-model_context_window_exceeded", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("超出模型上下文窗口") })), attributes: Borrowed(&[(Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("对话内容过长，请缩短输入或开始新的对话。") }))]) }),
        ("finish-network_error", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("模型推理异常") })), attributes: Borrowed(&[]) }),
        ("finish-sensitive", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("内容被安全审核接口拦截（用户应判断并决定是否撤回公开内容）") })), attributes: Borrowed(&[]) }),
        ("finish-stop", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("自然结束或触发 stop 词") })), attributes: Borrowed(&[(Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("回答已完成。") }))]) }),
        ("finish-tool_calls", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("模型调用了函数") })), attributes: Borrowed(&[(Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("回答仍在准备中。") }))]) }),
        ("http-400", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请求无效") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请求无效") }))]) }),
        ("http-401", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("身份验证失败或令牌已过期") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("未授权") }))]) }),
        ("http-402", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("需要付费") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("需要付费") }))]) }),
        ("http-403", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("没有访问权限") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("禁止访问") }))]) }),
        ("http-404", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请求的地址或资源不存在") })), attributes: Borrowed(&[(Borrowed("path"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请求地址不存在，请检查基础地址（base URL）") })), (Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("未找到") }))]) }),
        ("http-405", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("该地址不支持此 HTTP 方法") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("不支持的方法") }))]) }),
        ("http-408", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请求超时") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请求超时") }))]) }),
        ("http-409", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请求与资源的当前状态冲突") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("冲突") }))]) }),
        ("http-413", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请求内容过大") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("内容过大") }))]) }),
        ("http-415", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("不支持该请求的格式") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("不支持的媒体类型") }))]) }),
        ("http-422", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请求内容无效") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("内容无法处理") }))]) }),
        ("http-429", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请求过多，或已达到使用上限") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请求过多") }))]) }),
        ("http-434", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("没有使用该 API 的权限。微调 API 和文件管理 API 处于内测阶段，将尽快开放") })), attributes: Borrowed(&[]) }),
        ("http-435", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("文件大小超过 100 MB") })), attributes: Borrowed(&[(Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("文件过大，请选择较小的文件。") }))]) }),
        ("http-4xx", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服务器拒绝了请求") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请求错误") }))]) }),
        ("http-500", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服务器处理请求时发生错误") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服务器内部错误") }))]) }),
        ("http-502", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("网关未收到服务器的有效响应") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("网关错误") }))]) }),
        ("http-503", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服务暂时不可用") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服务不可用") }))]) }),
        ("http-504", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("网关等待服务器响应超时") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("网关超时") }))]) }),
        ("http-529", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服务负载过高") })), attributes: Borrowed(&[]) }),
        ("http-5xx", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服务器未能处理请求") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服务器错误") }))]) }),
        ("label-alternatives", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIRST }, Slot { before: Borrowed(" 或 "), name: Name::SECOND }]), rest: Borrowed("") })), attributes: Borrowed(&[]) }),
        ("label-arguments", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("参数") })), attributes: Borrowed(&[]) }),
        ("label-category", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("分类") })), attributes: Borrowed(&[]) }),
        ("label-code", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("错误码") })), attributes: Borrowed(&[]) }),
        ("label-detail", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("详情") })), attributes: Borrowed(&[]) }),
        ("label-evidence", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("识别依据") })), attributes: Borrowed(&[]) }),
        ("label-message", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服务器原文") })), attributes: Borrowed(&[]) }),
        ("label-quotation", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("“"), name: Name::TEXT }]), rest: Borrowed("”") })), attributes: Borrowed(&[(Borrowed("language"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("“"), name: Name::TEXT }, Slot { before: Borrowed("”（"), name: Name::LANGUAGE }]), rest: Borrowed("）") }))]) }),
        ("label-remedy", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("处理方法") })), attributes: Borrowed(&[]) }),
        ("label-request-id", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请求 ID") })), attributes: Borrowed(&[]) }),
        ("label-text", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("文本") })), attributes: Borrowed(&[]) }),
        ("language-en", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("英文") })), attributes: Borrowed(&[]) }),
        ("language-zh", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("中文") })), attributes: Borrowed(&[]) }),
        ("note-cut", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("只读取了前 "), name: Name::SIZE }, Slot { before: Borrowed("，之后的错误不会被找到；如果是日志，请使用 "), name: Name::OPTION }]), rest: Borrowed("") })), attributes: Borrowed(&[]) }),
        ("note-file", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FILE }, Slot { before: Borrowed(" 是文件：要解释其中的内容，请使用 "), name: Name::OPTION }]), rest: Borrowed("") })), attributes: Borrowed(&[]) }),
        ("note-line", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("终端每行最多传递 "), name: Name::SIZE }, Slot { before: Borrowed("，有一行因此被截断：请存为文件，并使用 "), name: Name::OPTION }]), rest: Borrowed("") })), attributes: Borrowed(&[]) }),
        ("note-paste", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("请粘贴错误内容，然后依次按 "), name: Name::KEYS }]), rest: Borrowed("") })), attributes: Borrowed(&[]) }),
        ("note-unrecognized", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("未识别出此 API 的错误") })), attributes: Borrowed(&[]) }),
        ("remedy-ask-support", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请联系客服或管理员") })), attributes: Borrowed(&[]) }),
        ("remedy-change-content", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请修改内容后重新发送") })), attributes: Borrowed(&[]) }),
        ("remedy-fix-credentials", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请检查 API Key 等凭证及其传递方式") })), attributes: Borrowed(&[]) }),
        ("remedy-fix-request", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请修正请求") })), attributes: Borrowed(&[]) }),
        ("remedy-reduce-size", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请缩短文本或使用更小的文件后重新发送") })), attributes: Borrowed(&[]) }),
        ("remedy-retry-later", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请稍后重试") })), attributes: Borrowed(&[]) }),
        ("remedy-shorten-input", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请缩短输入后重新发送") })), attributes: Borrowed(&[]) }),
        ("remedy-slow-down", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请降低请求并发或频率后重试") })), attributes: Borrowed(&[]) }),
        ("remedy-top-up", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请充值，或续订、更换套餐") })), attributes: Borrowed(&[]) }),
        ("remedy-wait-for-reset", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("请等待限额重置") })), attributes: Borrowed(&[]) }),
        ("task-failed", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("任务失败") })), attributes: Borrowed(&[]) }),
    ],
}
