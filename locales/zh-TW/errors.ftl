# 智譜 BigModel / Z.ai API 的錯誤，繁體中文（臺灣）。
#
# 依語意撰寫，並參照官方中文表：官方中文比英文明確之處（1318 至 1321 的子帳號與企業），以中文為準。

### The codes, in the order of the table


## Basic Error

# en-US: error-500 = Internal Error
# en-US:     .not-found = The requested address does not exist (404 NOT_FOUND)
# en-US:     .no-coding-plan = The current user has no Coding Plan
# en-US:     .try-later = Internal error, please try again later
# translated from 38fc60e8
error-500 = 內部錯誤
    .not-found = 要求的位址不存在（404 NOT_FOUND）
    .no-coding-plan = 目前的使用者沒有 Coding Plan
    .try-later = 內部錯誤，請稍後再試


## Authentication Error

# en-US: Sent by the server, undocumented.
# en-US: error-401 = token expired or incorrect
# translated from c8c62a49
error-401 = 權杖已過期或不正確
# en-US: error-1000 = Authentication Failed
# en-US:     .real-name = Please complete real-name verification first
# translated from 5de4bd3c
error-1000 = 身分驗證失敗
    .real-name = 請先完成實名認證
# en-US: error-1001 = Authentication parameter not received in Header, unable to authenticate
# translated from 2a29114b
error-1001 = 標頭中未收到 Authentication 參數，無法進行身分驗證
# en-US: error-1002 = Invalid Authentication Token, please confirm the correct transmission of the Authentication Token
# translated from afc77841
error-1002 = 驗證權杖無效，請確認是否正確傳送驗證權杖
# en-US: error-1003 = Authentication Token expired, please regenerate/obtain
# translated from 1d2f139b
error-1003 = 驗證權杖已過期，請重新產生或取得
# en-US: error-1004 = Authentication failed with the provided Authentication Token
# translated from 3a112ad2
error-1004 = 所提供的驗證權杖未通過驗證
# en-US: error-1005 = Need Two-Factor Authentication
# en-US:     .quota = The quota limit has been exceeded
# translated from 8eda2601
error-1005 = 需要雙重驗證
    .quota = 已超出配額上限


## Account Error

# en-US: error-1100 = Account Read/Write
# translated from 7cf07bd7
error-1100 = 帳號讀寫錯誤
# en-US: error-1110 = Your account is currently inactive. Please check your account information
# translated from f6b4543b
error-1110 = 您的帳號目前未啟用。請檢查帳號資訊
# en-US: error-1111 = Your account does not exist
# translated from 6949f2ac
error-1111 = 您的帳號不存在
# en-US: error-1112 = Your account has been locked, please contact customer service to unlock
# translated from 084fa210
error-1112 = 您的帳號已遭鎖定，請聯絡客服解鎖
# en-US: error-1113 = Your account is in arrears, please recharge and try again
# en-US:     .no-package = Insufficient balance or no resource package. Please recharge.
# translated from 120889a7
error-1113 = 您的帳號已欠費，請儲值後再試
    .no-package = 餘額不足或沒有可用的資源包，請儲值。
# en-US: error-1120 = Unable to successfully access your account, please try again later
# translated from 70a9f172
error-1120 = 無法順利存取您的帳號，請稍後再試
# en-US: error-1121 = Account has irregular activities and has been locked
# translated from 9ca66a10
error-1121 = 帳號有違規行為，已遭鎖定


## API Call Error

# en-US: error-1200 = API Call Error
# translated from b005b10d
error-1200 = API 呼叫錯誤
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
error-1210 = API 呼叫參數有誤，請查閱文件
    .always-thinking = 此模型一律會進行思考，無法關閉
    .thinking-levels = 此模型一律會進行思考，無法關閉；請使用 { $choices }
    .range = { $field } 參數無效，取值範圍 { $range }
    .choices = { $field } 必須是下列其中之一：{ $choices }
    .context-length = 要求的 token 數超過模型的最大上下文長度
    .video = 影片輸入的格式錯誤或無法解析
    .image = 圖片輸入的格式錯誤或無法解析
    .file = 檔案解析失敗，請檢查檔案是否可存取及其格式
# en-US: error-1211 = Model does not exist, please check the model code
# translated from bfe4669a
error-1211 = 模型不存在，請檢查模型代碼
# en-US: $method (text): how the model was called, for example "SYNC"
# en-US: error-1212 = Current model does not support { $method } call method
# en-US:     .bare = Current model does not support this call method
# translated from 9d29eaab
error-1212 = 目前的模型不支援 { $method } 呼叫方式
    .bare = 目前的模型不支援此呼叫方式
