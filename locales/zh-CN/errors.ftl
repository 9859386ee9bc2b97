# 智谱 BigModel / Z.ai API 的错误，简体中文。
#
# 各条消息取自官方参考文档 https://docs.bigmodel.cn/cn/api/api-code 及其历史版本；
# 官方没有中文的，消息上方的注释会说明。
#
# 重置时间不带时区。两个独立的客户端都按北京时间处理，服务器的请求 ID 以时间开头，也与此一致，
# 因此文字中写明“北京时间，UTC+8”。

### 错误码，按表中的顺序


## 基础错误

error-500 = 内部错误


## 身份验证错误

# 服务器实际返回，文档未列。
error-401 = 令牌已过期或验证不正确
error-1000 = 身份验证失败
error-1001 = Header 中未收到 Authentication 参数，无法进行身份验证
error-1002 = Authentication Token 非法，请确认 Authentication Token 正确传递
error-1003 = Authentication Token 已过期，请重新生成/获取
error-1004 = 通过 Authentication Token 的验证失败
error-1005 = 已开启二次认证保护，需要二次认证登录。


## 账户错误

error-1100 = 账户读写
error-1110 = 您的账户当前处于非活动状态。请检查账户信息
error-1111 = 您的账户不存在
error-1112 = 您的账户已被锁定，请联系客服解锁
error-1113 = 您的账户已欠费，请充值后重试
error-1120 = 无法成功访问您的账户，请稍后重试
error-1121 = 账户存违规行为，账号已被锁定


## API 调用错误

error-1200 = API 调用错误
error-1210 = API 调用参数有误，请检查文档
error-1211 = 模型不存在，请检查模型代码
# $method（文本）：模型的调用方式，例如 "SYNC"
error-1212 = 当前模型不支持 { $method } 调用方式
    .bare = 当前模型不支持该调用方式
# $field（文本）：被拒绝的请求参数，例如 "messages"
error-1213 = 未正常接收到 { $field } 参数
    .bare = 未正常接收到参数
# $field（文本）：被拒绝的请求参数，例如 "messages"
error-1214 = { $field } 参数非法。请检查文档
    .bare = 参数非法。请检查文档
# $field1（文本）：两个请求参数中的第一个，例如 "top_p"
# $field2（文本）：两个请求参数中的第二个，例如 "temperature"
error-1215 = { $field1 } 与 { $field2 } 不能同时设置，请检查文档
    .bare = 部分参数不能同时设置，请检查文档
# $API_name（文本）：被调用的 API 或模型，例如 "chat/completions"
error-1220 = 您无权访问 { $API_name }
    .bare = 您无权访问该 API
# $API_name（文本）：被调用的 API 或模型，例如 "chat/completions"
error-1221 = API { $API_name } 已下线
    .bare = 该 API 已下线
# $API_name（文本）：被调用的 API 或模型，例如 "chat/completions"
error-1222 = API { $API_name } 不存在
    .bare = 该 API 不存在
error-1230 = API 调用流程出错
# $request_id（文本）：请求自带的 ID，例如 "20260416094124a1b2c3d4e5f60718"
error-1231 = 您已有请求：{ $request_id }
    .bare = 您已有相同 ID 的请求
# 官方没有中文，此处自拟。
error-1232 = 获取异步请求结果时，请使用 task_id
# 官方没有中文，此处自拟。
# $task_id（文本）：异步任务的 ID，例如 "75321742"
error-1233 = 任务：{ $task_id } 不存在
    .bare = 任务不存在
# $error_id（文本）：联系客服时提供的 ID，例如 "20260226102939a1b2c3d4e5f60718"
error-1234 = 网络错误，错误id：{ $error_id }，请联系客服
    .bare = 网络错误，请联系客服
# 官方没有中文，与 1234 相同。
# $error_id（文本）：联系客服时提供的 ID，例如 "20260226102939a1b2c3d4e5f60718"
error-1235 = 网络错误，错误id：{ $error_id }，请联系客服
    .bare = 网络错误，请联系客服
# 官方没有中文，此处自拟。
error-1260 = API 运行时错误
error-1261 = Prompt 超长
error-1701 = 网络搜索并发已达上限，请稍后重试或减少并发请求
error-1702 = 系统未找到可用的搜索引擎服务，请检查配置或联系管理员
error-1703 = 搜索引擎未返回有效数据，请调整查询条件


