# `bigmodel-errors serve` 和 `bigmodel-errors site` 页面上的文字，不属于库。

### The pages


## On every page

# en-US: The name of this language in itself.
# en-US: app-page-own-name = English
# translated from 034a8bf1
app-page-own-name = 简体中文
# en-US: app-page-skip = Skip to the content
# translated from 5abdce27
app-page-skip = 跳到正文
# en-US: app-page-explain = Explain
# translated from d9d2fef1
app-page-explain = 解释错误
# en-US: app-page-codes = Codes
# translated from c2bd5840
app-page-codes = 错误码
# en-US: app-page-texts = Texts
# translated from 9503eaee
app-page-texts = 译文
# en-US: app-page-language = Language
# translated from e6094180
app-page-language = 语言
# en-US: app-page-change = Change
# translated from 045551b3
app-page-change = 切换
# en-US: app-page-dark = Dark
# translated from 0162d4b9
app-page-dark = 深色
# en-US: app-page-copy = Copy
# translated from caacbcb7
app-page-copy = 复制
# en-US: app-page-copied = Copied
# translated from de0bb5bf
app-page-copied = 已复制


## Explain

# en-US: app-page-explain-heading = What does this error mean?
# translated from 05c88f26
app-page-explain-heading = 这个错误是什么意思？
# en-US: app-page-payload = Paste an error: JSON, a log line, an exception
# translated from e46b66b9
app-page-payload = 粘贴错误：JSON、日志行或异常
# en-US: app-page-examples = Or try an example:
# translated from f4287910
app-page-examples = 也可以试试这些示例：
# en-US: app-page-example-body = A response body
# translated from edf62588
app-page-example-body = 响应体
# en-US: app-page-example-exception = A Python exception
# translated from 06c978f6
app-page-example-exception = Python 异常
# en-US: app-page-example-log = A line of a log
# translated from f8026ab6
app-page-example-log = 一行日志
# en-US: app-page-result = Result
# translated from f21135d3
app-page-result = 结果
# en-US: app-page-who = Who can act
# translated from 54b4b15b
app-page-who = 谁能处理
# en-US: app-page-retry = Retry
# translated from 7c6d23be
app-page-retry = 重试
# en-US: $time (text): a date and a time with its zone, for example "2026-08-12 10:58 UTC"
# en-US: app-page-retry-after = Retry after { $time }.
# en-US:     .bare = Retry later.
# translated from 61c61e8a
app-page-retry-after = 请在以下时间之后重试：{ $time }。
    .bare = 请稍后重试。
# en-US: $time (text): a date and a time on the clock of the reader, for example "12 Aug 2026, 18:58"
# en-US: $left (text): how long it is until then, for example "in 12 minutes"
# en-US: app-page-your-time = { $time } your time ({ $left })
# en-US:     .bare = then
# translated from 4358e598
app-page-your-time = { $time }（您的当地时间，{ $left }）
    .bare = 届时
# en-US: app-page-retry-now = The time that the server named is over. Retry now.
# translated from db06703c
app-page-retry-now = 服务器给出的时间已过，现在可以重试。
# en-US: app-page-server-said = What the server said
# translated from 7d2e6bd2
app-page-server-said = 服务器原文
# en-US: app-page-support = For support
# translated from 271a009e
app-page-support = 提供给客服
# en-US: app-page-customers = What your customers would read
# translated from 2751154f
app-page-customers = 您的客户会看到
# en-US: app-page-every-language = In every language
# translated from 17fc2614
app-page-every-language = 所有语言的说法
# en-US: $count (count): how many errors there are besides the first, for example "2"
# en-US: app-page-others = { $count ->
# en-US:         [one] One more error in what you pasted
# en-US:        *[other] { $count } more errors in what you pasted
# en-US:     }
# en-US:     .bare = More errors in what you pasted
# translated from a558bb58
app-page-others = { $count ->
       *[other] 粘贴的内容中还有 { $count } 个错误
    }
    .bare = 粘贴的内容中还有其他错误