# en-US: $field (text): the request parameter that was rejected, for example "messages"
# en-US: error-1213 = { $field } parameter not received properly
# en-US:     .bare = A parameter was not received properly
# translated from 9a130920
error-1213 = 未能正確接收 { $field } 參數
    .bare = 有參數未能正確接收
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
error-1214 = { $field } 參數無效。請查閱文件
    .bare = 參數無效。請查閱文件
    .unsupported = 不支援目前的 { $field } 值
    .type = { $field } 類型錯誤
    .max-items = { $field } 陣列最多不得超過 { $limit } 筆
    .not-found = { $field }：不存在
    .role = 角色資訊不正確
    .content-or-tool-calls = { $field }：content 和 tool_calls 欄位不能同時為空
    .file-or-audio = file 和 audio 參數不能同時為空
    .voice = 音色 ID 不存在
    .tool-type = 工具類型不能為空
    .input = 輸入不能為空
    .empty = { $field } 不能為空
    .too-long = { $field } 過長
# en-US: $field1 (text): the first of two request parameters, for example "top_p"
# en-US: $field2 (text): the second of two request parameters, for example "temperature"
# en-US: error-1215 = { $field1 } and { $field2 } cannot be set simultaneously, please check the documentation
# en-US:     .bare = Some parameters cannot be set simultaneously, please check the documentation
# translated from 2d24df33
error-1215 = { $field1 } 與 { $field2 } 不能同時設定，請查閱文件
    .bare = 部分參數不能同時設定，請查閱文件
# en-US: $API_name (text): the API or model that was called, for example "chat/completions"
# en-US: error-1220 = You do not have permission to access { $API_name }
# en-US:     .bare = You do not have permission to access this API or model
# en-US:     .ip-address = Your request cannot be processed because your IP address is not allowed to access the API. If you believe this is a mistake, please contact customer service.
# translated from 67e8cb95
error-1220 = 您無權存取 { $API_name }
    .bare = 您無權存取此 API 或模型
    .ip-address = 您的要求無法處理，因為您的 IP 位址沒有 API 存取權限。如果您認為這是錯誤，請聯絡客服尋求協助。
# en-US: $API_name (text): the API or model that was called, for example "chat/completions"
# en-US: error-1221 = API { $API_name } has been taken offline
# en-US:     .bare = This API has been taken offline
# translated from 42e0eefb
error-1221 = API { $API_name } 已停止服務
    .bare = 此 API 已停止服務
# en-US: $API_name (text): the API or model that was called, for example "chat/completions"
# en-US: error-1222 = API { $API_name } does not exist
# en-US:     .bare = This API does not exist
# translated from ef3400de
error-1222 = API { $API_name } 不存在
    .bare = 此 API 不存在
# en-US: error-1230 = API call process error
# en-US:     .try-later = API call process error, please try again later
# translated from da719479
error-1230 = API 呼叫流程發生錯誤
    .try-later = API 呼叫流程異常，請稍後再試
# en-US: $request_id (text): the ID that the request came with, for example "20260416094124a1b2c3d4e5f60718"
# en-US: error-1231 = You already have a request: { $request_id }
# en-US:     .bare = You already have a request with the same ID
# translated from 0ac9d475
error-1231 = 您已有一個請求：{ $request_id }
    .bare = 您已有相同 ID 的請求
# en-US: error-1232 = When obtaining asynchronous request results, please use task_id
# translated from ad9f0770
error-1232 = 取得非同步請求的結果時，請使用 task_id
# en-US: $task_id (text): the ID of the asynchronous task, for example "75321742"
# en-US: error-1233 = Task: { $task_id } does not exist
# en-US:     .bare = The task does not exist
# translated from 7adc20e9
error-1233 = 任務 { $task_id } 不存在
    .bare = 任務不存在
# en-US: $error_id (text): the ID to quote to customer service, for example "20260226102939a1b2c3d4e5f60718"
# en-US: error-1234 = Network error, error id: { $error_id }, please contact customer service
# en-US:     .bare = Network error, please contact customer service
# en-US:     .try-later = Network error, error id: { $error_id }, please try again later
# translated from 607b3c9b
error-1234 = 網路錯誤，錯誤 ID：{ $error_id }，請聯絡客服
    .bare = 網路錯誤，請聯絡客服
    .try-later = 網路錯誤，錯誤 ID：{ $error_id }，請稍後再試
# en-US: $error_id (text): the ID to quote to customer service, for example "20260226102939a1b2c3d4e5f60718"
# en-US: error-1235 = Network error, error id: { $error_id }, please contact customer service
# en-US:     .bare = Network error, please contact customer service
# translated from 260b7ebc
error-1235 = 網路錯誤，錯誤 ID：{ $error_id }，請聯絡客服
    .bare = 網路錯誤，請聯絡客服