## API 策略阻止错误

error-1300 = API 调用被策略阻止
error-1301 = 系统检测到输入或生成内容可能包含不安全或敏感内容，请您避免输入易产生敏感内容的提示语，感谢您的配合
error-1302 = 您当前使用该 API 的并发数过高，请降低并发，或联系客服增加限额
error-1303 = 您当前使用该 API 的频率过高，请降低频率，或联系客服增加限额
error-1304 = 该 API 已达今日调用次数限额，如有更多需求，请联系客服购买
# 服务器实际返回，与英文参考文本对应；官方中文表中没有。
error-1305 = 当前 API 请求过多，请稍后重试
# $number（数量）：限额对应的时间数量，例如 "5"
# $unit（文本）：时间单位：minute、hour、day、week 或 month，例如 "hour"
# $next_flush_time（文本）：限额重置的时间（北京时间），例如 "2026-08-12 18:58:34"
error-1308 =
    已达到 { $unit ->
        [minute] { $number } 分钟
        [hour] { $number } 小时
        [day] { $number } 天
        [week] { $number } 周
        [month] { $number } 个月
       *[other] { $number } { $unit }
    }的使用上限。您的限额将在 { $next_flush_time }（北京时间，UTC+8）重置
    .bare = 已达到使用上限。您的限额稍后会重置
error-1309 = 您的 GLM Coding Plan 套餐已到期，暂无法使用，前往官方续订后即可恢复 https://bigmodel.cn/claude-code
# $next_flush_time（文本）：限额重置的时间（北京时间），例如 "2026-08-12 18:58:34"
error-1310 = 您已达到每周/每月使用上限，您的限额将在 { $next_flush_time }（北京时间，UTC+8）重置
    .bare = 您已达到每周/每月使用上限，您的限额稍后会重置
# $model_name（文本）：模型编码，例如 "glm-4.7"
error-1311 = 当前订阅套餐暂未开放{ $model_name }权限
    .bare = 当前订阅套餐暂未开放该模型权限
# $model_name（文本）：模型编码，例如 "glm-4.7"
error-1312 = 该模型当前访问量过大，请您稍后再试，或切换其他模型如 { $model_name } 等
    .bare = 该模型当前访问量过大，请您稍后再试，或切换其他模型
error-1313 = 您的账户当前使用模式不符合公平使用策略，请求频率已受到限制。详情请参阅《条款与协议-订阅及自动续费协议》，如需恢复请前往个人中心-编程套餐总览-顶部申请解除限制
error-1314 = 您的企业套餐已失效，请联系企业管理员。
error-1315 = 该 API Key 仅限企业编程套餐场景使用，请到官网更换对应产品类型的 API Key
# $next_flush_time（文本）：限额重置的时间（北京时间），例如 "2026-08-12 18:58:34"
error-1316 = 已达到 5 小时使用上限。主账号余额不足，无法使用超额按量付费。您的限额将在 { $next_flush_time }（北京时间，UTC+8）重置。
    .bare = 已达到 5 小时使用上限。主账号余额不足，无法使用超额按量付费。
# $next_flush_time（文本）：限额重置的时间（北京时间），例如 "2026-08-12 18:58:34"
error-1317 = 已达到 7 天使用上限。主账号余额不足，无法使用超额按量付费。您的限额将在 { $next_flush_time }（北京时间，UTC+8）重置。
    .bare = 已达到 7 天使用上限。主账号余额不足，无法使用超额按量付费。
# $next_flush_time（文本）：限额重置的时间（北京时间），例如 "2026-08-12 18:58:34"
error-1318 = 已达到 5 小时使用上限，且已达子账号月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 { $next_flush_time }（北京时间，UTC+8）重置。
    .bare = 已达到 5 小时使用上限，且已达子账号月消费上限，无法使用超额按量付费，请联系管理员调整。
# $next_flush_time（文本）：限额重置的时间（北京时间），例如 "2026-08-12 18:58:34"
error-1319 = 已达到 7 天使用上限，且已达子账号月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 { $next_flush_time }（北京时间，UTC+8）重置。
    .bare = 已达到 7 天使用上限，且已达子账号月消费上限，无法使用超额按量付费，请联系管理员调整。
