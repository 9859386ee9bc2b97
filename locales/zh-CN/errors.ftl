# 智谱 BigModel / Z.ai API 的错误，简体中文。
#
# 各条消息取自官方参考文档 https://docs.bigmodel.cn/cn/api/api-code 及其历史版本；
# 官方没有中文的，消息上方的注释会说明。
#
# 重置时间不带时区。两个独立的客户端都按北京时间处理，服务器的请求 ID 以时间开头，也与此一致，
# 因此文字中写明“北京时间，UTC+8”。

### 错误码，按表中的顺序


## 基础错误

# en-US: error-500 = Internal Error
# en-US:     .not-found = The requested address does not exist (404 NOT_FOUND)
# en-US:     .no-coding-plan = The current user has no Coding Plan
# en-US:     .try-later = Internal error, please try again later
# translated from 38fc60e8
error-500 = 内部错误
    .not-found = 请求的地址不存在（404 NOT_FOUND）
    .no-coding-plan = 当前用户不存在 Coding Plan
    .try-later = 内部错误，请稍后重试


## 身份验证错误

# 服务器实际返回，文档未列。
# en-US: Sent by the server, undocumented.
# en-US: error-401 = token expired or incorrect
# translated from c8c62a49
error-401 = 令牌已过期或验证不正确
# en-US: error-1000 = Authentication Failed
# en-US:     .real-name = Please complete real-name verification first
# translated from 5de4bd3c
error-1000 = 身份验证失败
    .real-name = 请先完成实名认证
# en-US: error-1001 = Authentication parameter not received in Header, unable to authenticate
# translated from 2a29114b
error-1001 = Header 中未收到 Authentication 参数，无法进行身份验证
# en-US: error-1002 = Invalid Authentication Token, please confirm the correct transmission of the Authentication Token
# translated from afc77841
error-1002 = Authentication Token 非法，请确认 Authentication Token 正确传递
# en-US: error-1003 = Authentication Token expired, please regenerate/obtain
# translated from 1d2f139b
error-1003 = Authentication Token 已过期，请重新生成/获取
# en-US: error-1004 = Authentication failed with the provided Authentication Token
# translated from 3a112ad2
error-1004 = 通过 Authentication Token 的验证失败
# allow: end-punctuation
# en-US: error-1005 = Need Two-Factor Authentication
# en-US:     .quota = The quota limit has been exceeded
# translated from 8eda2601
error-1005 = 已开启二次认证保护，需要二次认证登录。
    .quota = 已超出配额限制


## 账户错误

# en-US: error-1100 = Account Read/Write
# translated from 7cf07bd7
error-1100 = 账户读写
# en-US: error-1110 = Your account is currently inactive. Please check your account information
# translated from f6b4543b
error-1110 = 您的账户当前处于非活动状态。请检查账户信息
# en-US: error-1111 = Your account does not exist
# translated from 6949f2ac
error-1111 = 您的账户不存在
# en-US: error-1112 = Your account has been locked, please contact customer service to unlock
# translated from 084fa210
error-1112 = 您的账户已被锁定，请联系客服解锁
# en-US: error-1113 = Your account is in arrears, please recharge and try again
# en-US:     .no-package = Insufficient balance or no resource package. Please recharge.
# translated from 120889a7
error-1113 = 您的账户已欠费，请充值后重试
    .no-package = 余额不足或无可用资源包，请充值。
# en-US: error-1120 = Unable to successfully access your account, please try again later
# translated from 70a9f172
error-1120 = 无法成功访问您的账户，请稍后重试
# en-US: error-1121 = Account has irregular activities and has been locked
# translated from 9ca66a10
error-1121 = 账户存违规行为，账号已被锁定


## API 调用错误

# en-US: error-1200 = API Call Error
# translated from b005b10d
error-1200 = API 调用错误
# $field（文本）：被拒绝的请求参数，例如 "temperature"
# $range（文本）：服务器给出的取值范围，例如 "[1,98304]"
# $choices（文本）：服务器列出的可用值，例如 "low, high, or max"
# en-US: $field (text): the request parameter that was rejected, for example "temperature"
# en-US: $range (text): the values that are allowed, as the server writes them, for example "[1,98304]"
# en-US: $choices (text): the values that are allowed, as the server lists them, for example "low, high, or max"
# en-US: error-1210 = Incorrect API call parameters, please check the documentation
# en-US:     .always-thinking = This model always engages in thinking and cannot be disabled
# en-US:     .thinking-levels = This model always engages in thinking and cannot be disabled; please use { $choices }
# en-US:     .range = { $field } is invalid, allowed values: { $range }
# en-US:     .choices = { $field } must be one of: { $choices }
# en-US:     .context-length = Requested token count exceeds the maximum context length of the model
# en-US:     .video = The video has an invalid format or cannot be parsed
# en-US:     .image = The image has an invalid format or cannot be parsed
# en-US:     .file = The file cannot be parsed. Please check that it is accessible and has the right format
# translated from cc3c6345
error-1210 = API 调用参数有误，请检查文档
    .always-thinking = 该模型始终思考，不支持关闭思考
    .thinking-levels = 该模型始终思考，不支持关闭思考；请使用 { $choices }
    .range = { $field } 参数非法，取值范围 { $range }
    .choices = { $field } 必须是以下值之一：{ $choices }
    .context-length = 请求的 token 数超过模型的最大上下文长度
    .video = 视频输入格式/解析错误
    .image = 图片输入格式/解析错误
    .file = 文件解析失败，请检查文件可访问性和格式