# en-US: error-1260 = API Runtime Error
# translated from 61507f4d
error-1260 = API 執行階段錯誤
# en-US: error-1261 = Prompt too long
# translated from 1350927e
error-1261 = 提示詞過長
# en-US: Ours: the reference has only a Chinese sentence, with the web_search endpoint.
# en-US: error-1701 = Web search concurrency limit reached, please try again later or reduce concurrent requests
# translated from dd8e0568
error-1701 = 網路搜尋的並行數已達上限，請稍後再試或減少並行請求
# en-US: Ours, as 1701.
# en-US: error-1702 = No search engine service is available, please check the configuration or contact the administrator
# translated from e5d18b3a
error-1702 = 找不到可用的搜尋引擎服務，請檢查設定或聯絡管理員
# en-US: Ours, as 1701.
# en-US: error-1703 = The search engine returned no valid data, please adjust the query
# en-US:     .end-user = No search results were found. Please rephrase and try again.
# translated from 88ce028c
error-1703 = 搜尋引擎未傳回有效資料，請調整查詢內容
    .end-user = 找不到相關結果。請換個說法再試。


## API Policy Block Error

# en-US: error-1300 = API call blocked by policy
# translated from e3bc4d0b
error-1300 = API 呼叫因政策而遭封鎖
# en-US: error-1301 = System detected potentially unsafe or sensitive content in input or generation. Please avoid using prompts that may generate sensitive content. Thank you for your cooperation.
# translated from 1074fb49
error-1301 = 系統偵測到輸入或生成的內容可能含有不安全或敏感內容。請避免使用容易產生敏感內容的提示詞。感謝您的配合。
# en-US: error-1302 = High concurrency usage of this API, please reduce concurrency or contact customer service to increase limits
# en-US:     .rate-limit = Rate limit reached for requests
# translated from 146d82ce
error-1302 = 您使用此 API 的並行數過高，請降低並行數，或聯絡客服提高上限
    .rate-limit = 您的帳號已達到速率限制，請控制要求的頻率
# en-US: error-1303 = High frequency usage of this API, please reduce frequency or contact customer service to increase limits
# en-US:     .try-later = The calls are too frequent at the moment, please try again later
# translated from 33a2f3bb
error-1303 = 您使用此 API 的頻率過高，請降低頻率，或聯絡客服提高上限
    .try-later = 目前呼叫頻率過高，請稍後再試
# en-US: error-1304 = Daily call limit for this API reached. For more requests, please contact customer service to purchase
# translated from b2bfaf11
error-1304 = 此 API 已達今日呼叫次數上限。如需更多次數，請聯絡客服購買
# en-US: error-1305 = Too many API requests at the moment, please try again later
# en-US:     .overloaded = The service may be temporarily overloaded, please try again later
# en-US:     .rate-limit = The API has triggered a rate limit.
# en-US:     .platform-limit = The platform is limiting its traffic, please try again later
# translated from 0ba514c3
error-1305 = 目前 API 請求過多，請稍後再試
    .overloaded = 此模型目前的存取量過大，請稍後再試
    .rate-limit = 此 API 已觸發流量限制。
    .platform-limit = 平台流量受限，請稍後再試
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
    已達 { $unit ->
        [minute] { $number } 分鐘的
        [hour] { $number } 小時的
        [day] { $number } 天的
        [week] { $number } 週的
        [month] { $number } 個月的
       *[other] { $number } { $unit } 的
    }使用上限。您的使用額度將於 { $next_flush_time }（北京時間，UTC+8）重設
    .bare = 已達使用上限。您的使用額度將自動重設
    .extra-usage =
        已達 { $number } { $unit ->
            [minute] 分鐘
            [hour] 小時
            [day] 天
            [week] 週
            [month] 個月
           *[other] { $unit }
        }使用上限，{ $next_flush_time }（北京時間，UTC+8）後可繼續使用。如需超額按量付費使用，可聯絡管理員開啟超額按量付費。
    .span =
        已達 { $number } { $unit ->
            [minute] 分鐘
            [hour] 小時
            [day] 天
            [week] 週
            [month] 個月
           *[other] { $unit }
        }的使用上限。您的使用額度稍後會自動重設
    .until = 已達使用上限。您的使用額度將於 { $next_flush_time }（北京時間，UTC+8）重設
