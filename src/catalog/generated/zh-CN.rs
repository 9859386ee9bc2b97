// Written by `cargo run --manifest-path generate/Cargo.toml` from locales/zh-CN/errors.ftl.
Builtin {
    tag: "zh-CN",
    #[cfg(any(feature = "check", feature = "pseudo"))]
    source: include_str!("../../../locales/zh-CN/errors.ftl"),
    available: Available { locale: Maximized { subtags: Subtags::new(b"zh", b"Hans", b"CN"), has_script: false, has_region: true }, is_preferred: true, variants: 0 },
    plurals: &plurals::BM,
    parts: Parts {
        text: Borrowed(concat!(
            "令牌已过期或验证不正确",
            "内部错误",
            "请求的地址不存在（404 NOT_FOUND）",
            "not-found",
            "当前用户不存在 Coding Plan",
            "no-coding-plan",
            "内部错误，请稍后重试",
            "try-later",
            "身份验证失败",
            "请先完成实名认证",
            "real-name",
            "Header 中未收到 Authentication 参数，无法进行身份验证",
            "Authentication Token 非法，请确认 Authentication Token 正确传递",
            "Authentication Token 已过期，请重新生成/获取",
            "通过 Authentication Token 的验证失败",
            "已开启二次认证保护，需要二次认证登录。",
            "已超出配额限制",
            "quota",
            "账户读写",
            "您的账户当前处于非活动状态。请检查账户信息",
            "您的账户不存在",
            "您的账户已被锁定，请联系客服解锁",
            "您的账户已欠费，请充值后重试",
            "余额不足或无可用资源包，请充值。",
            "no-package",
            "无法成功访问您的账户，请稍后重试",
            "账户存违规行为，账号已被锁定",
            "API 调用错误",
            "API 调用参数有误，请检查文档",
            "该模型始终思考，不支持关闭思考",
            "always-thinking",
            "该模型始终思考，不支持关闭思考；请使用 ",
            "thinking-levels",
            " 参数非法，取值范围 ",
            "range",
            " 必须是以下值之一：",
            "choices",
            "请求的 token 数超过模型的最大上下文长度",
            "context-length",
            "视频输入格式/解析错误",
            "video",
            "图片输入格式/解析错误",
            "image",
            "文件解析失败，请检查文件可访问性和格式",
            "file",
            "模型不存在，请检查模型代码",
            "当前模型不支持  调用方式",
            "当前模型不支持该调用方式",
            "bare",
            "未正常接收到  参数",
            "未正常接收到某个参数",
            " 参数非法。请检查文档",
            "不支持当前  值",
            "unsupported",
            " 类型错误",
            "type",
            " 数组最大不得超过  条",
            "max-items",
            "：不存在",
            "角色信息不正确",
            "role",
            "：content 和 tool_calls 字段不能同时为空",
            "content-or-tool-calls",
            "file 和 audio 参数不能同时为空",
            "file-or-audio",
            "音色 ID 不存在",
            "voice",
            "工具类型不能为空",
            "tool-type",
            "输入不能为空",
            "input",
            " 不能为空",
            "empty",
            " 超长",
            "too-long",
            " 与  不能同时设置，请检查文档",
            "部分参数不能同时设置，请检查文档",
            "您无权访问 ",
            "您无权访问该 API 或模型",
            "您的请求无法被处理，因为您的 IP 地址没有接口访问权限。如果您认为这是一个错误，请联系客服获取帮助。",
            "ip-address",
            "API  已下线",
            "该 API 已下线",
            "API  不存在",
            "该 API 不存在",
            "API 调用流程出错",
            "API 调用流程异常，请稍后重试",
            "您已有请求：",
            "您已有相同 ID 的请求",
            "获取异步请求结果时，请使用 task_id",
            "任务  不存在",
            "任务不存在",
            "网络错误，错误id：，请联系客服",
            "网络错误，请联系客服",
            "网络错误，错误id：，请稍后重试",
            "API 运行时错误",
            "Prompt 超长",
            "API 调用被策略阻止",
            "系统检测到输入或生成内容可能包含不安全或敏感内容，请您避免输入易产生敏感内容的提示语，感谢您的配合",
            "您当前使用该 API 的并发数过高，请降低并发，或联系客服增加限额",
            "您的账户已达到速率限制，请您控制请求频率",
            "rate-limit",
            "您当前使用该 API 的频率过高，请降低频率，或联系客服增加限额",
            "当前调用频率过高，请稍后重试",
            "该 API 已达今日调用次数限额，如有更多需求，请联系客服购买",
            "当前 API 请求过多，请稍后重试",
            "该模型当前访问量过大，请您稍后再试",
            "overloaded",
            "该 API 已触发流量限制。",
            "平台流量限制，请稍后重试",
            "platform-limit",
            "已达到  分钟的使用上限。您的限额将在 （北京时间，UTC+8）重置",
            "minute",
            "已达到  小时的使用上限。您的限额将在 （北京时间，UTC+8）重置",
            "hour",
            "已达到  天的使用上限。您的限额将在 （北京时间，UTC+8）重置",
            "day",
            "已达到  周的使用上限。您的限额将在 （北京时间，UTC+8）重置",
            "week",
            "已达到  个月的使用上限。您的限额将在 （北京时间，UTC+8）重置",
            "month",
            "已达到   的使用上限。您的限额将在 （北京时间，UTC+8）重置",
            "other",
            "已达到使用上限。您的限额将自动重置",
            "已达到  分钟使用上限，（北京时间，UTC+8）后可继续使用。如需超限额按量付费使用，可联系管理员开启超额按量付费。",
            "已达到  小时使用上限，（北京时间，UTC+8）后可继续使用。如需超限额按量付费使用，可联系管理员开启超额按量付费。",
            "已达到  天使用上限，（北京时间，UTC+8）后可继续使用。如需超限额按量付费使用，可联系管理员开启超额按量付费。",
            "已达到  周使用上限，（北京时间，UTC+8）后可继续使用。如需超限额按量付费使用，可联系管理员开启超额按量付费。",
            "已达到  个月使用上限，（北京时间，UTC+8）后可继续使用。如需超限额按量付费使用，可联系管理员开启超额按量付费。",
            "已达到  使用上限，（北京时间，UTC+8）后可继续使用。如需超限额按量付费使用，可联系管理员开启超额按量付费。",
            "extra-usage",
            "已达到  分钟的使用上限。您的限额稍后会自动重置",
            "已达到  小时的使用上限。您的限额稍后会自动重置",
            "已达到  天的使用上限。您的限额稍后会自动重置",
            "已达到  周的使用上限。您的限额稍后会自动重置",
            "已达到  个月的使用上限。您的限额稍后会自动重置",
            "已达到  的使用上限。您的限额稍后会自动重置",
            "span",
            "已达到使用上限。您的限额将在 （北京时间，UTC+8）重置",
            "until",
            "您的 GLM Coding Plan 套餐已到期，暂无法使用，前往官方续订后即可恢复 https://bigmodel.cn/claude-code",
            "您已达到每周/每月使用上限，您的限额将在 （北京时间，UTC+8）重置",
            "您已达到每周/每月使用上限，您的限额将自动重置",
            "已达到 7 天使用上限，（北京时间，UTC+8）后可继续使用",
            "seven-days",
            "已达到 7 天使用上限，（北京时间，UTC+8）后可继续使用。如需超限额按量付费使用，可联系管理员开启超额按量付费。",
            "seven-days-extra-usage",
            "当前订阅套餐暂未开放权限",
            "当前订阅套餐暂未开放该模型权限",
            "该模型当前访问量过大，请您稍后再试，或切换其他模型如  等",
            "您的账户当前使用模式不符合公平使用策略，请求频率已受到限制。详情请参阅《条款与协议-订阅及自动续费协议》，如需恢复请前往个人中心-编程套餐总览-顶部申请解除限制",
            "您的账户当前使用模式不符合公平使用策略，请降低请求频率。",
            "reduce-frequency",
            "您的企业套餐已失效，请联系企业管理员。",
            "该 API Key 仅限企业编程套餐场景使用，请到官网更换对应产品类型的 API Key",
            "已达到 5 小时使用上限。主账号余额不足，无法使用超额按量付费。您的限额将在 （北京时间，UTC+8）重置。",
            "已达到 7 天使用上限。主账号余额不足，无法使用超额按量付费。您的限额将在 （北京时间，UTC+8）重置。",
            "已达到 5 小时使用上限，且已达子账号月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 （北京时间，UTC+8）重置。",
            "已达到 7 天使用上限，且已达子账号月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 （北京时间，UTC+8）重置。",
            "已达到 5 小时使用上限，且已达企业级月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 （北京时间，UTC+8）重置。",
            "已达到 7 天使用上限，且已达企业级月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 （北京时间，UTC+8）重置。",
            "网络搜索并发已达上限，请稍后重试或减少并发请求",
            "系统未找到可用的搜索引擎服务，请检查配置或联系管理员",
            "搜索引擎未返回有效数据，请调整查询条件",
            "未找到相关结果，请换个说法再试。",
            "end-user",
            "上游服务暂时不可用",
            "参数错误",
            "安全验证失败（验证码）",
            "需要进行安全验证（验证码）",
            "required",
            "已达到并发请求数上限",
            "已超出模型的并发限制",
            "已超出模型准入的并发限制",
            "当前系统繁忙，请稍后再试或升级账户。",
            "upgrade",
            "由于异常活动，请求已被拦截。",
            "网关内部错误",
            "账户错误",
            "category-account",
            "category-api-call",
            "身份验证错误",
            "category-authentication",
            "基础错误",
            "category-basic",
            "API 策略阻止错误",
            "category-policy-block",
            "服务暂时不可用，请联系本应用的客服。",
            "服务不可用",
            "title",
            "end-user-ask-support",
            "无法处理该内容，请修改后重试。",
            "end-user-change-content",
            "服务配置有误，请联系本应用的客服。",
            "end-user-fix-credentials",
            "无法处理该请求，请联系本应用的客服。",
            "end-user-fix-request",
            "内容过大，请缩短文字或选择较小的文件。",
            "end-user-reduce-size",
            "服务暂时不可用，请稍后重试。",
            "end-user-retry-later",
            "内容过长，请缩短后重试。",
            "end-user-shorten-input",
            "当前请求较多，请稍后再试。",
            "end-user-slow-down",
            "end-user-top-up",
            "服务暂时达到使用上限，请稍后重试。",
            "服务暂时达到使用上限，请在 （北京时间，UTC+8）之后重试。",
            "已达使用上限",
            "end-user-wait-for-reset",
            "未知错误",
            "（错误码 ）",
            "（HTTP 状态码 ）",
            "status",
            "出现问题，请稍后重试，或联系本应用的客服。",
            "error-unknown",
            "只有此 API 使用的格式",
            "evidence-envelope",
            "文中提到本服务的名称",
            "evidence-host",
            "请求 ID 的格式",
            "evidence-request-id",
            "其他服务也会使用的格式或语句",
            "evidence-shape",
            "此 API 会返回的语句",
            "evidence-wording",
            "达到 token 长度限制",
            "回答过长，已被截断。请缩小问题范围后重试。",
            "finish-length",
            "超出模型上下文窗口",
            "对话内容过长，请缩短输入或开始新的对话。",
            "finish-model_context_window_exceeded",
            "模型推理异常",
            "finish-network_error",
            "内容被安全审核接口拦截（用户应判断并决定是否撤回公开内容）",
            "finish-sensitive",
            "自然结束或触发 stop 词",
            "回答已完成。",
            "finish-stop",
            "模型调用了函数",
            "回答仍在准备中。",
            "finish-tool_calls",
            "请求无效",
            "http-400",
            "身份验证失败或令牌已过期",
            "未授权",
            "http-401",
            "需要付费",
            "http-402",
            "没有访问权限",
            "禁止访问",
            "http-403",
            "请求的地址或资源不存在",
            "请求地址不存在，请检查基础地址（base URL）",
            "path",
            "http-404",
            "该地址不支持此 HTTP 方法",
            "不支持的方法",
            "http-405",
            "请求超时",
            "http-408",
            "请求与资源的当前状态冲突",
            "http-409",
            "请求内容过大",
            "http-413",
            "不支持该请求的格式",
            "不支持的媒体类型",
            "http-415",
            "请求内容无效",
            "内容无法处理",
            "http-422",
            "请求过多，或已达到使用上限",
            "http-429",
            "请求头过大",
            "请求头字段过大",
            "http-431",
            "没有使用该 API 的权限。微调 API 和文件管理 API 处于内测阶段，将尽快开放",
            "http-434",
            "文件大小超过 100 MB",
            "文件过大，请选择较小的文件。",
            "http-435",
            "服务器拒绝了请求",
            "请求错误",
            "http-4xx",
            "服务器处理请求时发生错误",
            "服务器内部错误",
            "http-500",
            "网关未收到服务器的有效响应",
            "网关错误",
            "http-502",
            "http-503",
            "网关等待服务器响应超时",
            "网关超时",
            "http-504",
            "服务负载过高",
            "http-529",
            "服务器未能处理请求",
            "服务器错误",
            "http-5xx",
            " 或 ",
            "label-alternatives",
            "label-arguments",
            "分类",
            "label-category",
            "label-code",
            "label-detail",
            "识别依据",
            "label-evidence",
            "label-http-status",
            "服务器原文",
            "label-message",
            "“”",
            "“”（）",
            "language",
            "label-quotation",
            "处理方法",
            "label-remedy",
            "label-request-id",
            "文本",
            "label-text",
            "label-time",
            "英文",
            "language-en",
            "中文",
            "language-zh",
            "只读取了前 ，之后的错误不会被找到；如果是日志，请使用 ",
            "note-cut",
            " 是文件：要解释其中的内容，请使用 ",
            "note-file",
            "终端每行最多传递 ，有一行因此被截断：请存为文件，并使用 ",
            "note-line",
            "请粘贴错误内容，然后依次按 ",
            "note-paste",
            "未识别出此 API 的错误",
            "note-unrecognized",
            "请联系客服或管理员",
            "remedy-ask-support",
            "请修改内容后重新发送",
            "remedy-change-content",
            "请检查 API Key 等凭证及其传递方式",
            "remedy-fix-credentials",
            "请修正请求",
            "remedy-fix-request",
            "请缩短文本或使用更小的文件后重新发送",
            "remedy-reduce-size",
            "remedy-retry-later",
            "请缩短输入后重新发送",
            "remedy-shorten-input",
            "请降低请求并发或频率后重试",
            "remedy-slow-down",
            "请充值，或续订、更换套餐",
            "remedy-top-up",
            "请等待限额重置",
            "remedy-wait-for-reset",
            "任务失败",
            "task-failed",
        )),
        slots: Borrowed(&[
            Slot { before: 58, name: Name::CHOICES },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 29, name: Name::RANGE },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 28, name: Name::CHOICES },
            Slot { before: 22, name: Name::METHOD },
            Slot { before: 19, name: Name::FIELD },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 16, name: Name::FIELD },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 26, name: Name::LIMIT },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 0, name: Name::FIELD1 },
            Slot { before: 5, name: Name::FIELD2 },
            Slot { before: 16, name: Name::API_NAME },
            Slot { before: 4, name: Name::API_NAME },
            Slot { before: 4, name: Name::API_NAME },
            Slot { before: 18, name: Name::REQUEST_ID },
            Slot { before: 7, name: Name::TASK_ID },
            Slot { before: 26, name: Name::ERROR_ID },
            Slot { before: 26, name: Name::ERROR_ID },
            Slot { before: 26, name: Name::ERROR_ID },
            Slot { before: 10, name: Name::NUMBER },
            Slot { before: 44, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 10, name: Name::NUMBER },
            Slot { before: 44, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 10, name: Name::NUMBER },
            Slot { before: 41, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 10, name: Name::NUMBER },
            Slot { before: 41, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 10, name: Name::NUMBER },
            Slot { before: 44, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 10, name: Name::NUMBER },
            Slot { before: 1, name: Name::UNIT },
            Slot { before: 38, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::UNIT },
            Slot { before: 10, name: Name::NUMBER },
            Slot { before: 22, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 10, name: Name::NUMBER },
            Slot { before: 22, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 10, name: Name::NUMBER },
            Slot { before: 19, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 10, name: Name::NUMBER },
            Slot { before: 19, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 10, name: Name::NUMBER },
            Slot { before: 22, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 10, name: Name::NUMBER },
            Slot { before: 1, name: Name::UNIT },
            Slot { before: 15, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::UNIT },
            Slot { before: 10, name: Name::NUMBER },
            Slot { before: 10, name: Name::NUMBER },
            Slot { before: 10, name: Name::NUMBER },
            Slot { before: 10, name: Name::NUMBER },
            Slot { before: 10, name: Name::NUMBER },
            Slot { before: 10, name: Name::NUMBER },
            Slot { before: 1, name: Name::UNIT },
            Slot { before: 0, name: Name::UNIT },
            Slot { before: 43, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 59, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 30, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 30, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 30, name: Name::MODEL_NAME },
            Slot { before: 79, name: Name::MODEL_NAME },
            Slot { before: 109, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 106, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 148, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 145, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 148, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 145, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 40, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::REASON },
            Slot { before: 13, name: Name::CODE },
            Slot { before: 0, name: Name::REASON },
            Slot { before: 18, name: Name::STATUS },
            Slot { before: 0, name: Name::FIRST },
            Slot { before: 5, name: Name::SECOND },
            Slot { before: 3, name: Name::TEXT },
            Slot { before: 3, name: Name::TEXT },
            Slot { before: 6, name: Name::LANGUAGE },
            Slot { before: 16, name: Name::SIZE },
            Slot { before: 64, name: Name::OPTION },
            Slot { before: 0, name: Name::FILE },
            Slot { before: 50, name: Name::OPTION },
            Slot { before: 25, name: Name::SIZE },
            Slot { before: 58, name: Name::OPTION },
            Slot { before: 40, name: Name::KEYS },
        ]),
        named: Borrowed(&[
            Named { name: Span(88, 97), pattern: Template { text: Span(45, 88), slots: Span(0, 0) } },
            Named { name: Span(130, 144), pattern: Template { text: Span(97, 130), slots: Span(0, 0) } },
            Named { name: Span(174, 183), pattern: Template { text: Span(144, 174), slots: Span(0, 0) } },
            Named { name: Span(225, 234), pattern: Template { text: Span(201, 225), slots: Span(0, 0) } },
            Named { name: Span(551, 556), pattern: Template { text: Span(530, 551), slots: Span(0, 0) } },
            Named { name: Span(790, 800), pattern: Template { text: Span(742, 790), slots: Span(0, 0) } },
            Named { name: Span(991, 1006), pattern: Template { text: Span(946, 991), slots: Span(0, 0) } },
            Named { name: Span(1064, 1079), pattern: Template { text: Span(1006, 1064), slots: Span(0, 1) } },
            Named { name: Span(1108, 1113), pattern: Template { text: Span(1079, 1108), slots: Span(1, 3) } },
            Named { name: Span(1141, 1148), pattern: Template { text: Span(1113, 1141), slots: Span(3, 5) } },
            Named { name: Span(1203, 1217), pattern: Template { text: Span(1148, 1203), slots: Span(5, 5) } },
            Named { name: Span(1248, 1253), pattern: Template { text: Span(1217, 1248), slots: Span(5, 5) } },
            Named { name: Span(1284, 1289), pattern: Template { text: Span(1253, 1284), slots: Span(5, 5) } },
            Named { name: Span(1346, 1350), pattern: Template { text: Span(1289, 1346), slots: Span(5, 5) } },
            Named { name: Span(1460, 1464), pattern: Template { text: Span(1424, 1460), slots: Span(6, 6) } },
            Named { name: Span(1460, 1464), pattern: Template { text: Span(1490, 1520), slots: Span(7, 7) } },
            Named { name: Span(1460, 1464), pattern: Template { text: Span(1521, 1551), slots: Span(8, 8) } },
            Named { name: Span(1571, 1582), pattern: Template { text: Span(1551, 1571), slots: Span(8, 9) } },
            Named { name: Span(1595, 1599), pattern: Template { text: Span(1582, 1595), slots: Span(9, 10) } },
            Named { name: Span(1629, 1638), pattern: Template { text: Span(1599, 1629), slots: Span(10, 12) } },
            Named { name: Span(88, 97), pattern: Template { text: Span(1638, 1650), slots: Span(12, 13) } },
            Named { name: Span(1671, 1675), pattern: Template { text: Span(1650, 1671), slots: Span(13, 13) } },
            Named { name: Span(1725, 1746), pattern: Template { text: Span(1675, 1725), slots: Span(13, 14) } },
            Named { name: Span(1785, 1798), pattern: Template { text: Span(1746, 1785), slots: Span(14, 14) } },
            Named { name: Span(1817, 1822), pattern: Template { text: Span(1798, 1817), slots: Span(14, 14) } },
            Named { name: Span(1846, 1855), pattern: Template { text: Span(1822, 1846), slots: Span(14, 14) } },
            Named { name: Span(1873, 1878), pattern: Template { text: Span(1855, 1873), slots: Span(14, 14) } },
            Named { name: Span(1891, 1896), pattern: Template { text: Span(1878, 1891), slots: Span(14, 15) } },
            Named { name: Span(1903, 1911), pattern: Template { text: Span(1896, 1903), slots: Span(15, 16) } },
            Named { name: Span(1460, 1464), pattern: Template { text: Span(1953, 2001), slots: Span(18, 18) } },
            Named { name: Span(1460, 1464), pattern: Template { text: Span(2017, 2049), slots: Span(19, 19) } },
            Named { name: Span(2194, 2204), pattern: Template { text: Span(2049, 2194), slots: Span(19, 19) } },
            Named { name: Span(1460, 1464), pattern: Template { text: Span(2218, 2235), slots: Span(20, 20) } },
            Named { name: Span(1460, 1464), pattern: Template { text: Span(2249, 2266), slots: Span(21, 21) } },
            Named { name: Span(174, 183), pattern: Template { text: Span(2288, 2328), slots: Span(21, 21) } },
            Named { name: Span(1460, 1464), pattern: Template { text: Span(2346, 2374), slots: Span(22, 22) } },
            Named { name: Span(1460, 1464), pattern: Template { text: Span(2438, 2453), slots: Span(23, 23) } },
            Named { name: Span(1460, 1464), pattern: Template { text: Span(2497, 2527), slots: Span(24, 24) } },
            Named { name: Span(174, 183), pattern: Template { text: Span(2527, 2571), slots: Span(24, 25) } },
            Named { name: Span(1460, 1464), pattern: Template { text: Span(2497, 2527), slots: Span(26, 26) } },
            Named { name: Span(2924, 2934), pattern: Template { text: Span(2864, 2924), slots: Span(26, 26) } },
            Named { name: Span(174, 183), pattern: Template { text: Span(3020, 3062), slots: Span(26, 26) } },
            Named { name: Span(3237, 3247), pattern: Template { text: Span(3186, 3237), slots: Span(26, 26) } },
            Named { name: Span(2924, 2934), pattern: Template { text: Span(3247, 3279), slots: Span(26, 26) } },
            Named { name: Span(3315, 3329), pattern: Template { text: Span(3279, 3315), slots: Span(26, 26) } },
            Named { name: Span(3415, 3421), pattern: Template { text: Span(3329, 3415), slots: Span(26, 28) } },
            Named { name: Span(3507, 3511), pattern: Template { text: Span(3421, 3507), slots: Span(28, 30) } },
            Named { name: Span(3594, 3597), pattern: Template { text: Span(3511, 3594), slots: Span(30, 32) } },
            Named { name: Span(3680, 3684), pattern: Template { text: Span(3597, 3680), slots: Span(32, 34) } },
            Named { name: Span(3770, 3775), pattern: Template { text: Span(3684, 3770), slots: Span(34, 36) } },
            Named { name: Span(3856, 3861), pattern: Template { text: Span(3775, 3856), slots: Span(36, 39) } },
            Named { name: Span(3415, 3421), pattern: Template { text: Span(3912, 4072), slots: Span(40, 42) } },
            Named { name: Span(3507, 3511), pattern: Template { text: Span(4072, 4232), slots: Span(42, 44) } },
            Named { name: Span(3594, 3597), pattern: Template { text: Span(4232, 4389), slots: Span(44, 46) } },
            Named { name: Span(3680, 3684), pattern: Template { text: Span(4389, 4546), slots: Span(46, 48) } },
            Named { name: Span(3770, 3775), pattern: Template { text: Span(4546, 4706), slots: Span(48, 50) } },
            Named { name: Span(3856, 3861), pattern: Template { text: Span(4706, 4860), slots: Span(50, 53) } },
            Named { name: Span(3415, 3421), pattern: Template { text: Span(4871, 4939), slots: Span(54, 55) } },
            Named { name: Span(3507, 3511), pattern: Template { text: Span(4939, 5007), slots: Span(55, 56) } },
            Named { name: Span(3594, 3597), pattern: Template { text: Span(5007, 5072), slots: Span(56, 57) } },
            Named { name: Span(3680, 3684), pattern: Template { text: Span(5072, 5137), slots: Span(57, 58) } },
            Named { name: Span(3770, 3775), pattern: Template { text: Span(5137, 5205), slots: Span(58, 59) } },
            Named { name: Span(3856, 3861), pattern: Template { text: Span(5205, 5267), slots: Span(59, 61) } },
            Named { name: Span(1460, 1464), pattern: Template { text: Span(3861, 3912), slots: Span(40, 40) } },
            Named { name: Span(4860, 4871), pattern: Choice { slots: Span(53, 54), variants: Span(51, 57), default: 5 } },
            Named { name: Span(5267, 5271), pattern: Choice { slots: Span(61, 62), variants: Span(57, 63), default: 5 } },
            Named { name: Span(5346, 5351), pattern: Template { text: Span(5271, 5346), slots: Span(62, 63) } },
            Named { name: Span(1460, 1464), pattern: Template { text: Span(5566, 5633), slots: Span(64, 64) } },
            Named { name: Span(5707, 5717), pattern: Template { text: Span(5633, 5707), slots: Span(64, 65) } },
            Named { name: Span(5875, 5897), pattern: Template { text: Span(5717, 5875), slots: Span(65, 66) } },
            Named { name: Span(1460, 1464), pattern: Template { text: Span(5933, 5978), slots: Span(67, 67) } },
            Named { name: Span(1460, 1464), pattern: Template { text: Span(5978, 6053), slots: Span(68, 68) } },
            Named { name: Span(6379, 6395), pattern: Template { text: Span(6295, 6379), slots: Span(68, 68) } },
            Named { name: Span(1460, 1464), pattern: Template { text: Span(6550, 6640), slots: Span(69, 69) } },
            Named { name: Span(1460, 1464), pattern: Template { text: Span(6694, 6781), slots: Span(70, 70) } },
            Named { name: Span(1460, 1464), pattern: Template { text: Span(6835, 6964), slots: Span(71, 71) } },
            Named { name: Span(1460, 1464), pattern: Template { text: Span(7018, 7144), slots: Span(72, 72) } },
            Named { name: Span(1460, 1464), pattern: Template { text: Span(7198, 7327), slots: Span(73, 73) } },
            Named { name: Span(1460, 1464), pattern: Template { text: Span(7381, 7507), slots: Span(74, 74) } },
            Named { name: Span(7813, 7821), pattern: Template { text: Span(7765, 7813), slots: Span(74, 74) } },
            Named { name: Span(7932, 7940), pattern: Template { text: Span(7893, 7932), slots: Span(74, 74) } },
            Named { name: Span(8090, 8097), pattern: Template { text: Span(8036, 8090), slots: Span(74, 74) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(8366, 8381), slots: Span(74, 74) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(8406, 8427), slots: Span(74, 74) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(8474, 8492), slots: Span(74, 74) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(8549, 8570), slots: Span(74, 74) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(8623, 8635), slots: Span(74, 74) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(7827, 7848), slots: Span(74, 74) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(8762, 8774), slots: Span(74, 74) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(3156, 3168), slots: Span(74, 74) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(8366, 8381), slots: Span(74, 74) } },
            Named { name: Span(5346, 5351), pattern: Template { text: Span(8943, 9024), slots: Span(74, 75) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(9024, 9042), slots: Span(75, 75) } },
            Named { name: Span(5471, 5475), pattern: Template { text: Span(9077, 9093), slots: Span(75, 77) } },
            Named { name: Span(9114, 9120), pattern: Template { text: Span(9093, 9114), slots: Span(77, 79) } },
            Named { name: Span(7813, 7821), pattern: Template { text: Span(9120, 9183), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(9120, 9132), slots: Span(79, 79) } },
            Named { name: Span(7813, 7821), pattern: Template { text: Span(9446, 9509), slots: Span(79, 79) } },
            Named { name: Span(7813, 7821), pattern: Template { text: Span(9549, 9609), slots: Span(79, 79) } },
            Named { name: Span(7813, 7821), pattern: Template { text: Span(9816, 9834), slots: Span(79, 79) } },
            Named { name: Span(7813, 7821), pattern: Template { text: Span(9866, 9890), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(9907, 9919), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(9963, 9972), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(9980, 9992), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10018, 10030), slots: Span(79, 79) } },
            Named { name: Span(10130, 10134), pattern: Template { text: Span(10071, 10130), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(7636, 7645), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10175, 10193), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10201, 10213), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10251, 10257), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(8623, 8635), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10318, 10342), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10368, 10386), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(3156, 3168), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10456, 10477), slots: Span(79, 79) } },
            Named { name: Span(7813, 7821), pattern: Template { text: Span(10617, 10659), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10691, 10703), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10747, 10768), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10815, 10827), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(8366, 8381), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10876, 10888), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10949, 10964), slots: Span(79, 79) } },
            Named { name: Span(11141, 11149), pattern: Template { text: Span(11129, 11141), slots: Span(82, 84) } },
        ]),
    },
    codes: &[
        MessageRow { value: Some(Template { text: Span(0, 33), slots: Span(0, 0) }), attributes: Span(0, 0) }, // error-401
        MessageRow { value: Some(Template { text: Span(33, 45), slots: Span(0, 0) }), attributes: Span(0, 3) }, // error-500
        MessageRow { value: Some(Template { text: Span(183, 201), slots: Span(0, 0) }), attributes: Span(3, 4) }, // error-1000
        MessageRow { value: Some(Template { text: Span(234, 302), slots: Span(0, 0) }), attributes: Span(4, 4) }, // error-1001
        MessageRow { value: Some(Template { text: Span(302, 375), slots: Span(0, 0) }), attributes: Span(4, 4) }, // error-1002
        MessageRow { value: Some(Template { text: Span(375, 430), slots: Span(0, 0) }), attributes: Span(4, 4) }, // error-1003
        MessageRow { value: Some(Template { text: Span(430, 473), slots: Span(0, 0) }), attributes: Span(4, 4) }, // error-1004
        MessageRow { value: Some(Template { text: Span(473, 530), slots: Span(0, 0) }), attributes: Span(4, 5) }, // error-1005
        MessageRow { value: Some(Template { text: Span(556, 568), slots: Span(0, 0) }), attributes: Span(5, 5) }, // error-1100
        MessageRow { value: Some(Template { text: Span(568, 631), slots: Span(0, 0) }), attributes: Span(5, 5) }, // error-1110
        MessageRow { value: Some(Template { text: Span(631, 652), slots: Span(0, 0) }), attributes: Span(5, 5) }, // error-1111
        MessageRow { value: Some(Template { text: Span(652, 700), slots: Span(0, 0) }), attributes: Span(5, 5) }, // error-1112
        MessageRow { value: Some(Template { text: Span(700, 742), slots: Span(0, 0) }), attributes: Span(5, 6) }, // error-1113
        MessageRow { value: Some(Template { text: Span(800, 848), slots: Span(0, 0) }), attributes: Span(6, 6) }, // error-1120
        MessageRow { value: Some(Template { text: Span(848, 890), slots: Span(0, 0) }), attributes: Span(6, 6) }, // error-1121
        MessageRow { value: Some(Template { text: Span(890, 906), slots: Span(0, 0) }), attributes: Span(6, 6) }, // error-1200
        MessageRow { value: Some(Template { text: Span(906, 946), slots: Span(0, 0) }), attributes: Span(6, 14) }, // error-1210
        MessageRow { value: Some(Template { text: Span(1350, 1389), slots: Span(5, 5) }), attributes: Span(14, 14) }, // error-1211
        MessageRow { value: Some(Template { text: Span(1389, 1424), slots: Span(5, 6) }), attributes: Span(14, 15) }, // error-1212
        MessageRow { value: Some(Template { text: Span(1464, 1490), slots: Span(6, 7) }), attributes: Span(15, 16) }, // error-1213
        MessageRow { value: Some(Template { text: Span(1520, 1551), slots: Span(7, 8) }), attributes: Span(16, 29) }, // error-1214
        MessageRow { value: Some(Template { text: Span(1911, 1953), slots: Span(16, 18) }), attributes: Span(29, 30) }, // error-1215
        MessageRow { value: Some(Template { text: Span(2001, 2017), slots: Span(18, 19) }), attributes: Span(30, 32) }, // error-1220
        MessageRow { value: Some(Template { text: Span(2204, 2218), slots: Span(19, 20) }), attributes: Span(32, 33) }, // error-1221
        MessageRow { value: Some(Template { text: Span(2235, 2249), slots: Span(20, 21) }), attributes: Span(33, 34) }, // error-1222
        MessageRow { value: Some(Template { text: Span(2266, 2288), slots: Span(21, 21) }), attributes: Span(34, 35) }, // error-1230
        MessageRow { value: Some(Template { text: Span(2328, 2346), slots: Span(21, 22) }), attributes: Span(35, 36) }, // error-1231
        MessageRow { value: Some(Template { text: Span(2374, 2421), slots: Span(22, 22) }), attributes: Span(36, 36) }, // error-1232
        MessageRow { value: Some(Template { text: Span(2421, 2438), slots: Span(22, 23) }), attributes: Span(36, 37) }, // error-1233
        MessageRow { value: Some(Template { text: Span(2453, 2497), slots: Span(23, 24) }), attributes: Span(37, 39) }, // error-1234
        MessageRow { value: Some(Template { text: Span(2453, 2497), slots: Span(25, 26) }), attributes: Span(39, 40) }, // error-1235
        MessageRow { value: Some(Template { text: Span(2571, 2590), slots: Span(26, 26) }), attributes: Span(40, 40) }, // error-1260
        MessageRow { value: Some(Template { text: Span(2590, 2603), slots: Span(26, 26) }), attributes: Span(40, 40) }, // error-1261
        MessageRow { value: Some(Template { text: Span(2603, 2628), slots: Span(26, 26) }), attributes: Span(40, 40) }, // error-1300
        MessageRow { value: Some(Template { text: Span(2628, 2775), slots: Span(26, 26) }), attributes: Span(40, 40) }, // error-1301
        MessageRow { value: Some(Template { text: Span(2775, 2864), slots: Span(26, 26) }), attributes: Span(40, 41) }, // error-1302
        MessageRow { value: Some(Template { text: Span(2934, 3020), slots: Span(26, 26) }), attributes: Span(41, 42) }, // error-1303
        MessageRow { value: Some(Template { text: Span(3062, 3145), slots: Span(26, 26) }), attributes: Span(42, 42) }, // error-1304
        MessageRow { value: Some(Template { text: Span(3145, 3186), slots: Span(26, 26) }), attributes: Span(42, 45) }, // error-1305
        MessageRow { value: Some(Choice { slots: Span(39, 40), variants: Span(45, 51), default: 5 }), attributes: Span(63, 67) }, // error-1308
        MessageRow { value: Some(Template { text: Span(5351, 5475), slots: Span(63, 63) }), attributes: Span(67, 67) }, // error-1309
        MessageRow { value: Some(Template { text: Span(5475, 5566), slots: Span(63, 64) }), attributes: Span(67, 70) }, // error-1310
        MessageRow { value: Some(Template { text: Span(5897, 5933), slots: Span(66, 67) }), attributes: Span(70, 71) }, // error-1311
        MessageRow { value: Some(Template { text: Span(5978, 6061), slots: Span(67, 68) }), attributes: Span(71, 72) }, // error-1312
        MessageRow { value: Some(Template { text: Span(6061, 6295), slots: Span(68, 68) }), attributes: Span(72, 73) }, // error-1313
        MessageRow { value: Some(Template { text: Span(6395, 6452), slots: Span(68, 68) }), attributes: Span(73, 73) }, // error-1314
        MessageRow { value: Some(Template { text: Span(6452, 6550), slots: Span(68, 68) }), attributes: Span(73, 73) }, // error-1315
        MessageRow { value: Some(Template { text: Span(6550, 6694), slots: Span(68, 69) }), attributes: Span(73, 74) }, // error-1316
        MessageRow { value: Some(Template { text: Span(6694, 6835), slots: Span(69, 70) }), attributes: Span(74, 75) }, // error-1317
        MessageRow { value: Some(Template { text: Span(6835, 7018), slots: Span(70, 71) }), attributes: Span(75, 76) }, // error-1318
        MessageRow { value: Some(Template { text: Span(7018, 7198), slots: Span(71, 72) }), attributes: Span(76, 77) }, // error-1319
        MessageRow { value: Some(Template { text: Span(7198, 7381), slots: Span(72, 73) }), attributes: Span(77, 78) }, // error-1320
        MessageRow { value: Some(Template { text: Span(7381, 7561), slots: Span(73, 74) }), attributes: Span(78, 79) }, // error-1321
        MessageRow { value: Some(Template { text: Span(7561, 7630), slots: Span(74, 74) }), attributes: Span(79, 79) }, // error-1701
        MessageRow { value: Some(Template { text: Span(7630, 7708), slots: Span(74, 74) }), attributes: Span(79, 79) }, // error-1702
        MessageRow { value: Some(Template { text: Span(7708, 7765), slots: Span(74, 74) }), attributes: Span(79, 80) }, // error-1703
        MessageRow { value: Some(Template { text: Span(7821, 7848), slots: Span(74, 74) }), attributes: Span(80, 80) }, // error-2007
        MessageRow { value: Some(Template { text: Span(7848, 7860), slots: Span(74, 74) }), attributes: Span(80, 80) }, // error-3001
        MessageRow { value: Some(Template { text: Span(7860, 7893), slots: Span(74, 74) }), attributes: Span(80, 81) }, // error-3007
        MessageRow { value: Some(Template { text: Span(7940, 7970), slots: Span(74, 74) }), attributes: Span(81, 81) }, // error-3008
        MessageRow { value: Some(Template { text: Span(7970, 8000), slots: Span(74, 74) }), attributes: Span(81, 81) }, // error-3009
        MessageRow { value: Some(Template { text: Span(8000, 8036), slots: Span(74, 74) }), attributes: Span(81, 82) }, // error-3010
        MessageRow { value: Some(Template { text: Span(8097, 8139), slots: Span(74, 74) }), attributes: Span(82, 82) }, // error-3012
        MessageRow { value: Some(Template { text: Span(8139, 8157), slots: Span(74, 74) }), attributes: Span(82, 82) }, // error-5001
    ],
    others: &[
        (Span(8169, 8185), MessageRow { value: Some(Template { text: Span(8157, 8169), slots: Span(74, 74) }), attributes: Span(82, 82) }), // category-account
        (Span(8185, 8202), MessageRow { value: Some(Template { text: Span(890, 906), slots: Span(74, 74) }), attributes: Span(82, 82) }), // category-api-call
        (Span(8220, 8243), MessageRow { value: Some(Template { text: Span(8202, 8220), slots: Span(74, 74) }), attributes: Span(82, 82) }), // category-authentication
        (Span(8255, 8269), MessageRow { value: Some(Template { text: Span(8243, 8255), slots: Span(74, 74) }), attributes: Span(82, 82) }), // category-basic
        (Span(8291, 8312), MessageRow { value: Some(Template { text: Span(8269, 8291), slots: Span(74, 74) }), attributes: Span(82, 82) }), // category-policy-block
        (Span(8386, 8406), MessageRow { value: Some(Template { text: Span(8312, 8366), slots: Span(74, 74) }), attributes: Span(82, 83) }), // end-user-ask-support
        (Span(8451, 8474), MessageRow { value: Some(Template { text: Span(8406, 8451), slots: Span(74, 74) }), attributes: Span(83, 84) }), // end-user-change-content
        (Span(8525, 8549), MessageRow { value: Some(Template { text: Span(8474, 8525), slots: Span(74, 74) }), attributes: Span(84, 85) }), // end-user-fix-credentials
        (Span(8603, 8623), MessageRow { value: Some(Template { text: Span(8549, 8603), slots: Span(74, 74) }), attributes: Span(85, 86) }), // end-user-fix-request
        (Span(8680, 8700), MessageRow { value: Some(Template { text: Span(8623, 8680), slots: Span(74, 74) }), attributes: Span(86, 87) }), // end-user-reduce-size
        (Span(8742, 8762), MessageRow { value: Some(Template { text: Span(8700, 8742), slots: Span(74, 74) }), attributes: Span(87, 88) }), // end-user-retry-later
        (Span(8798, 8820), MessageRow { value: Some(Template { text: Span(8762, 8798), slots: Span(74, 74) }), attributes: Span(88, 89) }), // end-user-shorten-input
        (Span(8859, 8877), MessageRow { value: Some(Template { text: Span(8820, 8859), slots: Span(74, 74) }), attributes: Span(89, 90) }), // end-user-slow-down
        (Span(8877, 8892), MessageRow { value: Some(Template { text: Span(8312, 8366), slots: Span(74, 74) }), attributes: Span(90, 91) }), // end-user-top-up
        (Span(9042, 9065), MessageRow { value: Some(Template { text: Span(8892, 8943), slots: Span(74, 74) }), attributes: Span(91, 93) }), // end-user-wait-for-reset
        (Span(9183, 9196), MessageRow { value: Some(Template { text: Span(9065, 9077), slots: Span(75, 75) }), attributes: Span(93, 97) }), // error-unknown
        (Span(9225, 9242), MessageRow { value: Some(Template { text: Span(9196, 9225), slots: Span(79, 79) }), attributes: Span(97, 97) }), // evidence-envelope
        (Span(9272, 9285), MessageRow { value: Some(Template { text: Span(9242, 9272), slots: Span(79, 79) }), attributes: Span(97, 97) }), // evidence-host
        (Span(9304, 9323), MessageRow { value: Some(Template { text: Span(9285, 9304), slots: Span(79, 79) }), attributes: Span(97, 97) }), // evidence-request-id
        (Span(9365, 9379), MessageRow { value: Some(Template { text: Span(9323, 9365), slots: Span(79, 79) }), attributes: Span(97, 97) }), // evidence-shape
        (Span(9405, 9421), MessageRow { value: Some(Template { text: Span(9379, 9405), slots: Span(79, 79) }), attributes: Span(97, 97) }), // evidence-wording
        (Span(9509, 9522), MessageRow { value: Some(Template { text: Span(9421, 9446), slots: Span(79, 79) }), attributes: Span(97, 98) }), // finish-length
        (Span(9609, 9645), MessageRow { value: Some(Template { text: Span(9522, 9549), slots: Span(79, 79) }), attributes: Span(98, 99) }), // finish-model_context_window_exceeded
        (Span(9663, 9683), MessageRow { value: Some(Template { text: Span(9645, 9663), slots: Span(79, 79) }), attributes: Span(99, 99) }), // finish-network_error
        (Span(9770, 9786), MessageRow { value: Some(Template { text: Span(9683, 9770), slots: Span(79, 79) }), attributes: Span(99, 99) }), // finish-sensitive
        (Span(9834, 9845), MessageRow { value: Some(Template { text: Span(9786, 9816), slots: Span(79, 79) }), attributes: Span(99, 100) }), // finish-stop
        (Span(9890, 9907), MessageRow { value: Some(Template { text: Span(9845, 9866), slots: Span(79, 79) }), attributes: Span(100, 101) }), // finish-tool_calls
        (Span(9919, 9927), MessageRow { value: Some(Template { text: Span(9907, 9919), slots: Span(79, 79) }), attributes: Span(101, 102) }), // http-400
        (Span(9972, 9980), MessageRow { value: Some(Template { text: Span(9927, 9963), slots: Span(79, 79) }), attributes: Span(102, 103) }), // http-401
        (Span(9992, 10000), MessageRow { value: Some(Template { text: Span(9980, 9992), slots: Span(79, 79) }), attributes: Span(103, 104) }), // http-402
        (Span(10030, 10038), MessageRow { value: Some(Template { text: Span(10000, 10018), slots: Span(79, 79) }), attributes: Span(104, 105) }), // http-403
        (Span(10134, 10142), MessageRow { value: Some(Template { text: Span(10038, 10071), slots: Span(79, 79) }), attributes: Span(105, 107) }), // http-404
        (Span(10193, 10201), MessageRow { value: Some(Template { text: Span(10142, 10175), slots: Span(79, 79) }), attributes: Span(107, 108) }), // http-405
        (Span(10213, 10221), MessageRow { value: Some(Template { text: Span(10201, 10213), slots: Span(79, 79) }), attributes: Span(108, 109) }), // http-408
        (Span(10257, 10265), MessageRow { value: Some(Template { text: Span(10221, 10257), slots: Span(79, 79) }), attributes: Span(109, 110) }), // http-409
        (Span(10283, 10291), MessageRow { value: Some(Template { text: Span(10265, 10283), slots: Span(79, 79) }), attributes: Span(110, 111) }), // http-413
        (Span(10342, 10350), MessageRow { value: Some(Template { text: Span(10291, 10318), slots: Span(79, 79) }), attributes: Span(111, 112) }), // http-415
        (Span(10386, 10394), MessageRow { value: Some(Template { text: Span(10350, 10368), slots: Span(79, 79) }), attributes: Span(112, 113) }), // http-422
        (Span(10433, 10441), MessageRow { value: Some(Template { text: Span(10394, 10433), slots: Span(79, 79) }), attributes: Span(113, 114) }), // http-429
        (Span(10477, 10485), MessageRow { value: Some(Template { text: Span(10441, 10456), slots: Span(79, 79) }), attributes: Span(114, 115) }), // http-431
        (Span(10584, 10592), MessageRow { value: Some(Template { text: Span(10485, 10584), slots: Span(79, 79) }), attributes: Span(115, 115) }), // http-434
        (Span(10659, 10667), MessageRow { value: Some(Template { text: Span(10592, 10617), slots: Span(79, 79) }), attributes: Span(115, 116) }), // http-435
        (Span(10703, 10711), MessageRow { value: Some(Template { text: Span(10667, 10691), slots: Span(79, 79) }), attributes: Span(116, 117) }), // http-4xx
        (Span(10768, 10776), MessageRow { value: Some(Template { text: Span(10711, 10747), slots: Span(79, 79) }), attributes: Span(117, 118) }), // http-500
        (Span(10827, 10835), MessageRow { value: Some(Template { text: Span(10776, 10815), slots: Span(79, 79) }), attributes: Span(118, 119) }), // http-502
        (Span(10835, 10843), MessageRow { value: Some(Template { text: Span(7827, 7848), slots: Span(79, 79) }), attributes: Span(119, 120) }), // http-503
        (Span(10888, 10896), MessageRow { value: Some(Template { text: Span(10843, 10876), slots: Span(79, 79) }), attributes: Span(120, 121) }), // http-504
        (Span(10914, 10922), MessageRow { value: Some(Template { text: Span(10896, 10914), slots: Span(79, 79) }), attributes: Span(121, 121) }), // http-529
        (Span(10964, 10972), MessageRow { value: Some(Template { text: Span(10922, 10949), slots: Span(79, 79) }), attributes: Span(121, 122) }), // http-5xx
        (Span(10977, 10995), MessageRow { value: Some(Template { text: Span(10972, 10977), slots: Span(79, 81) }), attributes: Span(122, 122) }), // label-alternatives
        (Span(10995, 11010), MessageRow { value: Some(Template { text: Span(269, 275), slots: Span(81, 81) }), attributes: Span(122, 122) }), // label-arguments
        (Span(11016, 11030), MessageRow { value: Some(Template { text: Span(11010, 11016), slots: Span(81, 81) }), attributes: Span(122, 122) }), // label-category
        (Span(11030, 11040), MessageRow { value: Some(Template { text: Span(9080, 9089), slots: Span(81, 81) }), attributes: Span(122, 122) }), // label-code
        (Span(11040, 11052), MessageRow { value: Some(Template { text: Span(6151, 6157), slots: Span(81, 81) }), attributes: Span(122, 122) }), // label-detail
        (Span(11064, 11078), MessageRow { value: Some(Template { text: Span(11052, 11064), slots: Span(81, 81) }), attributes: Span(122, 122) }), // label-evidence
        (Span(11078, 11095), MessageRow { value: Some(Template { text: Span(9096, 9110), slots: Span(81, 81) }), attributes: Span(122, 122) }), // label-http-status
        (Span(11110, 11123), MessageRow { value: Some(Template { text: Span(11095, 11110), slots: Span(81, 81) }), attributes: Span(122, 122) }), // label-message
        (Span(11149, 11164), MessageRow { value: Some(Template { text: Span(11123, 11129), slots: Span(81, 82) }), attributes: Span(122, 123) }), // label-quotation
        (Span(11176, 11188), MessageRow { value: Some(Template { text: Span(11164, 11176), slots: Span(84, 84) }), attributes: Span(123, 123) }), // label-remedy
        (Span(11188, 11204), MessageRow { value: Some(Template { text: Span(9285, 9294), slots: Span(84, 84) }), attributes: Span(123, 123) }), // label-request-id
        (Span(11210, 11220), MessageRow { value: Some(Template { text: Span(11204, 11210), slots: Span(84, 84) }), attributes: Span(123, 123) }), // label-text
        (Span(11220, 11230), MessageRow { value: Some(Template { text: Span(3392, 3398), slots: Span(84, 84) }), attributes: Span(123, 123) }), // label-time
        (Span(11236, 11247), MessageRow { value: Some(Template { text: Span(11230, 11236), slots: Span(84, 84) }), attributes: Span(123, 123) }), // language-en
        (Span(11253, 11264), MessageRow { value: Some(Template { text: Span(11247, 11253), slots: Span(84, 84) }), attributes: Span(123, 123) }), // language-zh
        (Span(11344, 11352), MessageRow { value: Some(Template { text: Span(11264, 11344), slots: Span(84, 86) }), attributes: Span(123, 123) }), // note-cut
        (Span(11402, 11411), MessageRow { value: Some(Template { text: Span(11352, 11402), slots: Span(86, 88) }), attributes: Span(123, 123) }), // note-file
        (Span(11494, 11503), MessageRow { value: Some(Template { text: Span(11411, 11494), slots: Span(88, 90) }), attributes: Span(123, 123) }), // note-line
        (Span(11543, 11553), MessageRow { value: Some(Template { text: Span(11503, 11543), slots: Span(90, 91) }), attributes: Span(123, 123) }), // note-paste
        (Span(11582, 11599), MessageRow { value: Some(Template { text: Span(11553, 11582), slots: Span(91, 91) }), attributes: Span(123, 123) }), // note-unrecognized
        (Span(11626, 11644), MessageRow { value: Some(Template { text: Span(11599, 11626), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-ask-support
        (Span(11674, 11695), MessageRow { value: Some(Template { text: Span(11644, 11674), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-change-content
        (Span(11740, 11762), MessageRow { value: Some(Template { text: Span(11695, 11740), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-fix-credentials
        (Span(11777, 11795), MessageRow { value: Some(Template { text: Span(11762, 11777), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-fix-request
        (Span(11849, 11867), MessageRow { value: Some(Template { text: Span(11795, 11849), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-reduce-size
        (Span(11867, 11885), MessageRow { value: Some(Template { text: Span(159, 174), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-retry-later
        (Span(11915, 11935), MessageRow { value: Some(Template { text: Span(11885, 11915), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-shorten-input
        (Span(11974, 11990), MessageRow { value: Some(Template { text: Span(11935, 11974), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-slow-down
        (Span(12026, 12039), MessageRow { value: Some(Template { text: Span(11990, 12026), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-top-up
        (Span(12060, 12081), MessageRow { value: Some(Template { text: Span(12039, 12060), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-wait-for-reset
        (Span(12093, 12104), MessageRow { value: Some(Template { text: Span(12081, 12093), slots: Span(91, 91) }), attributes: Span(123, 123) }), // task-failed
    ],
}
