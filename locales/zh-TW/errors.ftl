# 智譜 BigModel / Z.ai API 的錯誤，繁體中文（臺灣）。
#
# 依語意撰寫，並參照官方中文表：官方中文比英文明確之處（1318 至 1321 的子帳號與企業），以中文為準。

### The codes, in the order of the table


## Basic Error

error-500 = 內部錯誤


## Authentication Error

error-401 = 權杖已過期或不正確
error-1000 = 身分驗證失敗
error-1001 = 標頭中未收到 Authentication 參數，無法進行身分驗證
error-1002 = 驗證權杖無效，請確認是否正確傳送驗證權杖
error-1003 = 驗證權杖已過期，請重新產生或取得
error-1004 = 所提供的驗證權杖未通過驗證
error-1005 = 需要雙重驗證


## Account Error

error-1100 = 帳號讀寫錯誤
error-1110 = 您的帳號目前未處於啟用狀態。請檢查帳號資訊
error-1111 = 您的帳號不存在
error-1112 = 您的帳號已遭鎖定，請聯絡客服解鎖
error-1113 = 您的帳號已欠費，請儲值後再試
error-1120 = 無法順利存取您的帳號，請稍後再試
error-1121 = 帳號有違規行為，已遭鎖定


## API Call Error

error-1200 = API 呼叫錯誤
error-1210 = API 呼叫參數有誤，請查閱文件
error-1211 = 模型不存在，請檢查模型代碼
error-1212 = 目前的模型不支援 { $method } 呼叫方式
    .bare = 目前的模型不支援此呼叫方式
error-1213 = 未正確收到 { $field } 參數
    .bare = 有參數未正確收到
error-1214 = { $field } 參數無效。請查閱文件
    .bare = 參數無效。請查閱文件
error-1215 = { $field1 } 與 { $field2 } 不能同時設定，請查閱文件
    .bare = 部分參數不能同時設定，請查閱文件
error-1220 = 您無權存取 { $API_name }
    .bare = 您無權存取此 API
error-1221 = API { $API_name } 已停止服務
    .bare = 此 API 已停止服務
error-1222 = API { $API_name } 不存在
    .bare = 此 API 不存在
error-1230 = API 呼叫流程發生錯誤
error-1231 = 您已有一個請求：{ $request_id }
    .bare = 您已有相同 ID 的請求
error-1232 = 取得非同步請求的結果時，請使用 task_id
error-1233 = 任務：{ $task_id } 不存在
    .bare = 任務不存在
error-1234 = 網路錯誤，錯誤 ID：{ $error_id }，請聯絡客服
    .bare = 網路錯誤，請聯絡客服
error-1235 = 網路錯誤，錯誤 ID：{ $error_id }，請聯絡客服
    .bare = 網路錯誤，請聯絡客服
error-1260 = API 執行階段錯誤
error-1261 = 提示詞過長
error-1701 = 網路搜尋的並行數已達上限，請稍後再試或減少並行請求
error-1702 = 找不到可用的搜尋引擎服務，請檢查設定或聯絡管理員
error-1703 = 搜尋引擎未傳回有效資料，請調整查詢內容


## API Policy Block Error

error-1300 = API 呼叫因政策而遭封鎖
error-1301 = 系統偵測到輸入或生成的內容可能含有不安全或敏感內容。請避免使用容易產生敏感內容的提示詞。感謝您的配合。
error-1302 = 您使用此 API 的並行數過高，請降低並行數，或聯絡客服提高上限
error-1303 = 您使用此 API 的頻率過高，請降低頻率，或聯絡客服提高上限
error-1304 = 此 API 已達今日呼叫次數上限。如需更多次數，請聯絡客服購買
error-1305 = 目前 API 請求過多，請稍後再試
error-1308 =
    已達 { $unit ->
        [minute] { $number } 分鐘
        [hour] { $number } 小時
        [day] { $number } 天
        [week] { $number } 週
        [month] { $number } 個月
       *[other] { $number } { $unit }
    }的使用上限。您的使用額度將於 { $next_flush_time }（北京時間，UTC+8）重設
    .bare = 已達使用上限。您的使用額度稍後會重設
error-1309 = 您的 GLM Coding Plan 方案已到期，暫時無法使用。請至官方網站續訂，續訂後即可恢復使用。https://z.ai/subscribe
error-1310 = 已達每週／每月使用上限。您的使用額度將於 { $next_flush_time }（北京時間，UTC+8）重設
    .bare = 已達每週／每月使用上限。您的使用額度稍後會重設
error-1311 = 您目前的訂閱方案尚未開放使用 { $model_name }
    .bare = 您目前的訂閱方案尚未開放使用此模型
error-1312 = 此模型目前流量過大。請稍後再試，或改用其他模型，例如 { $model_name }
    .bare = 此模型目前流量過大。請稍後再試，或改用其他模型
error-1313 = 您的帳號目前的使用模式不符合公平使用政策，請求頻率已受到限制。詳情請參閱《訂閱服務協議》。如需恢復使用，請提出申請。
error-1314 = 您的企業方案已到期。請聯絡企業管理員。
error-1315 = 此 API 金鑰僅限用於企業程式設計方案。請至官方網站更換為對應產品類型的 API 金鑰。
error-1316 = 已達過去 5 小時的使用上限。主帳號餘額不足，無法使用額外用量。使用額度將於 { $next_flush_time }（北京時間，UTC+8）重設。
    .bare = 已達過去 5 小時的使用上限。主帳號餘額不足，無法使用額外用量。