# en-US: error-1309 = Your GLM Coding Plan package has expired and is temporarily unavailable. You can resume using it after renewing the subscription on the official website. https://z.ai/subscribe
# translated from 9ebf94f6
error-1309 = 您的 GLM Coding Plan 方案已到期，暫時無法使用。請至官方網站續訂，即可恢復使用。https://z.ai/subscribe
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1310 = Weekly/Monthly Limit Exhausted. Your limit will reset at { $next_flush_time } (Beijing time, UTC+8)
# en-US:     .bare = Weekly/Monthly Limit Exhausted. Your limit will reset automatically
# en-US:     .seven-days = Usage limit reached for 7 days. You can continue after { $next_flush_time } (Beijing time, UTC+8)
# en-US:     .seven-days-extra-usage = Usage limit reached for 7 days. You can continue after { $next_flush_time } (Beijing time, UTC+8). To go on before that, ask your administrator to enable pay-as-you-go extra usage.
# translated from c71d9073
error-1310 = 已達每週／每月使用上限。您的使用額度將於 { $next_flush_time }（北京時間，UTC+8）重設
    .bare = 已達每週／每月使用上限。您的使用額度將自動重設
    .seven-days = 已達 7 天使用上限，{ $next_flush_time }（北京時間，UTC+8）後可繼續使用
    .seven-days-extra-usage = 已達 7 天使用上限，{ $next_flush_time }（北京時間，UTC+8）後可繼續使用。如需超額按量付費使用，可聯絡管理員開啟超額按量付費。
# en-US: $model_name (text): the code of a model, for example "glm-4.7"
# en-US: error-1311 = Your current subscription plan does not yet include access to { $model_name }
# en-US:     .bare = Your current subscription plan does not yet include access to this model
# translated from 04025d20
error-1311 = 您目前的訂閱方案尚未開放使用 { $model_name }
    .bare = 您目前的訂閱方案尚未開放使用此模型
# en-US: $model_name (text): the code of a model, for example "glm-4.7"
# en-US: error-1312 = This model is currently experiencing high traffic. Please try again later, or switch to another model such as { $model_name }
# en-US:     .bare = This model is currently experiencing high traffic. Please try again later, or switch to another model
# translated from 6a9ac016
error-1312 = 此模型目前流量過大。請稍後再試，或改用其他模型，例如 { $model_name }
    .bare = 此模型目前流量過大。請稍後再試，或改用其他模型
# en-US: error-1313 = Your account's current usage pattern does not comply with the Fair Usage Policy, and your request frequency has been limited. For details, please refer to the Subscription Service Agreement. To restore access, please submit a request.
# en-US:     .reduce-frequency = Your account's current usage pattern does not comply with the Fair Usage Policy. Please reduce your request frequency.
# translated from 0a08a7bf
error-1313 = 您的帳號目前的使用模式不符合公平使用政策，請求頻率已受到限制。詳情請參閱《訂閱服務協議》。如需恢復使用，請提出申請。
    .reduce-frequency = 您的帳號目前的使用模式不符合公平使用政策，請降低請求頻率。
# en-US: error-1314 = Your enterprise package has expired. Please contact your enterprise administrator.
# translated from 84a3f4dd
error-1314 = 您的企業方案已到期。請聯絡企業管理員。
# en-US: error-1315 = This API Key is limited to enterprise coding package scenarios. Please go to the official website to replace the API Key of the corresponding product type.
# translated from 7153da8d
error-1315 = 此 API 金鑰僅限用於企業版 Coding Plan 方案。請至官方網站更換為對應產品類型的 API 金鑰。
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1316 = Usage limit reached for the past 5 hours. Insufficient balance for extra usage. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 5 hours. Insufficient balance for extra usage.
# translated from 71b20068
error-1316 = 過去 5 小時的用量已達上限。主帳號餘額不足，無法使用額外用量。使用額度將於 { $next_flush_time }（北京時間，UTC+8）重設。
    .bare = 過去 5 小時的用量已達上限。主帳號餘額不足，無法使用額外用量。
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1317 = Usage limit reached for the past 7 days. Insufficient balance for extra usage. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 7 days. Insufficient balance for extra usage.
# translated from 772e9b70
error-1317 = 過去 7 天的用量已達上限。主帳號餘額不足，無法使用額外用量。使用額度將於 { $next_flush_time }（北京時間，UTC+8）重設。
    .bare = 過去 7 天的用量已達上限。主帳號餘額不足，無法使用額外用量。
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1318 = Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit.
# translated from 6c6266d8
error-1318 = 過去 5 小時的用量已達上限。子帳號已達每月消費上限，無法使用額外用量，請聯絡管理員調整。使用額度將於 { $next_flush_time }（北京時間，UTC+8）重設。
    .bare = 過去 5 小時的用量已達上限。子帳號已達每月消費上限，無法使用額外用量，請聯絡管理員調整。
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1319 = Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit.
# translated from 144638ca
error-1319 = 過去 7 天的用量已達上限。子帳號已達每月消費上限，無法使用額外用量，請聯絡管理員調整。使用額度將於 { $next_flush_time }（北京時間，UTC+8）重設。
    .bare = 過去 7 天的用量已達上限。子帳號已達每月消費上限，無法使用額外用量，請聯絡管理員調整。
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1320 = Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit.
# translated from 6c6266d8
error-1320 = 過去 5 小時的用量已達上限。企業已達每月消費上限，無法使用額外用量，請聯絡管理員調整。使用額度將於 { $next_flush_time }（北京時間，UTC+8）重設。
    .bare = 過去 5 小時的用量已達上限。企業已達每月消費上限，無法使用額外用量，請聯絡管理員調整。
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1321 = Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit.
# translated from 144638ca
error-1321 = 過去 7 天的用量已達上限。企業已達每月消費上限，無法使用額外用量，請聯絡管理員調整。使用額度將於 { $next_flush_time }（北京時間，UTC+8）重設。
    .bare = 過去 7 天的用量已達上限。企業已達每月消費上限，無法使用額外用量，請聯絡管理員調整。