# en-US: error-1211 = Model does not exist, please check the model code
# translated from bfe4669a
error-1211 = 模型不存在，请检查模型代码
# $method（文本）：模型的调用方式，例如 "SYNC"
# en-US: $method (text): how the model was called, for example "SYNC"
# en-US: error-1212 = Current model does not support { $method } call method
# en-US:     .bare = Current model does not support this call method
# translated from 9d29eaab
error-1212 = 当前模型不支持 { $method } 调用方式
    .bare = 当前模型不支持该调用方式
# $field（文本）：被拒绝的请求参数，例如 "messages"
# en-US: $field (text): the request parameter that was rejected, for example "messages"
# en-US: error-1213 = { $field } parameter not received properly
# en-US:     .bare = A parameter was not received properly
# translated from 9a130920
error-1213 = 未正常接收到 { $field } 参数
    .bare = 未正常接收到某个参数
# $field（文本）：被拒绝的请求参数，例如 "messages"
# $limit（数量）：允许的最多条数，例如 "8"
# allow: untranslated
# en-US: $field (text): the request parameter that was rejected, for example "messages"
# en-US: $limit (count): how many items are allowed, for example "8"
# en-US: error-1214 = Invalid { $field } parameter. Please check the documentation
# en-US:     .bare = Invalid parameter. Please check the documentation
# en-US:     .unsupported = The current { $field } value is not supported
# en-US:     .type = { $field } type error
# en-US:     .max-items = { $field } must not have more items than { $limit }
# en-US:     .not-found = { $field }: does not exist
# en-US:     .role = Incorrect role information
# en-US:     .content-or-tool-calls = { $field }: content and tool_calls cannot both be empty
# en-US:     .file-or-audio = file and audio cannot both be empty
# en-US:     .voice = The voice ID does not exist
# en-US:     .tool-type = The tool type cannot be empty
# en-US:     .input = Input cannot be empty
# en-US:     .empty = { $field } cannot be empty
# en-US:     .too-long = { $field } is too long
# translated from 2fab8b0e
error-1214 = { $field } 参数非法。请检查文档
    .bare = 参数非法。请检查文档
    .unsupported = 不支持当前 { $field } 值
    .type = { $field } 类型错误
    .max-items = { $field } 数组最大不得超过 { $limit } 条
    .not-found = { $field }：不存在
    .role = 角色信息不正确
    .content-or-tool-calls = { $field }：content 和 tool_calls 字段不能同时为空
    .file-or-audio = file 和 audio 参数不能同时为空
    .voice = 音色 ID 不存在
    .tool-type = 工具类型不能为空
    .input = 输入不能为空
    .empty = { $field } 不能为空
    .too-long = { $field } 超长
# $field1（文本）：两个请求参数中的第一个，例如 "top_p"
# $field2（文本）：两个请求参数中的第二个，例如 "temperature"
# en-US: $field1 (text): the first of two request parameters, for example "top_p"
# en-US: $field2 (text): the second of two request parameters, for example "temperature"
# en-US: error-1215 = { $field1 } and { $field2 } cannot be set simultaneously, please check the documentation
# en-US:     .bare = Some parameters cannot be set simultaneously, please check the documentation
# translated from 2d24df33
error-1215 = { $field1 } 与 { $field2 } 不能同时设置，请检查文档
    .bare = 部分参数不能同时设置，请检查文档
# $API_name（文本）：被调用的 API 或模型，例如 "chat/completions"
# en-US: $API_name (text): the API or model that was called, for example "chat/completions"
# en-US: error-1220 = You do not have permission to access { $API_name }
# en-US:     .bare = You do not have permission to access this API or model
# en-US:     .ip-address = Your request cannot be processed because your IP address is not allowed to access the API. If you believe this is a mistake, please contact customer service.
# translated from 67e8cb95
error-1220 = 您无权访问 { $API_name }
    .bare = 您无权访问该 API 或模型
    .ip-address = 您的请求无法被处理，因为您的 IP 地址没有接口访问权限。如果您认为这是一个错误，请联系客服获取帮助。
# $API_name（文本）：被调用的 API 或模型，例如 "chat/completions"
# en-US: $API_name (text): the API or model that was called, for example "chat/completions"
# en-US: error-1221 = API { $API_name } has been taken offline
# en-US:     .bare = This API has been taken offline
# translated from 42e0eefb
error-1221 = API { $API_name } 已下线
    .bare = 该 API 已下线
# $API_name（文本）：被调用的 API 或模型，例如 "chat/completions"
# en-US: $API_name (text): the API or model that was called, for example "chat/completions"
# en-US: error-1222 = API { $API_name } does not exist
# en-US:     .bare = This API does not exist
# translated from ef3400de
error-1222 = API { $API_name } 不存在
    .bare = 该 API 不存在
# en-US: error-1230 = API call process error
# en-US:     .try-later = API call process error, please try again later
# translated from da719479
error-1230 = API 调用流程出错
    .try-later = API 调用流程异常，请稍后重试
# $request_id（文本）：请求自带的 ID，例如 "20260416094124a1b2c3d4e5f60718"
# en-US: $request_id (text): the ID that the request came with, for example "20260416094124a1b2c3d4e5f60718"
# en-US: error-1231 = You already have a request: { $request_id }
# en-US:     .bare = You already have a request with the same ID
# translated from 0ac9d475
error-1231 = 您已有请求：{ $request_id }
    .bare = 您已有相同 ID 的请求