# en-US: app-page-certainty = How certain is this?
# translated from 31a718cf
app-page-certainty = 有多大把握？
# en-US: app-page-nothing = No error of this API was recognized
# translated from 35d7f91d
app-page-nothing = 未识别出此 API 的错误
# en-US: app-page-nothing-looked-for = What was looked for: a code of this API, a sentence that it sends, an HTTP status, and how a stream or a task ended.
# translated from 377fcc51
app-page-nothing-looked-for = 查找过：此 API 的错误码、它会返回的语句、HTTP 状态码，以及流或任务的结束原因。
# en-US: app-page-nothing-paste = Paste all that you have: the body of the response, the text of the exception, or the line of the log. A code alone will do, too, such as 1113.
# translated from aee2583a
app-page-nothing-paste = 请粘贴完整内容：响应体、异常文本或那一行日志。只输入错误码也可以，例如 1113。
# en-US: $size (text): an amount of data, for example "1 MiB"
# en-US: app-page-cut = Only the first { $size } were read. An error further on is not found.
# en-US:     .bare = Only the beginning was read. An error further on is not found.
# translated from 91491edd
app-page-cut = 只读取了前 { $size }，后面的错误不会被发现。
    .bare = 只读取了开头部分，后面的错误不会被发现。


## How certain an explanation is

# en-US: app-page-certain-shape = Not very. Other services use this format or sentence with the same numbers, too. If BigModel or Z.ai sent it, the explanation is right.
# translated from fad6c2ed
app-page-certain-shape = 把握不大。其他服务也会用同样的数字返回这种格式或语句。如果确实由 BigModel 或 Z.ai 返回，则解释无误。
# en-US: app-page-certain-host = Fairly. The text names BigModel or Z.ai.
# translated from f150595b
app-page-certain-host = 比较有把握。文中提到了 BigModel 或 Z.ai。
# en-US: app-page-certain-request-id = Fairly. The request ID has the form that this API uses.
# translated from 29ae39e9
app-page-certain-request-id = 比较有把握。请求 ID 的格式与此 API 所用的一致。
# en-US: app-page-certain-envelope = Very. Only this API uses this format.
# translated from eb36cecc
app-page-certain-envelope = 很有把握。只有此 API 使用这种格式。
# en-US: app-page-certain-wording = Very. This API sends this very sentence with this code.
# translated from 2cf15af3
app-page-certain-wording = 很有把握。此 API 返回该错误码时用的正是这句话。
# en-US: app-page-certain-status = There is no code in it. The explanation follows from the HTTP status, or from how the stream or the task ended.
# translated from 61535047
app-page-certain-status = 其中没有错误码。解释依据的是 HTTP 状态码，或流、任务的结束方式。


## What helps, in a few words; who can do it; and whether to retry

# en-US: app-page-remedy-retry-later = Try later
# en-US:     .who = Nobody has to
# en-US:     .retry = Retry in a while.
# translated from d5945e45
app-page-remedy-retry-later = 稍后重试
    .who = 无需任何人处理
    .retry = 请稍后重试。
# en-US: app-page-remedy-slow-down = Slow down
# en-US:     .who = The developer of the app
# en-US:     .retry = Retry in a while, with fewer requests at a time.
# translated from 388e8ed9
app-page-remedy-slow-down = 降低频率
    .who = 应用的开发者
    .retry = 请减少并发请求，稍后重试。
# en-US: app-page-remedy-wait-for-reset = Wait for the reset
# en-US:     .who = Nobody, until the limit resets
# en-US:     .retry = Do not retry before the limit resets.
# translated from 3501d28c
app-page-remedy-wait-for-reset = 等待重置
    .who = 在限额重置之前，谁也无法处理
    .retry = 限额重置之前不要重试。