## Start Plan 閘道（zcode.z.ai）：官方沒有文件，文字依其回傳內容自擬

# en-US: error-2007 = The upstream service is temporarily unavailable
# translated from d330388b
error-2007 = 上游服務暫時無法使用
# en-US: error-3001 = Invalid parameter
# translated from fae2b8eb
error-3001 = 參數錯誤
# en-US: error-3007 = Security verification failed (CAPTCHA)
# en-US:     .required = Security verification is required (CAPTCHA)
# translated from 311d425a
error-3007 = 安全驗證失敗（驗證碼）
    .required = 需要進行安全驗證（驗證碼）
# en-US: error-3008 = Concurrent request limit reached
# translated from 9bc432b0
error-3008 = 已達並行要求數上限
# en-US: error-3009 = The concurrency limit of the model has been exceeded
# translated from 4b0dd884
error-3009 = 已超出模型的並行數上限
# en-US: error-3010 = The concurrency limit for admission to the model has been exceeded
# en-US:     .upgrade = The system is busy at the moment, please try again later or upgrade your account.
# translated from 5987e6f2
error-3010 = 已超出模型准入的並行數上限
    .upgrade = 系統目前忙碌，請稍後再試或升級帳號。
# en-US: error-3012 = The request has been blocked due to unusual activity.
# translated from 652f5187
error-3012 = 因偵測到異常活動，要求已遭封鎖。
# en-US: error-5001 = Internal error of the gateway
# translated from 17287934
error-5001 = 閘道內部錯誤


### What an error is

## Categories

# en-US: category-basic = Basic Error
# translated from eaeebcf6
category-basic = 基本錯誤
# en-US: category-authentication = Authentication Error
# translated from 5a79c75e
category-authentication = 身分驗證錯誤
# en-US: category-account = Account Error
# translated from 5fb79e5b
category-account = 帳號錯誤
# en-US: category-api-call = API Call Error
# translated from b005b10d
category-api-call = API 呼叫錯誤
# en-US: category-policy-block = API Policy Block Error
# translated from 0b833641
category-policy-block = API 政策封鎖錯誤


## What to do next, for the developer

# en-US: remedy-retry-later = Try again later
# translated from 9ab9daeb
remedy-retry-later = 請稍後再試
# en-US: remedy-slow-down = Send fewer requests at a time or less often, then try again
# translated from ce7a97c4
remedy-slow-down = 請減少並行請求或降低請求頻率後再試
# en-US: remedy-wait-for-reset = Wait until the limit resets
# translated from 637538cd
remedy-wait-for-reset = 請等待使用額度重設
# en-US: remedy-change-content = Change the content and send it again
# translated from 55658068
remedy-change-content = 請修改內容後重新傳送
# en-US: remedy-shorten-input = Shorten the input and send it again
# translated from 5e87c288
remedy-shorten-input = 請縮短輸入內容後重新傳送
# en-US: remedy-reduce-size = Shorten the text or use a smaller file, and send it again
# translated from 88c386a3
remedy-reduce-size = 請縮短文字或使用較小的檔案後重新傳送
# en-US: remedy-fix-request = Correct the request
# translated from 315f74a6
remedy-fix-request = 請修正請求
# en-US: remedy-fix-credentials = Check the API key or other credentials, and how they are sent
# translated from cb424a7a
remedy-fix-credentials = 請檢查 API 金鑰等憑證及其傳送方式
# en-US: remedy-top-up = Top up the account, or renew or change the plan
# translated from cdd0ef5e
remedy-top-up = 請儲值，或續訂、變更方案
# en-US: remedy-ask-support = Contact customer service or your administrator
# translated from c2fd53dd
remedy-ask-support = 請聯絡客服或管理員