error-1317 = 已達過去 7 天的使用上限。主帳號餘額不足，無法使用額外用量。使用額度將於 { $next_flush_time }（北京時間，UTC+8）重設。
    .bare = 已達過去 7 天的使用上限。主帳號餘額不足，無法使用額外用量。
error-1318 = 已達過去 5 小時的使用上限。子帳號已達每月消費上限，無法使用額外用量，請聯絡管理員調整。使用額度將於 { $next_flush_time }（北京時間，UTC+8）重設。
    .bare = 已達過去 5 小時的使用上限。子帳號已達每月消費上限，無法使用額外用量，請聯絡管理員調整。
error-1319 = 已達過去 7 天的使用上限。子帳號已達每月消費上限，無法使用額外用量，請聯絡管理員調整。使用額度將於 { $next_flush_time }（北京時間，UTC+8）重設。
    .bare = 已達過去 7 天的使用上限。子帳號已達每月消費上限，無法使用額外用量，請聯絡管理員調整。
error-1320 = 已達過去 5 小時的使用上限。企業已達每月消費上限，無法使用額外用量，請聯絡管理員調整。使用額度將於 { $next_flush_time }（北京時間，UTC+8）重設。
    .bare = 已達過去 5 小時的使用上限。企業已達每月消費上限，無法使用額外用量，請聯絡管理員調整。
error-1321 = 已達過去 7 天的使用上限。企業已達每月消費上限，無法使用額外用量，請聯絡管理員調整。使用額度將於 { $next_flush_time }（北京時間，UTC+8）重設。
    .bare = 已達過去 7 天的使用上限。企業已達每月消費上限，無法使用額外用量，請聯絡管理員調整。


### What an error is

## Categories

category-basic = 基本錯誤
category-authentication = 身分驗證錯誤
category-account = 帳號錯誤
category-api-call = API 呼叫錯誤
category-policy-block = API 政策封鎖錯誤


## What to do next, for the developer

remedy-retry-later = 請稍後再試
remedy-slow-down = 請減少同時傳送的請求後再試
remedy-wait-for-reset = 請等待使用額度重設
remedy-change-content = 請修改內容後重新傳送
remedy-shorten-input = 請縮短輸入內容後重新傳送
remedy-fix-request = 請修正請求
remedy-fix-credentials = 請檢查 API 金鑰及其傳送方式
remedy-top-up = 請儲值或變更方案
remedy-ask-support = 請聯絡客服


## What stands before the lines of an explained error

label-code = 錯誤代碼
label-category = 類別
label-remedy = 處理方式
label-request-id = 請求 ID
label-detail = 詳細資訊
label-evidence = 判斷依據
label-message = 伺服器訊息


## What a customer of the app sees, unless the code has its own .end-user text
## Say what the reader can do next; never name accounts, money, credentials or the insides of a request.

end-user-retry-later = 目前無法使用這項服務。請稍後再試。
end-user-slow-down = 目前請求過多。請稍候片刻後再試。
end-user-wait-for-reset = 服務目前已達使用上限。請稍後再試。
    .until = 服務目前已達使用上限。請於 { $next_flush_time }（北京時間，UTC+8）之後再試。
end-user-change-content = 無法處理這項內容。請修改後再試。
end-user-shorten-input = 文字過長。請縮短後再試。
end-user-fix-request = 無法處理這項請求。請聯絡此應用程式的提供者。
end-user-fix-credentials = 服務未正確設定。請聯絡此應用程式的提供者。
end-user-top-up = 目前無法使用這項服務。請聯絡此應用程式的提供者。
end-user-ask-support = 目前無法使用這項服務。請聯絡此應用程式的提供者。


### What came without a code

## HTTP status, after the table of the reference; where that has several reasons for one status, all of them

http-200 = 處理成功
http-400 = 參數錯誤 / 檔案內容異常
http-401 = 身分驗證失敗或權杖逾時
http-403 = 拒絕存取
http-404 = 找不到位址 / 微調功能尚未開放 / 微調任務不存在
    .path = 找不到位址。請檢查 base URL
http-429 = API 請求並行數超過上限 / 檔案上傳頻率過高 / 帳號餘額已用盡 / 帳號異常 / 終端使用者帳號異常
http-434 = 沒有 API 權限，微調 API 與檔案管理 API 尚在測試階段，我們將儘快開放
http-435 = 檔案大小超過 100 MB
http-500 = 伺服器處理請求時發生錯誤
http-4xx = 伺服器拒絕了請求
http-5xx = 伺服器未能處理請求


## How a stream ended: a broken stream sends a finish_reason in place of a code

finish-stop = 自然結束或觸發停止詞
finish-tool_calls = 模型呼叫了函式
finish-length = 已達 token 長度上限
finish-sensitive = 內容遭安全審核攔截
finish-network_error = 模型推論服務異常
finish-model_context_window_exceeded = 超出模型的上下文視窗


## An asynchronous task that ended with task_status FAIL

task-failed = 任務失敗


## The rest

error-unknown = 未知錯誤
    .code = { $reason }（代碼 { $code }）
    .status = { $reason }（HTTP 狀態碼 { $status }）
    .end-user = 發生問題。請稍後再試，或聯絡此應用程式的提供者。