# 官方没有中文，此处自拟。
# en-US: error-1232 = When obtaining asynchronous request results, please use task_id
# translated from ad9f0770
error-1232 = 获取异步请求结果时，请使用 task_id
# 官方没有中文，此处自拟。
# $task_id（文本）：异步任务的 ID，例如 "75321742"
# en-US: $task_id (text): the ID of the asynchronous task, for example "75321742"
# en-US: error-1233 = Task: { $task_id } does not exist
# en-US:     .bare = The task does not exist
# translated from 7adc20e9
error-1233 = 任务 { $task_id } 不存在
    .bare = 任务不存在
# $error_id（文本）：联系客服时提供的 ID，例如 "20260226102939a1b2c3d4e5f60718"
# en-US: $error_id (text): the ID to quote to customer service, for example "20260226102939a1b2c3d4e5f60718"
# en-US: error-1234 = Network error, error id: { $error_id }, please contact customer service
# en-US:     .bare = Network error, please contact customer service
# en-US:     .try-later = Network error, error id: { $error_id }, please try again later
# translated from 607b3c9b
error-1234 = 网络错误，错误id：{ $error_id }，请联系客服
    .bare = 网络错误，请联系客服
    .try-later = 网络错误，错误id：{ $error_id }，请稍后重试
# 官方没有中文，与 1234 相同。
# $error_id（文本）：联系客服时提供的 ID，例如 "20260226102939a1b2c3d4e5f60718"
# en-US: $error_id (text): the ID to quote to customer service, for example "20260226102939a1b2c3d4e5f60718"
# en-US: error-1235 = Network error, error id: { $error_id }, please contact customer service
# en-US:     .bare = Network error, please contact customer service
# translated from 260b7ebc
error-1235 = 网络错误，错误id：{ $error_id }，请联系客服
    .bare = 网络错误，请联系客服
# 官方没有中文，此处自拟。
# en-US: error-1260 = API Runtime Error
# translated from 61507f4d
error-1260 = API 运行时错误
# en-US: error-1261 = Prompt too long
# translated from 1350927e
error-1261 = Prompt 超长
# en-US: Ours: the reference has only a Chinese sentence, with the web_search endpoint.
# en-US: error-1701 = Web search concurrency limit reached, please try again later or reduce concurrent requests
# translated from dd8e0568
error-1701 = 网络搜索并发已达上限，请稍后重试或减少并发请求
# en-US: Ours, as 1701.
# en-US: error-1702 = No search engine service is available, please check the configuration or contact the administrator
# translated from e5d18b3a
error-1702 = 系统未找到可用的搜索引擎服务，请检查配置或联系管理员
# en-US: Ours, as 1701.
# en-US: error-1703 = The search engine returned no valid data, please adjust the query
# en-US:     .end-user = No search results were found. Please rephrase and try again.
# translated from 88ce028c
error-1703 = 搜索引擎未返回有效数据，请调整查询条件
    .end-user = 未找到相关结果，请换个说法再试。


## API 策略阻止错误

# en-US: error-1300 = API call blocked by policy
# translated from e3bc4d0b
error-1300 = API 调用被策略阻止
# allow: end-punctuation
# en-US: error-1301 = System detected potentially unsafe or sensitive content in input or generation. Please avoid using prompts that may generate sensitive content. Thank you for your cooperation.
# translated from 1074fb49
error-1301 = 系统检测到输入或生成内容可能包含不安全或敏感内容，请您避免输入易产生敏感内容的提示语，感谢您的配合
# en-US: error-1302 = High concurrency usage of this API, please reduce concurrency or contact customer service to increase limits
# en-US:     .rate-limit = Rate limit reached for requests
# translated from 146d82ce
error-1302 = 您当前使用该 API 的并发数过高，请降低并发，或联系客服增加限额
    .rate-limit = 您的账户已达到速率限制，请您控制请求频率
# en-US: error-1303 = High frequency usage of this API, please reduce frequency or contact customer service to increase limits
# en-US:     .try-later = The calls are too frequent at the moment, please try again later
# translated from 33a2f3bb
error-1303 = 您当前使用该 API 的频率过高，请降低频率，或联系客服增加限额
    .try-later = 当前调用频率过高，请稍后重试
# en-US: error-1304 = Daily call limit for this API reached. For more requests, please contact customer service to purchase
# translated from b2bfaf11
error-1304 = 该 API 已达今日调用次数限额，如有更多需求，请联系客服购买
# 服务器实际返回，与英文参考文本对应；官方中文表中没有。
# en-US: error-1305 = Too many API requests at the moment, please try again later
# en-US:     .overloaded = The service may be temporarily overloaded, please try again later
# en-US:     .rate-limit = The API has triggered a rate limit.
# en-US:     .platform-limit = The platform is limiting its traffic, please try again later
# translated from 0ba514c3
error-1305 = 当前 API 请求过多，请稍后重试
    .overloaded = 该模型当前访问量过大，请您稍后再试
    .rate-limit = 该 API 已触发流量限制。
    .platform-limit = 平台流量限制，请稍后重试