## What stands before the lines of an explained error

# en-US: label-code = code
# translated from 5c4c5b5d
label-code = 錯誤代碼
# en-US: label-category = category
# translated from 70631893
label-category = 類別
# en-US: label-remedy = what to do
# translated from 03cd62f9
label-remedy = 處理方式
# en-US: label-request-id = request ID
# translated from eb85cec3
label-request-id = 請求 ID
# en-US: label-time = time
# translated from b65203bc
label-time = 時間
# en-US: label-http-status = HTTP status
# translated from 60da16b7
label-http-status = HTTP 狀態碼
# en-US: label-detail = detail
# translated from ce3566e7
label-detail = 詳細資訊
# en-US: label-evidence = recognized by
# translated from cb8e575b
label-evidence = 判斷依據
# en-US: label-message = server said
# translated from 039b87d1
label-message = 伺服器訊息
# en-US: label-text = text
# translated from ace9c76e
label-text = 文字
# en-US: label-arguments = arguments
# translated from 1317d681
label-arguments = 參數
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
label-quotation = 「{ $text }」
    .language = 「{ $text }」（{ $language }）
# en-US: language-en = English
# translated from 034a8bf1
language-en = 英文
# en-US: language-zh = Chinese
# translated from 2c0e8015
language-zh = 中文


## What an error was recognized by

# en-US: evidence-shape = a format or sentence that other services use, too
# translated from 4d0dfd2a
evidence-shape = 其他服務也會使用的格式或語句
# en-US: evidence-host = the name of the service in the text
# translated from bbfc4318
evidence-host = 內文提到本服務的名稱
# en-US: evidence-request-id = the form of the request ID
# translated from 86940897
evidence-request-id = 請求 ID 的格式
# en-US: evidence-envelope = a format that only this API uses
# translated from beb8c3d5
evidence-envelope = 只有此 API 使用的格式
# en-US: evidence-wording = a sentence that this API sends
# translated from 477ea691
evidence-wording = 此 API 會傳回的語句


## What the program tells a person at a terminal

# en-US: $keys (text): the keys to press one after the other, for example "Enter, Ctrl-D"
# en-US: note-paste = paste the error, then press { $keys }
# translated from 5d8d540d
note-paste = 請貼上錯誤內容，然後依序按 { $keys }
# en-US: $file (text): the name of a file, for example "error.json"
# en-US: $option (text): what to type, for example "--file error.json"
# en-US: note-file = { $file } is a file: to explain what is in it, use { $option }
# translated from e85ea2dd
note-file = { $file } 是檔案：若要解釋其內容，請使用 { $option }
# en-US: $size (text): an amount of data, for example "1 MiB"
# en-US: $option (text): what to type, for example "--lines"
# en-US: note-cut = only the first { $size } were read: an error further on is not found; for a log, use { $option }
# translated from 3a9e30f7
note-cut = 只讀取了前 { $size }，之後的錯誤不會被找到；如果是記錄檔，請使用 { $option }
# en-US: $size (text): an amount of data, for example "4 KiB"
# en-US: $option (text): what to type, for example "--file"
# en-US: note-line = a line was cut, because a terminal passes on no more than { $size } of it: save it to a file and use { $option }
# translated from c88084f7
note-line = 終端機每行最多傳遞 { $size }，有一行因此遭截斷：請存成檔案，並使用 { $option }
# en-US: note-unrecognized = no error of this API was recognized
# translated from 6d2b97d7
note-unrecognized = 未辨識出此 API 的錯誤


## What a customer of the app sees, unless the code has its own .end-user text
## Say what the reader can do next; never name accounts, money, credentials or the insides of a request.

# en-US: end-user-retry-later = The service is not available right now. Please try again in a few moments.
# en-US:     .title = Temporarily unavailable
# translated from 08760f3e
end-user-retry-later = 目前無法使用這項服務。請稍後再試。
    .title = 服務暫時無法使用