# $next_flush_time（文本）：限额重置的时间（北京时间），例如 "2026-08-12 18:58:34"
error-1320 = 已达到 5 小时使用上限，且已达企业级月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 { $next_flush_time }（北京时间，UTC+8）重置。
    .bare = 已达到 5 小时使用上限，且已达企业级月消费上限，无法使用超额按量付费，请联系管理员调整。
# $next_flush_time（文本）：限额重置的时间（北京时间），例如 "2026-08-12 18:58:34"
error-1321 = 已达到 7 天使用上限，且已达企业级月消费上限，无法使用超额按量付费，请联系管理员调整。您的限额将在 { $next_flush_time }（北京时间，UTC+8）重置。
    .bare = 已达到 7 天使用上限，且已达企业级月消费上限，无法使用超额按量付费，请联系管理员调整。


### 错误的分类与处理

## 分类

category-basic = 基础错误
category-authentication = 身份验证错误
category-account = 账户错误
category-api-call = API 调用错误
category-policy-block = API 策略阻止错误


## 开发者接下来可以做什么

remedy-retry-later = 请稍后重试
remedy-slow-down = 请降低请求并发或频率后重试
remedy-wait-for-reset = 请等待限额重置
remedy-change-content = 请修改内容后重新发送
remedy-shorten-input = 请缩短输入后重新发送
remedy-fix-request = 请修正请求
remedy-fix-credentials = 请检查 API Key 及其传递方式
remedy-top-up = 请充值或更换套餐
remedy-ask-support = 请联系客服


## 解释错误时各行的标签

label-code = 错误码
label-category = 分类
label-remedy = 处理方法
label-request-id = 请求 ID
label-detail = 详情
label-evidence = 识别依据
label-message = 服务器原文


## 应用的用户看到的文字（错误码自带 .end-user 时除外）
## 只说用户接下来能做什么，不提账号、费用、凭证或请求的内部细节。

end-user-retry-later = 服务暂时不可用，请稍后重试。
end-user-slow-down = 请求过于频繁，请稍候再试。
# $next_flush_time（文本）：限额重置的时间（北京时间），例如 "2026-08-12 18:58:34"
end-user-wait-for-reset = 服务暂时达到使用上限，请稍后重试。
    .until = 服务暂时达到使用上限，请在 { $next_flush_time }（北京时间，UTC+8）之后重试。
end-user-change-content = 该内容无法处理，请修改后重试。
end-user-shorten-input = 内容过长，请缩短后重试。
end-user-fix-request = 请求无法处理，请联系本应用的提供方。
end-user-fix-credentials = 服务配置有误，请联系本应用的提供方。
end-user-top-up = 服务暂不可用，请联系本应用的提供方。
end-user-ask-support = 服务暂不可用，请联系本应用的提供方。


### 没有错误码的情况

## HTTP 状态，按照参考表；同一状态有多个原因的，全部列出

http-200 = 业务处理成功
http-400 = 参数错误 / 文件内容异常
http-401 = 鉴权失败或 Token 超时
http-403 = 没有访问权限
http-404 = 请求地址不存在 / 微调功能未开放 / 微调任务不存在
    .path = 请求地址不存在，请检查 base URL
http-429 = 接口请求并发超额 / 上传文件频率过快 / 账户余额已用完 / 账户异常 / 终端账号异常
http-434 = 暂无 API 权限，微调 API 及文件管理 API 为内测阶段，我们会尽快开放
http-435 = 文件大小超过 100MB
http-500 = 服务器处理请求时发生错误
http-4xx = 服务器拒绝了请求
http-5xx = 服务器未能处理请求


## 流式响应如何结束：流中断时以 finish_reason 代替错误码

finish-stop = 自然结束或触发stop词
finish-tool_calls = 模型命中函数
finish-length = 达到token长度限制
finish-sensitive = 内容被安全审核接口拦截（用户应判断并决定是否撤回公开内容）
finish-network_error = 模型推理异常
finish-model_context_window_exceeded = 超出模型上下文窗口


## task_status 为 FAIL 的异步任务

task-failed = 任务失败


## 其他

# $reason（文本）：分类或 HTTP 状态的文字，例如 "API 调用错误"
# $code（文本）：服务器发来的错误码，例如 "1299"
# $status（文本）：HTTP 状态，例如 "502"
error-unknown = 未知错误
    .code = { $reason }（错误码 { $code }）
    .status = { $reason }（HTTP 状态 { $status }）
    .end-user = 出现问题，请稍后重试，或联系本应用的提供方。