# $number（数量）：限额对应的时间数量，例如 "5"
# $unit（文本）：时间单位：minute、hour、day、week 或 month，例如 "hour"
# $next_flush_time（文本）：限额重置的时间（北京时间），例如 "2026-08-12 18:58:34"
# en-US: The reference writes the bare number and unit ("5 hour"); here they read as a person says them.
# en-US: $number (count): how many units of time the limit is for, for example "5"
# en-US: $unit (text): the unit of time: minute, hour, day, week or month, for example "hour"
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1308 =
# en-US:     Usage limit reached for { $unit ->
# en-US:         [minute] { $number ->
# en-US:             [one] { $number } minute
# en-US:            *[other] { $number } minutes
# en-US:         }
# en-US:         [hour] { $number ->
# en-US:             [one] { $number } hour
# en-US:            *[other] { $number } hours
# en-US:         }
# en-US:         [day] { $number ->
# en-US:             [one] { $number } day
# en-US:            *[other] { $number } days
# en-US:         }
# en-US:         [week] { $number ->
# en-US:             [one] { $number } week
# en-US:            *[other] { $number } weeks
# en-US:         }
# en-US:         [month] { $number ->
# en-US:             [one] { $number } month
# en-US:            *[other] { $number } months
# en-US:         }
# en-US:        *[other] { $number } { $unit }
# en-US:     }. Your limit will reset at { $next_flush_time } (Beijing time, UTC+8)
# en-US:     .bare = Usage limit reached. Your limit will reset automatically
# en-US:     .extra-usage =
# en-US:         You have reached the { $number }-{ $unit ->
# en-US:             [minute] minute
# en-US:             [hour] hour
# en-US:             [day] day
# en-US:             [week] week
# en-US:             [month] month
# en-US:            *[other] { $unit }
# en-US:         } usage limit. You can continue after { $next_flush_time } (Beijing time, UTC+8). To go on before that, ask your administrator to enable pay-as-you-go extra usage.
# en-US:     .span =
# en-US:         You have reached the { $number }-{ $unit ->
# en-US:             [minute] minute
# en-US:             [hour] hour
# en-US:             [day] day
# en-US:             [week] week
# en-US:             [month] month
# en-US:            *[other] { $unit }
# en-US:         } usage limit. Your limit will reset automatically
# en-US:     .until = Usage limit reached. Your limit will reset at { $next_flush_time } (Beijing time, UTC+8)
# translated from 8368b596
error-1308 =
    已达到 { $unit ->
        [minute] { $number } 分钟的
        [hour] { $number } 小时的
        [day] { $number } 天的
        [week] { $number } 周的
        [month] { $number } 个月的
       *[other] { $number } { $unit } 的
    }使用上限。您的限额将在 { $next_flush_time }（北京时间，UTC+8）重置
    .bare = 已达到使用上限。您的限额将自动重置
    .extra-usage =
        已达到 { $number } { $unit ->
            [minute] 分钟
            [hour] 小时
            [day] 天
            [week] 周
            [month] 个月
           *[other] { $unit }
        }使用上限，{ $next_flush_time }（北京时间，UTC+8）后可继续使用。如需超限额按量付费使用，可联系管理员开启超额按量付费。
    .span =
        已达到 { $number } { $unit ->
            [minute] 分钟
            [hour] 小时
            [day] 天
            [week] 周
            [month] 个月
           *[other] { $unit }
        }的使用上限。您的限额稍后会自动重置
    .until = 已达到使用上限。您的限额将在 { $next_flush_time }（北京时间，UTC+8）重置
# allow: changed-url
# en-US: error-1309 = Your GLM Coding Plan package has expired and is temporarily unavailable. You can resume using it after renewing the subscription on the official website. https://z.ai/subscribe
# translated from 9ebf94f6
error-1309 = 您的 GLM Coding Plan 套餐已到期，暂无法使用，前往官方续订后即可恢复 https://bigmodel.cn/claude-code
# $next_flush_time（文本）：限额重置的时间（北京时间），例如 "2026-08-12 18:58:34"
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1310 = Weekly/Monthly Limit Exhausted. Your limit will reset at { $next_flush_time } (Beijing time, UTC+8)
# en-US:     .bare = Weekly/Monthly Limit Exhausted. Your limit will reset automatically
# en-US:     .seven-days = Usage limit reached for 7 days. You can continue after { $next_flush_time } (Beijing time, UTC+8)
# en-US:     .seven-days-extra-usage = Usage limit reached for 7 days. You can continue after { $next_flush_time } (Beijing time, UTC+8). To go on before that, ask your administrator to enable pay-as-you-go extra usage.
# translated from c71d9073
error-1310 = 您已达到每周/每月使用上限，您的限额将在 { $next_flush_time }（北京时间，UTC+8）重置
    .bare = 您已达到每周/每月使用上限，您的限额将自动重置
    .seven-days = 已达到 7 天使用上限，{ $next_flush_time }（北京时间，UTC+8）后可继续使用
    .seven-days-extra-usage = 已达到 7 天使用上限，{ $next_flush_time }（北京时间，UTC+8）后可继续使用。如需超限额按量付费使用，可联系管理员开启超额按量付费。
# $model_name（文本）：模型编码，例如 "glm-4.7"
# en-US: $model_name (text): the code of a model, for example "glm-4.7"
# en-US: error-1311 = Your current subscription plan does not yet include access to { $model_name }
# en-US:     .bare = Your current subscription plan does not yet include access to this model
# translated from 04025d20
error-1311 = 当前订阅套餐暂未开放{ $model_name }权限
    .bare = 当前订阅套餐暂未开放该模型权限