# en-US: end-user-slow-down = Too many requests right now. Please wait a moment and try again.
# en-US:     .title = Too many requests
# translated from 8c87ccda
end-user-slow-down = 目前請求過多。請稍候片刻再試。
    .title = 請求過多
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: end-user-wait-for-reset = The service has reached its usage limit for now. Please try again later.
# en-US:     .until = The service has reached its usage limit for now. Please try again after { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .title = Usage limit reached
# translated from 48acb385
end-user-wait-for-reset = 服務目前已達使用上限。請稍後再試。
    .until = 服務目前已達使用上限。請於 { $next_flush_time }（北京時間，UTC+8）之後再試。
    .title = 已達使用上限
# en-US: end-user-change-content = This content cannot be processed. Please change it and try again.
# en-US:     .title = Content cannot be processed
# translated from 45bed1a8
end-user-change-content = 無法處理這項內容。請修改後再試。
    .title = 無法處理這項內容
# en-US: end-user-shorten-input = The text is too long. Please shorten it and try again.
# en-US:     .title = Text too long
# translated from 39e21d79
end-user-shorten-input = 文字過長。請縮短後再試。
    .title = 文字過長
# en-US: end-user-reduce-size = This is too large. Please shorten the text or choose a smaller file.
# en-US:     .title = Too large
# translated from a6a2c662
end-user-reduce-size = 內容過大。請縮短文字或選擇較小的檔案。
    .title = 內容過大
# en-US: end-user-fix-request = The request could not be processed. Please contact the support team of this app.
# en-US:     .title = Request not processed
# translated from af1e2d71
end-user-fix-request = 無法處理這項請求。請聯絡此應用程式的客服。
    .title = 無法處理這項請求
# en-US: end-user-fix-credentials = The service is not set up correctly. Please contact the support team of this app.
# en-US:     .title = Service not set up correctly
# translated from c8d63e8c
end-user-fix-credentials = 服務設定有誤。請聯絡此應用程式的客服。
    .title = 服務設定有誤
# en-US: end-user-top-up = The service is not available right now. Please contact the support team of this app.
# en-US:     .title = Service unavailable
# translated from 1966825b
end-user-top-up = 目前無法使用這項服務。請聯絡此應用程式的客服。
    .title = 無法使用服務
# en-US: end-user-ask-support = The service is not available right now. Please contact the support team of this app.
# en-US:     .title = Service unavailable
# translated from 1966825b
end-user-ask-support = 目前無法使用這項服務。請聯絡此應用程式的客服。
    .title = 無法使用服務


### What came without a code

## HTTP status, in one sentence that is true of any server; docs/payloads.md has the reasons that the reference gives. The title is
## the phrase of RFC 9110

# en-US: http-400 = The request is invalid
# en-US:     .title = Bad Request
# translated from bc203520
http-400 = 請求無效
    .title = 請求無效
# en-US: http-401 = Authentication failed or the token has expired
# en-US:     .title = Unauthorized
# translated from c11e6a42
http-401 = 身分驗證失敗或權杖已過期
    .title = 未授權
# en-US: http-402 = Payment is required
# en-US:     .title = Payment Required
# translated from ad976bef
http-402 = 需要付費
    .title = 需要付費
# en-US: http-403 = Access denied
# en-US:     .title = Forbidden
# translated from bc1cb8b6
http-403 = 拒絕存取
    .title = 禁止存取
# en-US: http-404 = The requested address or resource was not found
# en-US:     .path = The address was not found. Please check the base URL
# en-US:     .title = Not Found
# translated from 57da108e
http-404 = 找不到請求的位址或資源
    .path = 找不到位址。請檢查基底網址（base URL）
    .title = 找不到
# en-US: http-405 = This HTTP method is not allowed for the address
# en-US:     .title = Method Not Allowed
# translated from 3286b05e
http-405 = 此位址不支援這個 HTTP 方法
    .title = 不支援的方法
# en-US: http-408 = The request timed out
# en-US:     .title = Request Timeout
# translated from 585046d7
http-408 = 請求逾時
    .title = 請求逾時
# en-US: http-409 = The request conflicts with the current state of the resource
# en-US:     .title = Conflict
# translated from 4d4188a9
http-409 = 請求與資源目前的狀態衝突
    .title = 衝突
# en-US: http-413 = The request is too large
# en-US:     .title = Content Too Large
# translated from c583470b
http-413 = 請求內容過大
    .title = 內容過大
# en-US: http-415 = The format of the request is not supported
# en-US:     .title = Unsupported Media Type
# translated from f9e29358
http-415 = 不支援此請求的格式
    .title = 不支援的媒體類型
# en-US: http-422 = The content of the request is invalid
# en-US:     .title = Unprocessable Content
# translated from d1d0a67a
http-422 = 請求內容無效
    .title = 無法處理的內容
# en-US: http-429 = Too many requests, or a usage limit has been reached
# en-US:     .title = Too Many Requests
# translated from 8dc23029
http-429 = 請求過多，或已達使用上限
    .title = 請求過多