# en-US: app-page-remedy-change-content = Change the content
# en-US:     .who = The person who wrote the content
# en-US:     .retry = Do not retry: only different content helps.
# translated from 2f3b76eb
app-page-remedy-change-content = 修改内容
    .who = 撰写内容的人
    .retry = 不要重试：只有修改内容才有用。
# en-US: app-page-remedy-shorten-input = Shorten the input
# en-US:     .who = The person or the app that wrote the input
# en-US:     .retry = Do not retry: only a shorter input helps.
# translated from 52ac813e
app-page-remedy-shorten-input = 缩短输入
    .who = 编写输入的人或应用
    .retry = 不要重试：只有缩短输入才有用。
# en-US: app-page-remedy-reduce-size = Reduce the size
# en-US:     .who = The person or the app that sent it
# en-US:     .retry = Do not retry: only less text or a smaller file helps.
# translated from 7ef26fa0
app-page-remedy-reduce-size = 减小体积
    .who = 发送内容的人或应用
    .retry = 不要重试：只有缩短文本或换用更小的文件才有用。
# en-US: app-page-remedy-fix-request = Fix the request
# en-US:     .who = The developer of the app
# en-US:     .retry = Do not retry: only a corrected request helps.
# translated from 072ced64
app-page-remedy-fix-request = 修正请求
    .who = 应用的开发者
    .retry = 不要重试：只有修正请求才有用。
# en-US: app-page-remedy-fix-credentials = Fix the credentials
# en-US:     .who = Whoever manages the API key
# en-US:     .retry = Do not retry: only correct credentials help.
# translated from 4d11324f
app-page-remedy-fix-credentials = 修正凭证
    .who = 管理 API Key 的人
    .retry = 不要重试：只有换用正确的凭证才有用。
# en-US: app-page-remedy-top-up = Top up
# en-US:     .who = Whoever pays for the account
# en-US:     .retry = Do not retry: only a top-up or another plan helps.
# translated from 5b23a4d3
app-page-remedy-top-up = 充值
    .who = 为账户付费的人
    .retry = 不要重试：只有充值或更换套餐才有用。
# en-US: app-page-remedy-ask-support = Ask support
# en-US:     .who = Customer service, or your administrator
# en-US:     .retry = Do not retry: only customer service or your administrator can help.
# translated from a14c8c46
app-page-remedy-ask-support = 联系客服
    .who = 客服或您的管理员
    .retry = 不要重试：只有客服或您的管理员能够解决。


## The catalogue

# en-US: app-page-codes-heading = Error codes
# translated from 11b1bd6c
app-page-codes-heading = 错误码
# en-US: app-page-search = Search
# translated from 9273a755
app-page-search = 搜索
# en-US: app-page-search-for = Code, name or words in any language
# translated from 1e1763a8
app-page-search-for = 错误码、名称，或任意语言的词语
# en-US: app-page-all = All
# translated from 66c25d62
app-page-all = 全部
# en-US: app-page-yes = Yes
# translated from 227d76bc
app-page-yes = 是
# en-US: app-page-no = No
# translated from dda33b3b
app-page-no = 否
# en-US: app-page-audience = Text for
# translated from dc5cfb4c
app-page-audience = 文本对象
# en-US: app-page-developers = Developers
# translated from fadf4872
app-page-developers = 开发者
# en-US: app-page-end-users = Customers
# translated from dd6b956c
app-page-end-users = 客户
# en-US: $count (count): how many codes there are, for example "12"
# en-US: app-page-found = { $count ->
# en-US:         [one] One code
# en-US:        *[other] { $count } codes
# en-US:     }
# en-US:     .bare = Codes
# translated from c628175b
app-page-found = { $count ->
       *[other] { $count } 个错误码
    }
    .bare = 错误码
# en-US: app-page-not-found = No code matches. Try fewer words, or another filter.
# translated from 34a51900
app-page-not-found = 没有匹配的错误码。请减少搜索词，或更换筛选条件。


## A code