# $model_name（文本）：模型编码，例如 "glm-4.7"
# en-US: $model_name (text): the code of a model, for example "glm-4.7"
# en-US: error-1312 = This model is currently experiencing high traffic. Please try again later, or switch to another model such as { $model_name }
# en-US:     .bare = This model is currently experiencing high traffic. Please try again later, or switch to another model
# translated from 6a9ac016
error-1312 = 该模型当前访问量过大，请您稍后再试，或切换其他模型如 { $model_name } 等
    .bare = 该模型当前访问量过大，请您稍后再试，或切换其他模型
# allow: end-punctuation
# en-US: error-1313 = Your account's current usage pattern does not comply with the Fair Usage Policy, and your request frequency has been limited. For details, please refer to the Subscription Service Agreement. To restore access, please submit a request.
# en-US:     .reduce-frequency = Your account's current usage pattern does not comply with the Fair Usage Policy. Please reduce your request frequency.
# translated from 0a08a7bf
error-1313 = 您的账户当前使用模式不符合公平使用策略，请求频率已受到限制。详情请参阅《条款与协议-订阅及自动续费协议》，如需恢复请前往个人中心-编程套餐总览-顶部申请解除限制
    .reduce-frequency = 您的账户当前使用模式不符合公平使用策略，请降低请求频率。
# en-US: error-1314 = Your enterprise package has expired. Please contact your enterprise administrator.
# translated from 84a3f4dd
error-1314 = 您的企业套餐已失效，请联系企业管理员。
# allow: end-punctuation
# en-US: error-1315 = This API Key is limited to enterprise coding package scenarios. Please go to the official website to replace the API Key of the corresponding product type.
# translated from 7153da8d
error-1315 = 该 API Key 仅限企业编程套餐场景使用，请到官网更换对应产品类型的 API Key
# $next_flush_time（文本）：限额重置的时间（北京时间），例如 "2026-08-12 18:58:34"
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1316 = Usage limit reached for the past 5 hours. Insufficient balance for extra usage. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 5 hours. Insufficient balance for extra usage.
# translated from 71b20068
error-1316 = 已达到 5 小时使用上限。主账号余额不足，无法使用超额按量付费。您的限额将在 { $next_flush_time }（北京时间，UTC+8）重置。
    .bare = 已达到 5 小时使用上限。主账号余额不足，无法使用超额按量付费。
# $next_flush_time（文本）：限额重置的时间（北京时间），例如 "2026-08-12 18:58:34"
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1317 = Usage limit reached for the past 7 days. Insufficient balance for extra usage. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 7 days. Insufficient balance for extra usage.
# translated from 772e9b70
error-1317 = 已达到 7 天使用上限。主账号余额不足，无法使用超额按量付费。您的限额将在 { $next_flush_time }（北京时间，UTC+8）重置。
    .bare = 已达到 7 天使用上限。主账号余额不足，无法使用超额按量付费。
# $next_flush_time（文本）：限额重置的时间（北京时间），例如 "2026-08-12 18:58:34"
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1318 = Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit.
# translated from 6c6266d8
error-1318 = 已达到 5 小时使用上限，且已达子账号月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 { $next_flush_time }（北京时间，UTC+8）重置。
    .bare = 已达到 5 小时使用上限，且已达子账号月消费上限，无法使用超额按量付费，请联系管理员调整。
# $next_flush_time（文本）：限额重置的时间（北京时间），例如 "2026-08-12 18:58:34"
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1319 = Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit.
# translated from 144638ca
error-1319 = 已达到 7 天使用上限，且已达子账号月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 { $next_flush_time }（北京时间，UTC+8）重置。
    .bare = 已达到 7 天使用上限，且已达子账号月消费上限，无法使用超额按量付费，请联系管理员调整。
# $next_flush_time（文本）：限额重置的时间（北京时间），例如 "2026-08-12 18:58:34"
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1320 = Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit.
# translated from 6c6266d8
error-1320 = 已达到 5 小时使用上限，且已达企业级月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 { $next_flush_time }（北京时间，UTC+8）重置。
    .bare = 已达到 5 小时使用上限，且已达企业级月消费上限，无法使用超额按量付费，请联系管理员调整。
# $next_flush_time（文本）：限额重置的时间（北京时间），例如 "2026-08-12 18:58:34"
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1321 = Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit.
# translated from 144638ca
error-1321 = 已达到 7 天使用上限，且已达企业级月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 { $next_flush_time }（北京时间，UTC+8）重置。
    .bare = 已达到 7 天使用上限，且已达企业级月消费上限，无法使用超额按量付费，请联系管理员调整。


## Start Plan 网关（zcode.z.ai）：官方没有文档，文字按其返回内容自拟

# en-US: error-2007 = The upstream service is temporarily unavailable
# translated from d330388b
error-2007 = 上游服务暂时不可用
# en-US: error-3001 = Invalid parameter
# translated from fae2b8eb
error-3001 = 参数错误
# en-US: error-3007 = Security verification failed (CAPTCHA)
# en-US:     .required = Security verification is required (CAPTCHA)
# translated from 311d425a
error-3007 = 安全验证失败（验证码）
    .required = 需要进行安全验证（验证码）
# en-US: error-3008 = Concurrent request limit reached
# translated from 9bc432b0
error-3008 = 已达到并发请求数上限
# en-US: error-3009 = The concurrency limit of the model has been exceeded
# translated from 4b0dd884
error-3009 = 已超出模型的并发限制
# en-US: error-3010 = The concurrency limit for admission to the model has been exceeded
# en-US:     .upgrade = The system is busy at the moment, please try again later or upgrade your account.
# translated from 5987e6f2
error-3010 = 已超出模型准入的并发限制
    .upgrade = 当前系统繁忙，请稍后再试或升级账户。