# en-US: http-431 = The headers of the request are too large
# en-US:     .title = Request Header Fields Too Large
# translated from e29ca2a9
http-431 = 請求標頭過大
    .title = 請求標頭欄位過大
# en-US: http-434 = You do not have permission to use this API. The fine-tuning and file management APIs are in beta and will open soon
# translated from 63722c3e
http-434 = 沒有使用此 API 的權限。微調 API 與檔案管理 API 尚在測試階段，即將開放
# en-US: http-435 = The file is larger than 100 MB
# en-US:     .end-user = The file is too large. Please choose a smaller one.
# translated from 97c78a09
http-435 = 檔案大小超過 100 MB
    .end-user = 檔案過大。請選擇較小的檔案。
# en-US: http-500 = The server had an error while processing the request
# en-US:     .title = Internal Server Error
# translated from 85c16422
http-500 = 伺服器處理請求時發生錯誤
    .title = 伺服器內部錯誤
# en-US: http-502 = The gateway received no valid response from the server
# en-US:     .title = Bad Gateway
# translated from 4257ee5b
http-502 = 閘道未收到伺服器的有效回應
    .title = 閘道錯誤
# en-US: http-503 = The service is temporarily unavailable
# en-US:     .title = Service Unavailable
# translated from 344cd4ce
http-503 = 服務暫時無法使用
    .title = 服務無法使用
# en-US: http-504 = The gateway received no response from the server in time
# en-US:     .title = Gateway Timeout
# translated from 86ae51dd
http-504 = 閘道等候伺服器回應逾時
    .title = 閘道逾時
# en-US: http-529 = The service is overloaded
# translated from 1f4be1ec
http-529 = 服務負載過高
# en-US: http-4xx = The server refused the request
# en-US:     .title = Request Error
# translated from 50bd8c20
http-4xx = 伺服器拒絕了請求
    .title = 請求錯誤
# en-US: http-5xx = The server failed to process the request
# en-US:     .title = Server Error
# translated from bb274bb9
http-5xx = 伺服器未能處理請求
    .title = 伺服器錯誤


## How a stream ended: a broken stream sends a finish_reason in place of a code

# en-US: finish-stop = Natural end or stop word triggered
# en-US:     .end-user = The answer is complete.
# translated from 2d25601b
finish-stop = 自然結束或觸發停止詞
    .end-user = 回覆已完成。
# en-US: finish-tool_calls = The model called a function
# en-US:     .end-user = The answer is still being prepared.
# translated from ae8373a1
finish-tool_calls = 模型呼叫了函式
    .end-user = 回覆仍在準備中。
# en-US: finish-length = Token length limit reached
# en-US:     .end-user = The answer was cut off because it became too long. Please ask for a shorter one.
# translated from 0789c589
finish-length = 已達 token 長度上限
    .end-user = 回覆過長，已遭截斷。請縮小問題範圍後再試。
# en-US: finish-sensitive = Content blocked by the safety review (decide whether to withdraw what was already shown)
# translated from 7e010f4c
finish-sensitive = 內容遭內容安全審查攔截（請自行判斷是否撤回已公開的內容）
# en-US: finish-network_error = The model inference service failed
# translated from e9669a9a
finish-network_error = 模型推論服務異常
# en-US: finish-model_context_window_exceeded = Model context window exceeded
# en-US:     .end-user = This conversation is too long. Please shorten your message or start a new conversation.
# translated from 7ca30ca5
finish-model_context_window_exceeded = 超出模型的上下文視窗
    .end-user = 對話內容過長。請縮短輸入內容或開始新的對話。


## An asynchronous task that ended with task_status FAIL

# en-US: task-failed = The task failed
# translated from 932d4006
task-failed = 任務失敗


## The rest

# en-US: $reason (text): the category or the HTTP status in words, for example "API Call Error"
# en-US: $code (text): the code as the server sent it, for example "1299"
# en-US: $status (text): the HTTP status, for example "502"
# en-US: error-unknown = Unknown error
# en-US:     .code = { $reason } (code { $code })
# en-US:     .status = { $reason } (HTTP status { $status })
# en-US:     .end-user = Something went wrong. Please try again later, or contact the support team of this app.
# en-US:     .title = Something went wrong
# translated from 376522a9
error-unknown = 未知錯誤
    .code = { $reason }（錯誤代碼 { $code }）
    .status = { $reason }（HTTP 狀態碼 { $status }）
    .end-user = 發生問題。請稍後再試，或聯絡此應用程式的客服。
    .title = 發生問題
