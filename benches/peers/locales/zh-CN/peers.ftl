# Written by `cargo run --bin texts` from the crate's locales.

error-500 = 内部错误
error-1000 = 身份验证失败
error-1001 = Header 中未收到 Authentication 参数，无法进行身份验证
error-1002 = Authentication Token 非法，请确认 Authentication Token 正确传递
error-1003 = Authentication Token 已过期，请重新生成/获取
error-1004 = 通过 Authentication Token 的验证失败
error-1100 = 账户读写
error-1110 = 您的账户当前处于非活动状态。请检查账户信息
error-1111 = 您的账户不存在
error-1112 = 您的账户已被锁定，请联系客服解锁
error-1113 = 您的账户已欠费，请充值后重试
error-1120 = 无法成功访问您的账户，请稍后重试
error-1121 = 账户存违规行为，账号已被锁定
error-1200 = API 调用错误
error-1210 = API 调用参数有误，请检查文档
error-1211 = 模型不存在，请检查模型代码
error-1212 = 当前模型不支持 { $method } 调用方式
error-1213 = 未正常接收到 { $field } 参数
error-1214 = { $field } 参数非法。请检查文档
error-1215 = { $field1 } 与 { $field2 } 不能同时设置，请检查文档
error-1220 = 您无权访问 { $API_name }
error-1221 = API { $API_name } 已下线
error-1222 = API { $API_name } 不存在
error-1230 = API 调用流程出错
error-1231 = 您已有请求：{ $request_id }
error-1232 = 获取异步请求结果时，请使用 task_id
error-1233 = 任务 { $task_id } 不存在
error-1234 = 网络错误，错误id：{ $error_id }，请联系客服
error-1261 = Prompt 超长
error-1300 = API 调用被策略阻止
error-1301 = 系统检测到输入或生成内容可能包含不安全或敏感内容，请您避免输入易产生敏感内容的提示语，感谢您的配合
error-1302 = 您当前使用该 API 的并发数过高，请降低并发，或联系客服增加限额
error-1303 = 您当前使用该 API 的频率过高，请降低频率，或联系客服增加限额
error-1304 = 该 API 已达今日调用次数限额，如有更多需求，请联系客服购买
error-1305 = 当前 API 请求过多，请稍后重试
error-1312 = 该模型当前访问量过大，请您稍后再试，或切换其他模型如 { $model_name } 等
error-1308 =
    已达到 { $unit ->
        [minute] { $number } 分钟
        [hour] { $number } 小时
        [day] { $number } 天
        [week] { $number } 周
        [month] { $number } 个月
       *[other] { $number } { $unit }
    }的使用上限。您的限额将在 { $next_flush_time }（北京时间，UTC+8）重置