# en-US: error-3012 = The request has been blocked due to unusual activity.
# translated from 652f5187
error-3012 = 由于异常活动，请求已被拦截。
# en-US: error-5001 = Internal error of the gateway
# translated from 17287934
error-5001 = 网关内部错误


### 错误的分类与处理

## 分类

# en-US: category-basic = Basic Error
# translated from eaeebcf6
category-basic = 基础错误
# en-US: category-authentication = Authentication Error
# translated from 5a79c75e
category-authentication = 身份验证错误
# en-US: category-account = Account Error
# translated from 5fb79e5b
category-account = 账户错误
# en-US: category-api-call = API Call Error
# translated from b005b10d
category-api-call = API 调用错误
# en-US: category-policy-block = API Policy Block Error
# translated from 0b833641
category-policy-block = API 策略阻止错误


## 开发者接下来可以做什么

# en-US: remedy-retry-later = Try again later
# translated from 9ab9daeb
remedy-retry-later = 请稍后重试
# en-US: remedy-slow-down = Send fewer requests at a time or less often, then try again
# translated from ce7a97c4
remedy-slow-down = 请降低请求并发或频率后重试
# en-US: remedy-wait-for-reset = Wait until the limit resets
# translated from 637538cd
remedy-wait-for-reset = 请等待限额重置
# en-US: remedy-change-content = Change the content and send it again
# translated from 55658068
remedy-change-content = 请修改内容后重新发送
# en-US: remedy-shorten-input = Shorten the input and send it again
# translated from 5e87c288
remedy-shorten-input = 请缩短输入后重新发送
# en-US: remedy-reduce-size = Shorten the text or use a smaller file, and send it again
# translated from 88c386a3
remedy-reduce-size = 请缩短文本或使用更小的文件后重新发送
# en-US: remedy-fix-request = Correct the request
# translated from 315f74a6
remedy-fix-request = 请修正请求
# en-US: remedy-fix-credentials = Check the API key or other credentials, and how they are sent
# translated from cb424a7a
remedy-fix-credentials = 请检查 API Key 等凭证及其传递方式
# en-US: remedy-top-up = Top up the account, or renew or change the plan
# translated from cdd0ef5e
remedy-top-up = 请充值，或续订、更换套餐
# en-US: remedy-ask-support = Contact customer service or your administrator
# translated from c2fd53dd
remedy-ask-support = 请联系客服或管理员


## 解释错误时各行的标签

# en-US: label-code = code
# translated from 5c4c5b5d
label-code = 错误码
# en-US: label-category = category
# translated from 70631893
label-category = 分类
# en-US: label-remedy = what to do
# translated from 03cd62f9
label-remedy = 处理方法
# en-US: label-request-id = request ID
# translated from eb85cec3
label-request-id = 请求 ID
# en-US: label-time = time
# translated from b65203bc
label-time = 时间
# en-US: label-http-status = HTTP status
# translated from 60da16b7
label-http-status = HTTP 状态码
# en-US: label-detail = detail
# translated from ce3566e7
label-detail = 详情
# en-US: label-evidence = recognized by
# translated from cb8e575b
label-evidence = 识别依据
# en-US: label-message = server said
# translated from 039b87d1
label-message = 服务器原文
# en-US: label-text = text
# translated from ace9c76e
label-text = 文本
# en-US: label-arguments = arguments
# translated from 1317d681
label-arguments = 参数
# en-US: $first (text): a code, for example "1234"
# en-US: $second (text): another code, for example "1235"
# en-US: label-alternatives = { $first } or { $second }
# translated from 39d667e3
label-alternatives = { $first } 或 { $second }
# en-US: $text (text): the server's words, for example "Insufficient balance"
# en-US: $language (text): their language, for example "English"
# en-US: label-quotation = “{ $text }”
# en-US:     .language = “{ $text }” ({ $language })
# translated from 98a05d72
label-quotation = “{ $text }”
    .language = “{ $text }”（{ $language }）
# en-US: language-en = English
# translated from 034a8bf1
language-en = 英文
# en-US: language-zh = Chinese
# translated from 2c0e8015
language-zh = 中文


## What an error was recognized by

# en-US: evidence-shape = a format or sentence that other services use, too
# translated from 4d0dfd2a
evidence-shape = 其他服务也会使用的格式或语句
# en-US: evidence-host = the name of the service in the text
# translated from bbfc4318
evidence-host = 文中提到本服务的名称
# en-US: evidence-request-id = the form of the request ID
# translated from 86940897
evidence-request-id = 请求 ID 的格式
# en-US: evidence-envelope = a format that only this API uses
# translated from beb8c3d5
evidence-envelope = 只有此 API 使用的格式
# en-US: evidence-wording = a sentence that this API sends
# translated from 477ea691
evidence-wording = 此 API 会返回的语句


## What the program tells a person at a terminal