# en-US: $code (text): the number of a code, for example "1308"
# en-US: app-page-code = Error { $code }
# en-US:     .bare = Error
# translated from f6517681
app-page-code = 错误 { $code }
    .bare = 错误
# en-US: app-page-reference = The sentence of the reference
# translated from e9442f08
app-page-reference = 官方文档中的语句
# en-US: app-page-form = Another sentence of the server
# translated from 98fe05be
app-page-form = 服务器的另一种说法
# en-US: app-page-arguments = Try other values
# translated from b3e960d7
app-page-arguments = 换用其他值
# en-US: app-page-argument-field = The request parameter that was rejected
# translated from cb0647b7
app-page-argument-field = 被拒绝的请求参数
# en-US: app-page-argument-range = The values that are allowed, as the server writes them
# translated from 24b2dc49
app-page-argument-range = 服务器给出的取值范围
# en-US: app-page-argument-choices = The values that are allowed, as the server lists them
# translated from 51e04425
app-page-argument-choices = 服务器列出的可用值
# en-US: app-page-argument-method = How the model was called
# translated from d139f1b2
app-page-argument-method = 模型的调用方式
# en-US: app-page-argument-limit = How many items are allowed
# translated from 49e29697
app-page-argument-limit = 允许的最多条数
# en-US: app-page-argument-field1 = The first of two request parameters
# translated from e78121b2
app-page-argument-field1 = 两个请求参数中的第一个
# en-US: app-page-argument-field2 = The second of two request parameters
# translated from bbe89b0e
app-page-argument-field2 = 两个请求参数中的第二个
# en-US: app-page-argument-API_name = The API or model that was called
# translated from 286ef9d2
app-page-argument-API_name = 被调用的 API 或模型
# en-US: app-page-argument-request_id = The ID that the request came with
# translated from dbed0e1b
app-page-argument-request_id = 请求自带的 ID
# en-US: app-page-argument-task_id = The ID of the asynchronous task
# translated from a8314d7b
app-page-argument-task_id = 异步任务的 ID
# en-US: app-page-argument-error_id = The ID to quote to customer service
# translated from 0e8977ab
app-page-argument-error_id = 联系客服时提供的 ID
# en-US: app-page-argument-number = How many units of time the limit is for
# translated from 7e7815c6
app-page-argument-number = 限额对应的时间数量
# en-US: app-page-argument-unit = The unit of time: minute, hour, day, week or month
# translated from c41933a7
app-page-argument-unit = 时间单位：minute、hour、day、week 或 month
# en-US: app-page-argument-next_flush_time = When the limit resets, in Beijing time
# translated from b0b30922
app-page-argument-next_flush_time = 限额重置的时间（北京时间）
# en-US: app-page-argument-model_name = The code of a model
# translated from 52f3622e
app-page-argument-model_name = 模型编码
# en-US: app-page-show = Show
# translated from b8766250
app-page-show = 显示
# en-US: app-page-samples = What arrives
# translated from 821d8358
app-page-samples = 实际返回的内容
# en-US: app-page-sample-nested = From the API
# translated from c2971590
app-page-sample-nested = 来自 API
# en-US: app-page-sample-anthropic = From the API in Anthropic’s format
# translated from fd25152e
app-page-sample-anthropic = 来自 API，Anthropic 格式
# en-US: app-page-sample-flat = From the usage and billing API
# translated from f1615106
app-page-sample-flat = 来自用量和账单 API
# en-US: app-page-sample-exception = In a Python exception
# translated from d952f7a3
app-page-sample-exception = 在 Python 异常中
# en-US: app-page-sample-log = In a log
# translated from 376dd05f
app-page-sample-log = 在日志中
# en-US: app-page-sources = Sources
# translated from ed168026
app-page-sources = 来源
# en-US: $date (text): a year and a month, for example "2026-11"
# en-US: app-page-source-read = read { $date }
# en-US:     .bare = read
# translated from f6e6a284
app-page-source-read = 读取于 { $date }
    .bare = 已读取