# en-US: $keys (text): the keys to press one after the other, for example "Enter, Ctrl-D"
# en-US: note-paste = paste the error, then press { $keys }
# translated from 5d8d540d
note-paste = 请粘贴错误内容，然后依次按 { $keys }
# en-US: $file (text): the name of a file, for example "error.json"
# en-US: $option (text): what to type, for example "--file error.json"
# en-US: note-file = { $file } is a file: to explain what is in it, use { $option }
# translated from e85ea2dd
note-file = { $file } 是文件：要解释其中的内容，请使用 { $option }
# en-US: $size (text): an amount of data, for example "1 MiB"
# en-US: $option (text): what to type, for example "--lines"
# en-US: note-cut = only the first { $size } were read: an error further on is not found; for a log, use { $option }
# translated from 3a9e30f7
note-cut = 只读取了前 { $size }，之后的错误不会被找到；如果是日志，请使用 { $option }
# en-US: $size (text): an amount of data, for example "4 KiB"
# en-US: $option (text): what to type, for example "--file"
# en-US: note-line = a line was cut, because a terminal passes on no more than { $size } of it: save it to a file and use { $option }
# translated from c88084f7
note-line = 终端每行最多传递 { $size }，有一行因此被截断：请存为文件，并使用 { $option }
# en-US: note-unrecognized = no error of this API was recognized
# translated from 6d2b97d7
note-unrecognized = 未识别出此 API 的错误


## 应用的用户看到的文字（错误码自带 .end-user 时除外）
## 只说用户接下来能做什么，不提账号、费用、凭证或请求的内部细节。

# en-US: end-user-retry-later = The service is not available right now. Please try again in a few moments.
# en-US:     .title = Temporarily unavailable
# translated from 08760f3e
end-user-retry-later = 服务暂时不可用，请稍后重试。
    .title = 服务暂时不可用
# en-US: end-user-slow-down = Too many requests right now. Please wait a moment and try again.
# en-US:     .title = Too many requests
# translated from 8c87ccda
end-user-slow-down = 当前请求较多，请稍后再试。
    .title = 请求过多
# $next_flush_time（文本）：限额重置的时间（北京时间），例如 "2026-08-12 18:58:34"
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: end-user-wait-for-reset = The service has reached its usage limit for now. Please try again later.
# en-US:     .until = The service has reached its usage limit for now. Please try again after { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .title = Usage limit reached
# translated from 48acb385
end-user-wait-for-reset = 服务暂时达到使用上限，请稍后重试。
    .until = 服务暂时达到使用上限，请在 { $next_flush_time }（北京时间，UTC+8）之后重试。
    .title = 已达使用上限
# en-US: end-user-change-content = This content cannot be processed. Please change it and try again.
# en-US:     .title = Content cannot be processed
# translated from 45bed1a8
end-user-change-content = 无法处理该内容，请修改后重试。
    .title = 无法处理该内容
# en-US: end-user-shorten-input = The text is too long. Please shorten it and try again.
# en-US:     .title = Text too long
# translated from 39e21d79
end-user-shorten-input = 内容过长，请缩短后重试。
    .title = 内容过长
# en-US: end-user-reduce-size = This is too large. Please shorten the text or choose a smaller file.
# en-US:     .title = Too large
# translated from a6a2c662
end-user-reduce-size = 内容过大，请缩短文字或选择较小的文件。
    .title = 内容过大
# en-US: end-user-fix-request = The request could not be processed. Please contact the support team of this app.
# en-US:     .title = Request not processed
# translated from af1e2d71
end-user-fix-request = 无法处理该请求，请联系本应用的客服。
    .title = 无法处理该请求
# en-US: end-user-fix-credentials = The service is not set up correctly. Please contact the support team of this app.
# en-US:     .title = Service not set up correctly
# translated from c8d63e8c
end-user-fix-credentials = 服务配置有误，请联系本应用的客服。
    .title = 服务配置有误
# en-US: end-user-top-up = The service is not available right now. Please contact the support team of this app.
# en-US:     .title = Service unavailable
# translated from 1966825b
end-user-top-up = 服务暂时不可用，请联系本应用的客服。
    .title = 服务不可用
# en-US: end-user-ask-support = The service is not available right now. Please contact the support team of this app.
# en-US:     .title = Service unavailable
# translated from 1966825b
end-user-ask-support = 服务暂时不可用，请联系本应用的客服。
    .title = 服务不可用


### 没有错误码的情况

## HTTP 状态，用一句话说明，对任何服务器都成立；参考表列出的原因见 docs/payloads.md

# en-US: http-400 = The request is invalid
# en-US:     .title = Bad Request
# translated from bc203520
http-400 = 请求无效
    .title = 请求无效
# en-US: http-401 = Authentication failed or the token has expired
# en-US:     .title = Unauthorized
# translated from c11e6a42
http-401 = 身份验证失败或令牌已过期
    .title = 未授权
# en-US: http-402 = Payment is required
# en-US:     .title = Payment Required
# translated from ad976bef
http-402 = 需要付费
    .title = 需要付费
# en-US: http-403 = Access denied
# en-US:     .title = Forbidden
# translated from bc1cb8b6
http-403 = 没有访问权限
    .title = 禁止访问
# en-US: http-404 = The requested address or resource was not found
# en-US:     .path = The address was not found. Please check the base URL
# en-US:     .title = Not Found
# translated from 57da108e
http-404 = 请求的地址或资源不存在
    .path = 请求地址不存在，请检查基础地址（base URL）
    .title = 未找到
# en-US: http-405 = This HTTP method is not allowed for the address
# en-US:     .title = Method Not Allowed
# translated from 3286b05e
http-405 = 该地址不支持此 HTTP 方法
    .title = 不支持的方法
# en-US: http-408 = The request timed out
# en-US:     .title = Request Timeout
# translated from 585046d7
http-408 = 请求超时
    .title = 请求超时
# en-US: http-409 = The request conflicts with the current state of the resource
# en-US:     .title = Conflict
# translated from 4d4188a9
http-409 = 请求与资源的当前状态冲突
    .title = 冲突
# en-US: http-413 = The request is too large
# en-US:     .title = Content Too Large
# translated from c583470b
http-413 = 请求内容过大
    .title = 内容过大
# en-US: http-415 = The format of the request is not supported
# en-US:     .title = Unsupported Media Type
# translated from f9e29358
http-415 = 不支持该请求的格式
    .title = 不支持的媒体类型
# en-US: http-422 = The content of the request is invalid
# en-US:     .title = Unprocessable Content
# translated from d1d0a67a
http-422 = 请求内容无效
    .title = 内容无法处理
# en-US: http-429 = Too many requests, or a usage limit has been reached
# en-US:     .title = Too Many Requests
# translated from 8dc23029
http-429 = 请求过多，或已达到使用上限
    .title = 请求过多
# en-US: http-431 = The headers of the request are too large
# en-US:     .title = Request Header Fields Too Large
# translated from e29ca2a9
http-431 = 请求头过大
    .title = 请求头字段过大
# en-US: http-434 = You do not have permission to use this API. The fine-tuning and file management APIs are in beta and will open soon
# translated from 63722c3e
http-434 = 没有使用该 API 的权限。微调 API 和文件管理 API 处于内测阶段，将尽快开放
# en-US: http-435 = The file is larger than 100 MB
# en-US:     .end-user = The file is too large. Please choose a smaller one.
# translated from 97c78a09
http-435 = 文件大小超过 100 MB
    .end-user = 文件过大，请选择较小的文件。
# en-US: http-500 = The server had an error while processing the request
# en-US:     .title = Internal Server Error
# translated from 85c16422
http-500 = 服务器处理请求时发生错误
    .title = 服务器内部错误
# en-US: http-502 = The gateway received no valid response from the server
# en-US:     .title = Bad Gateway
# translated from 4257ee5b
http-502 = 网关未收到服务器的有效响应
    .title = 网关错误
# en-US: http-503 = The service is temporarily unavailable
# en-US:     .title = Service Unavailable
# translated from 344cd4ce
http-503 = 服务暂时不可用
    .title = 服务不可用
# en-US: http-504 = The gateway received no response from the server in time
# en-US:     .title = Gateway Timeout
# translated from 86ae51dd
http-504 = 网关等待服务器响应超时
    .title = 网关超时
# en-US: http-529 = The service is overloaded
# translated from 1f4be1ec
http-529 = 服务负载过高
# en-US: http-4xx = The server refused the request
# en-US:     .title = Request Error
# translated from 50bd8c20
http-4xx = 服务器拒绝了请求
    .title = 请求错误
# en-US: http-5xx = The server failed to process the request
# en-US:     .title = Server Error
# translated from bb274bb9
http-5xx = 服务器未能处理请求
    .title = 服务器错误


## 流式响应如何结束：流中断时以 finish_reason 代替错误码

# en-US: finish-stop = Natural end or stop word triggered
# en-US:     .end-user = The answer is complete.
# translated from 2d25601b
finish-stop = 自然结束或触发 stop 词
    .end-user = 回答已完成。
# en-US: finish-tool_calls = The model called a function
# en-US:     .end-user = The answer is still being prepared.
# translated from ae8373a1
finish-tool_calls = 模型调用了函数
    .end-user = 回答仍在准备中。
# en-US: finish-length = Token length limit reached
# en-US:     .end-user = The answer was cut off because it became too long. Please ask for a shorter one.
# translated from 0789c589
finish-length = 达到 token 长度限制
    .end-user = 回答过长，已被截断。请缩小问题范围后重试。
# en-US: finish-sensitive = Content blocked by the safety review (decide whether to withdraw what was already shown)
# translated from 7e010f4c
finish-sensitive = 内容被安全审核接口拦截（用户应判断并决定是否撤回公开内容）
# en-US: finish-network_error = The model inference service failed
# translated from e9669a9a
finish-network_error = 模型推理异常
# en-US: finish-model_context_window_exceeded = Model context window exceeded
# en-US:     .end-user = This conversation is too long. Please shorten your message or start a new conversation.
# translated from 7ca30ca5
finish-model_context_window_exceeded = 超出模型上下文窗口
    .end-user = 对话内容过长，请缩短输入或开始新的对话。


## task_status 为 FAIL 的异步任务

# en-US: task-failed = The task failed
# translated from 932d4006
task-failed = 任务失败


## 其他

# $reason（文本）：分类或 HTTP 状态的文字，例如 "API 调用错误"
# $code（文本）：服务器发来的错误码，例如 "1299"
# $status（文本）：HTTP 状态，例如 "502"
# en-US: $reason (text): the category or the HTTP status in words, for example "API Call Error"
# en-US: $code (text): the code as the server sent it, for example "1299"
# en-US: $status (text): the HTTP status, for example "502"
# en-US: error-unknown = Unknown error
# en-US:     .code = { $reason } (code { $code })
# en-US:     .status = { $reason } (HTTP status { $status })
# en-US:     .end-user = Something went wrong. Please try again later, or contact the support team of this app.
# en-US:     .title = Something went wrong
# translated from 376522a9
error-unknown = 未知错误
    .code = { $reason }（错误码 { $code }）
    .status = { $reason }（HTTP 状态码 { $status }）
    .end-user = 出现问题，请稍后重试，或联系本应用的客服。
    .title = 出现问题