# en-US: app-page-constant = Constant in Rust
# translated from 19e43d32
app-page-constant = Rust 中的常量
# en-US: app-page-neighbors = Other codes
# translated from 4bbe582f
app-page-neighbors = 其他错误码
# en-US: $code (text): the number of a code, for example "1308"
# en-US: app-page-previous = Previous: { $code }
# en-US:     .bare = Previous
# translated from 2ffc7e2f
app-page-previous = 上一个：{ $code }
    .bare = 上一个
# en-US: $code (text): the number of a code, for example "1308"
# en-US: app-page-next = Next: { $code }
# en-US:     .bare = Next
# translated from 1c62bbc3
app-page-next = 下一个：{ $code }
    .bare = 下一个


## The texts of translators

# en-US: app-page-texts-heading = Translations
# translated from ee28ad24
app-page-texts-heading = 译文
# en-US: app-page-live = This page follows the files as they are saved.
# translated from c8d3d56f
app-page-live = 文件保存后，本页随即更新。
# en-US: app-page-locale = Locale
# translated from 16866e67
app-page-locale = 语言区域
# en-US: app-page-done = Done
# translated from b97ec327
app-page-done = 已完成
# en-US: app-page-missing = Missing
# translated from 3c514b50
app-page-missing = 缺失
# en-US: app-page-untranslated = Untranslated
# translated from ff430937
app-page-untranslated = 未翻译
# en-US: app-page-outdated = Outdated
# translated from a2df6eca
app-page-outdated = 已过时
# en-US: app-page-faulty = Faulty
# translated from 184ca2c0
app-page-faulty = 有错误
# en-US: app-page-fallback = Left to English
# translated from b3e6f1c4
app-page-fallback = 沿用英文
# en-US: app-page-problems = Problems
# translated from 10fbd11e
app-page-problems = 问题
# en-US: app-page-error = Error
# translated from c3525328
app-page-error = 错误
# en-US: app-page-warning = Warning
# translated from e5e9b4ef
app-page-warning = 警告
# en-US: app-page-rule = Rule
# translated from 9db3da8b
app-page-rule = 规则
# en-US: app-page-message = Message
# translated from fc22adfd
app-page-message = 消息
# en-US: app-page-try = Try values
# translated from 09bf2a1c
app-page-try = 试用参数值
# en-US: app-page-state = State
# translated from 624eb8ac
app-page-state = 状态
# en-US: $count (count): how many messages there are, for example "12"
# en-US: app-page-messages = { $count ->
# en-US:         [one] One message
# en-US:        *[other] { $count } messages
# en-US:     }
# en-US:     .bare = Messages
# translated from bfd06848
app-page-messages = { $count ->
       *[other] { $count } 条消息
    }
    .bare = 消息
# en-US: app-page-no-messages = No message matches.
# translated from 4190276d
app-page-no-messages = 没有匹配的消息。
# en-US: app-page-no-text = There is no text yet.
# translated from f47a0874
app-page-no-text = 还没有译文。


## Requests that the server does not understand

# en-US: $name (text): the name of a parameter, for example "audiance"
# en-US: $allowed (text): the names that there are, for example "audience, locale, status"
# en-US: app-page-wrong-name = There is no parameter { $name }. There are: { $allowed }.
# en-US:     .bare = A parameter has a name that is not known.
# translated from b07040f4
app-page-wrong-name = 没有名为 { $name } 的参数。可用的参数：{ $allowed }。
    .bare = 有一个参数的名称无法识别。
# en-US: $name (text): the name of a parameter, for example "status"
# en-US: $allowed (text): the values that are allowed, for example "100–599"
# en-US: app-page-wrong-value = The value of the parameter { $name } is not allowed. Allowed are: { $allowed }.
# en-US:     .bare = The value of a parameter is not allowed.
# translated from 3d6c8756
app-page-wrong-value = 参数 { $name } 的值不被允许。允许的值：{ $allowed }。
    .bare = 有一个参数的值不被允许。
