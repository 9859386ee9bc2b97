// Written by `cargo run --manifest-path generate/Cargo.toml` from locales/zh-TW/errors.ftl.
Builtin {
    tag: "zh-TW",
    #[cfg(any(test, feature = "check", feature = "pseudo"))]
    source: include_str!("../../../locales/zh-TW/errors.ftl"),
    available: Available { locale: Maximized { subtags: Subtags::new(b"zh", b"Hant", b"TW"), has_script: false, has_region: true }, is_preferred: true, variants: 0 },
    plurals: &plurals::BM,
    codes: &[
        // error-401
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("權杖已過期或不正確") })), attributes: Borrowed(&[]) },
        // error-500
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("內部錯誤") })), attributes: Borrowed(&[(Borrowed("not-found"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("要求的位址不存在（404 NOT_FOUND）") })), (Borrowed("no-coding-plan"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("目前的使用者沒有 Coding Plan") })), (Borrowed("try-later"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("內部錯誤，請稍後再試") }))]) },
        // error-1000
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("身分驗證失敗") })), attributes: Borrowed(&[(Borrowed("real-name"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請先完成實名認證") }))]) },
        // error-1001
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("標頭中未收到 Authentication 參數，無法進行身分驗證") })), attributes: Borrowed(&[]) },
        // error-1002
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("驗證權杖無效，請確認是否正確傳送驗證權杖") })), attributes: Borrowed(&[]) },
        // error-1003
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("驗證權杖已過期，請重新產生或取得") })), attributes: Borrowed(&[]) },
        // error-1004
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("所提供的驗證權杖未通過驗證") })), attributes: Borrowed(&[]) },
        // error-1005
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("需要雙重驗證") })), attributes: Borrowed(&[(Borrowed("quota"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("已超出配額上限") }))]) },
        // error-1100
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("帳號讀寫錯誤") })), attributes: Borrowed(&[]) },
        // error-1110
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您的帳號目前未啟用。請檢查帳號資訊") })), attributes: Borrowed(&[]) },
        // error-1111
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您的帳號不存在") })), attributes: Borrowed(&[]) },
        // error-1112
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您的帳號已遭鎖定，請聯絡客服解鎖") })), attributes: Borrowed(&[]) },
        // error-1113
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您的帳號已欠費，請儲值後再試") })), attributes: Borrowed(&[(Borrowed("no-package"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("餘額不足或沒有可用的資源包，請儲值。") }))]) },
        // error-1120
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("無法順利存取您的帳號，請稍後再試") })), attributes: Borrowed(&[]) },
        // error-1121
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("帳號有違規行為，已遭鎖定") })), attributes: Borrowed(&[]) },
        // error-1200
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API 呼叫錯誤") })), attributes: Borrowed(&[]) },
        // error-1210
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API 呼叫參數有誤，請查閱文件") })), attributes: Borrowed(&[(Borrowed("always-thinking"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("此模型一律會進行思考，無法關閉") })), (Borrowed("thinking-levels"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("此模型一律會進行思考，無法關閉；請使用 "), name: Name::CHOICES }]), rest: Borrowed("") })), (Borrowed("range"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }, Slot { before: Borrowed(" 參數無效，取值範圍 "), name: Name::RANGE }]), rest: Borrowed("") })), (Borrowed("choices"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }, Slot { before: Borrowed(" 必須是下列其中之一："), name: Name::CHOICES }]), rest: Borrowed("") })), (Borrowed("context-length"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("要求的 token 數超過模型的最大上下文長度") })), (Borrowed("video"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("影片輸入的格式錯誤或無法解析") })), (Borrowed("image"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("圖片輸入的格式錯誤或無法解析") })), (Borrowed("file"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("檔案解析失敗，請檢查檔案是否可存取及其格式") }))]) },
        // error-1211
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("模型不存在，請檢查模型代碼") })), attributes: Borrowed(&[]) },
        // error-1212
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("目前的模型不支援 "), name: Name::METHOD }]), rest: Borrowed(" 呼叫方式") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("目前的模型不支援此呼叫方式") }))]) },
        // error-1213
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("未能正確接收 "), name: Name::FIELD }]), rest: Borrowed(" 參數") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("有參數未能正確接收") }))]) },
        // error-1214
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }]), rest: Borrowed(" 參數無效。請查閱文件") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("參數無效。請查閱文件") })), (Borrowed("unsupported"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("不支援目前的 "), name: Name::FIELD }]), rest: Borrowed(" 值") })), (Borrowed("type"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }]), rest: Borrowed(" 類型錯誤") })), (Borrowed("max-items"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }, Slot { before: Borrowed(" 陣列最多不得超過 "), name: Name::LIMIT }]), rest: Borrowed(" 筆") })), (Borrowed("not-found"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }]), rest: Borrowed("：不存在") })), (Borrowed("role"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("角色資訊不正確") })), (Borrowed("content-or-tool-calls"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }]), rest: Borrowed("：content 和 tool_calls 欄位不能同時為空") })), (Borrowed("file-or-audio"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("file 和 audio 參數不能同時為空") })), (Borrowed("voice"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("音色 ID 不存在") })), (Borrowed("tool-type"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("工具類型不能為空") })), (Borrowed("input"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("輸入不能為空") })), (Borrowed("empty"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }]), rest: Borrowed(" 不能為空") })), (Borrowed("too-long"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }]), rest: Borrowed(" 過長") }))]) },
        // error-1215
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD1 }, Slot { before: Borrowed(" 與 "), name: Name::FIELD2 }]), rest: Borrowed(" 不能同時設定，請查閱文件") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("部分參數不能同時設定，請查閱文件") }))]) },
        // error-1220
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("您無權存取 "), name: Name::API_NAME }]), rest: Borrowed("") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您無權存取此 API 或模型") })), (Borrowed("ip-address"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您的要求無法處理，因為您的 IP 位址沒有 API 存取權限。如果您認為這是錯誤，請聯絡客服尋求協助。") }))]) },
        // error-1221
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("API "), name: Name::API_NAME }]), rest: Borrowed(" 已停止服務") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("此 API 已停止服務") }))]) },
        // error-1222
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("API "), name: Name::API_NAME }]), rest: Borrowed(" 不存在") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("此 API 不存在") }))]) },
        // error-1230
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API 呼叫流程發生錯誤") })), attributes: Borrowed(&[(Borrowed("try-later"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API 呼叫流程異常，請稍後再試") }))]) },
        // error-1231
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("您已有一個請求："), name: Name::REQUEST_ID }]), rest: Borrowed("") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您已有相同 ID 的請求") }))]) },
        // error-1232
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("取得非同步請求的結果時，請使用 task_id") })), attributes: Borrowed(&[]) },
        // error-1233
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("任務 "), name: Name::TASK_ID }]), rest: Borrowed(" 不存在") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("任務不存在") }))]) },
        // error-1234
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("網路錯誤，錯誤 ID："), name: Name::ERROR_ID }]), rest: Borrowed("，請聯絡客服") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("網路錯誤，請聯絡客服") })), (Borrowed("try-later"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("網路錯誤，錯誤 ID："), name: Name::ERROR_ID }]), rest: Borrowed("，請稍後再試") }))]) },
        // error-1235
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("網路錯誤，錯誤 ID："), name: Name::ERROR_ID }]), rest: Borrowed("，請聯絡客服") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("網路錯誤，請聯絡客服") }))]) },
        // error-1260
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API 執行階段錯誤") })), attributes: Borrowed(&[]) },
        // error-1261
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("提示詞過長") })), attributes: Borrowed(&[]) },
        // error-1300
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API 呼叫因政策而遭封鎖") })), attributes: Borrowed(&[]) },
        // error-1301
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("系統偵測到輸入或生成的內容可能含有不安全或敏感內容。請避免使用容易產生敏感內容的提示詞。感謝您的配合。") })), attributes: Borrowed(&[]) },
        // error-1302
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您使用此 API 的並行數過高，請降低並行數，或聯絡客服提高上限") })), attributes: Borrowed(&[(Borrowed("rate-limit"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您的帳號已達到速率限制，請控制要求的頻率") }))]) },
        // error-1303
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您使用此 API 的頻率過高，請降低頻率，或聯絡客服提高上限") })), attributes: Borrowed(&[(Borrowed("try-later"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("目前呼叫頻率過高，請稍後再試") }))]) },
        // error-1304
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("此 API 已達今日呼叫次數上限。如需更多次數，請聯絡客服購買") })), attributes: Borrowed(&[]) },
        // error-1305
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("目前 API 請求過多，請稍後再試") })), attributes: Borrowed(&[(Borrowed("overloaded"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("此模型目前的存取量過大，請稍後再試") })), (Borrowed("rate-limit"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("此 API 已觸發流量限制。") })), (Borrowed("platform-limit"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("平台流量受限，請稍後再試") }))]) },
        // error-1308
        Message { value: Some(Pattern::Choice(Choice { argument: Name::UNIT, variants: Borrowed(&[(Key::Word(Borrowed("minute")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達 "), name: Name::NUMBER }, Slot { before: Borrowed(" 分鐘的使用上限。您的使用額度將於 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）重設") })), (Key::Word(Borrowed("hour")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達 "), name: Name::NUMBER }, Slot { before: Borrowed(" 小時的使用上限。您的使用額度將於 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）重設") })), (Key::Word(Borrowed("day")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達 "), name: Name::NUMBER }, Slot { before: Borrowed(" 天的使用上限。您的使用額度將於 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）重設") })), (Key::Word(Borrowed("week")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達 "), name: Name::NUMBER }, Slot { before: Borrowed(" 週的使用上限。您的使用額度將於 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）重設") })), (Key::Word(Borrowed("month")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達 "), name: Name::NUMBER }, Slot { before: Borrowed(" 個月的使用上限。您的使用額度將於 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）重設") })), (Key::Word(Borrowed("other")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達 "), name: Name::NUMBER }, Slot { before: Borrowed(" "), name: Name::UNIT }, Slot { before: Borrowed(" 的使用上限。您的使用額度將於 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）重設") }))]), default: 5 })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("已達使用上限。您的使用額度將自動重設") })), (Borrowed("extra-usage"), Pattern::Choice(Choice { argument: Name::UNIT, variants: Borrowed(&[(Key::Word(Borrowed("minute")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達 "), name: Name::NUMBER }, Slot { before: Borrowed(" 分鐘使用上限，"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）後可繼續使用。如需超額按量付費使用，可聯絡管理員開啟超額按量付費。") })), (Key::Word(Borrowed("hour")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達 "), name: Name::NUMBER }, Slot { before: Borrowed(" 小時使用上限，"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）後可繼續使用。如需超額按量付費使用，可聯絡管理員開啟超額按量付費。") })), (Key::Word(Borrowed("day")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達 "), name: Name::NUMBER }, Slot { before: Borrowed(" 天使用上限，"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）後可繼續使用。如需超額按量付費使用，可聯絡管理員開啟超額按量付費。") })), (Key::Word(Borrowed("week")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達 "), name: Name::NUMBER }, Slot { before: Borrowed(" 週使用上限，"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）後可繼續使用。如需超額按量付費使用，可聯絡管理員開啟超額按量付費。") })), (Key::Word(Borrowed("month")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達 "), name: Name::NUMBER }, Slot { before: Borrowed(" 個月使用上限，"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）後可繼續使用。如需超額按量付費使用，可聯絡管理員開啟超額按量付費。") })), (Key::Word(Borrowed("other")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達 "), name: Name::NUMBER }, Slot { before: Borrowed(" "), name: Name::UNIT }, Slot { before: Borrowed("使用上限，"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）後可繼續使用。如需超額按量付費使用，可聯絡管理員開啟超額按量付費。") }))]), default: 5 })), (Borrowed("span"), Pattern::Choice(Choice { argument: Name::UNIT, variants: Borrowed(&[(Key::Word(Borrowed("minute")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達 "), name: Name::NUMBER }]), rest: Borrowed(" 分鐘的使用上限。您的使用額度稍後會自動重設") })), (Key::Word(Borrowed("hour")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達 "), name: Name::NUMBER }]), rest: Borrowed(" 小時的使用上限。您的使用額度稍後會自動重設") })), (Key::Word(Borrowed("day")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達 "), name: Name::NUMBER }]), rest: Borrowed(" 天的使用上限。您的使用額度稍後會自動重設") })), (Key::Word(Borrowed("week")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達 "), name: Name::NUMBER }]), rest: Borrowed(" 週的使用上限。您的使用額度稍後會自動重設") })), (Key::Word(Borrowed("month")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達 "), name: Name::NUMBER }]), rest: Borrowed(" 個月的使用上限。您的使用額度稍後會自動重設") })), (Key::Word(Borrowed("other")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達 "), name: Name::NUMBER }, Slot { before: Borrowed(" "), name: Name::UNIT }]), rest: Borrowed("的使用上限。您的使用額度稍後會自動重設") }))]), default: 5 })), (Borrowed("until"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達使用上限。您的使用額度將於 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）重設") }))]) },
        // error-1309
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您的 GLM Coding Plan 方案已到期，暫時無法使用。請至官方網站續訂，即可恢復使用。https://z.ai/subscribe") })), attributes: Borrowed(&[]) },
        // error-1310
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達每週／每月使用上限。您的使用額度將於 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）重設") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("已達每週／每月使用上限。您的使用額度將自動重設") })), (Borrowed("seven-days"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達 7 天使用上限，"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）後可繼續使用") })), (Borrowed("seven-days-extra-usage"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("已達 7 天使用上限，"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）後可繼續使用。如需超額按量付費使用，可聯絡管理員開啟超額按量付費。") }))]) },
        // error-1311
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("您目前的訂閱方案尚未開放使用 "), name: Name::MODEL_NAME }]), rest: Borrowed("") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您目前的訂閱方案尚未開放使用此模型") }))]) },
        // error-1312
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("此模型目前流量過大。請稍後再試，或改用其他模型，例如 "), name: Name::MODEL_NAME }]), rest: Borrowed("") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("此模型目前流量過大。請稍後再試，或改用其他模型") }))]) },
        // error-1313
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您的帳號目前的使用模式不符合公平使用政策，請求頻率已受到限制。詳情請參閱《訂閱服務協議》。如需恢復使用，請提出申請。") })), attributes: Borrowed(&[]) },
        // error-1314
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("您的企業方案已到期。請聯絡企業管理員。") })), attributes: Borrowed(&[]) },
        // error-1315
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("此 API 金鑰僅限用於企業版 Coding Plan 方案。請至官方網站更換為對應產品類型的 API 金鑰。") })), attributes: Borrowed(&[]) },
        // error-1316
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("過去 5 小時的用量已達上限。主帳號餘額不足，無法使用額外用量。使用額度將於 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）重設。") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("過去 5 小時的用量已達上限。主帳號餘額不足，無法使用額外用量。") }))]) },
        // error-1317
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("過去 7 天的用量已達上限。主帳號餘額不足，無法使用額外用量。使用額度將於 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）重設。") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("過去 7 天的用量已達上限。主帳號餘額不足，無法使用額外用量。") }))]) },
        // error-1318
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("過去 5 小時的用量已達上限。子帳號已達每月消費上限，無法使用額外用量，請聯絡管理員調整。使用額度將於 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）重設。") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("過去 5 小時的用量已達上限。子帳號已達每月消費上限，無法使用額外用量，請聯絡管理員調整。") }))]) },
        // error-1319
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("過去 7 天的用量已達上限。子帳號已達每月消費上限，無法使用額外用量，請聯絡管理員調整。使用額度將於 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）重設。") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("過去 7 天的用量已達上限。子帳號已達每月消費上限，無法使用額外用量，請聯絡管理員調整。") }))]) },
        // error-1320
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("過去 5 小時的用量已達上限。企業已達每月消費上限，無法使用額外用量，請聯絡管理員調整。使用額度將於 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）重設。") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("過去 5 小時的用量已達上限。企業已達每月消費上限，無法使用額外用量，請聯絡管理員調整。") }))]) },
        // error-1321
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("過去 7 天的用量已達上限。企業已達每月消費上限，無法使用額外用量，請聯絡管理員調整。使用額度將於 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）重設。") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("過去 7 天的用量已達上限。企業已達每月消費上限，無法使用額外用量，請聯絡管理員調整。") }))]) },
        // error-1701
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("網路搜尋的並行數已達上限，請稍後再試或減少並行請求") })), attributes: Borrowed(&[]) },
        // error-1702
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("找不到可用的搜尋引擎服務，請檢查設定或聯絡管理員") })), attributes: Borrowed(&[]) },
        // error-1703
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("搜尋引擎未傳回有效資料，請調整查詢內容") })), attributes: Borrowed(&[(Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("找不到相關結果。請換個說法再試。") }))]) },
        // error-2007
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("上游服務暫時無法使用") })), attributes: Borrowed(&[]) },
        // error-3001
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("參數錯誤") })), attributes: Borrowed(&[]) },
        // error-3007
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("安全驗證失敗（驗證碼）") })), attributes: Borrowed(&[(Borrowed("required"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("需要進行安全驗證（驗證碼）") }))]) },
        // error-3008
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("已達並行要求數上限") })), attributes: Borrowed(&[]) },
        // error-3009
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("已超出模型的並行數上限") })), attributes: Borrowed(&[]) },
        // error-3010
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("已超出模型准入的並行數上限") })), attributes: Borrowed(&[(Borrowed("upgrade"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("系統目前忙碌，請稍後再試或升級帳號。") }))]) },
        // error-3012
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("因偵測到異常活動，要求已遭封鎖。") })), attributes: Borrowed(&[]) },
        // error-5001
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("閘道內部錯誤") })), attributes: Borrowed(&[]) },
    ],
    others: &[
        ("category-account", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("帳號錯誤") })), attributes: Borrowed(&[]) }),
        ("category-api-call", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API 呼叫錯誤") })), attributes: Borrowed(&[]) }),
        ("category-authentication", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("身分驗證錯誤") })), attributes: Borrowed(&[]) }),
        ("category-basic", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("基本錯誤") })), attributes: Borrowed(&[]) }),
        ("category-policy-block", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API 政策封鎖錯誤") })), attributes: Borrowed(&[]) }),
        ("end-user-ask-support", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("目前無法使用這項服務。請聯絡此應用程式的客服。") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("無法使用服務") }))]) }),
        ("end-user-change-content", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("無法處理這項內容。請修改後再試。") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("無法處理這項內容") }))]) }),
        ("end-user-fix-credentials", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服務設定有誤。請聯絡此應用程式的客服。") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服務設定有誤") }))]) }),
        ("end-user-fix-request", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("無法處理這項請求。請聯絡此應用程式的客服。") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("無法處理這項請求") }))]) }),
        ("end-user-reduce-size", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("內容過大。請縮短文字或選擇較小的檔案。") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("內容過大") }))]) }),
        ("end-user-retry-later", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("目前無法使用這項服務。請稍後再試。") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服務暫時無法使用") }))]) }),
        ("end-user-shorten-input", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("文字過長。請縮短後再試。") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("文字過長") }))]) }),
        ("end-user-slow-down", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("目前請求過多。請稍候片刻再試。") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請求過多") }))]) }),
        ("end-user-top-up", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("目前無法使用這項服務。請聯絡此應用程式的客服。") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("無法使用服務") }))]) }),
        ("end-user-wait-for-reset", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服務目前已達使用上限。請稍後再試。") })), attributes: Borrowed(&[(Borrowed("until"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("服務目前已達使用上限。請於 "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間，UTC+8）之後再試。") })), (Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("已達使用上限") }))]) }),
        ("error-unknown", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("未知錯誤") })), attributes: Borrowed(&[(Borrowed("code"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::REASON }, Slot { before: Borrowed("（錯誤代碼 "), name: Name::CODE }]), rest: Borrowed("）") })), (Borrowed("status"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::REASON }, Slot { before: Borrowed("（HTTP 狀態碼 "), name: Name::STATUS }]), rest: Borrowed("）") })), (Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("發生問題。請稍後再試，或聯絡此應用程式的客服。") })), (Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("發生問題") }))]) }),
        ("evidence-envelope", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("只有此 API 使用的格式") })), attributes: Borrowed(&[]) }),
        ("evidence-host", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("內文提到本服務的名稱") })), attributes: Borrowed(&[]) }),
        ("evidence-request-id", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請求 ID 的格式") })), attributes: Borrowed(&[]) }),
        ("evidence-shape", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("其他服務也會使用的格式或語句") })), attributes: Borrowed(&[]) }),
        ("evidence-wording", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("此 API 會傳回的語句") })), attributes: Borrowed(&[]) }),
        ("finish-length", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("已達 token 長度上限") })), attributes: Borrowed(&[(Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("回覆過長，已遭截斷。請縮小問題範圍後再試。") }))]) }),
        ("finish-model_context_window_exceeded", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("超出模型的上下文視窗") })), attributes: Borrowed(&[(Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("對話內容過長。請縮短輸入內容或開始新的對話。") }))]) }),
        ("finish-network_error", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("模型推論服務異常") })), attributes: Borrowed(&[]) }),
        ("finish-sensitive", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("內容遭內容安全審查攔截（請自行判斷是否撤回已公開的內容）") })), attributes: Borrowed(&[]) }),
        ("finish-stop", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("自然結束或觸發停止詞") })), attributes: Borrowed(&[(Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("回覆已完成。") }))]) }),
        ("finish-tool_calls", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("模型呼叫了函式") })), attributes: Borrowed(&[(Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("回覆仍在準備中。") }))]) }),
        ("http-400", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請求無效") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請求無效") }))]) }),
        ("http-401", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("身分驗證失敗或權杖已過期") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("未授權") }))]) }),
        ("http-402", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("需要付費") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("需要付費") }))]) }),
        ("http-403", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("拒絕存取") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("禁止存取") }))]) }),
        ("http-404", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("找不到請求的位址或資源") })), attributes: Borrowed(&[(Borrowed("path"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("找不到位址。請檢查基底網址（base URL）") })), (Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("找不到") }))]) }),
        ("http-405", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("此位址不支援這個 HTTP 方法") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("不支援的方法") }))]) }),
        ("http-408", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請求逾時") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請求逾時") }))]) }),
        ("http-409", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請求與資源目前的狀態衝突") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("衝突") }))]) }),
        ("http-413", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請求內容過大") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("內容過大") }))]) }),
        ("http-415", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("不支援此請求的格式") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("不支援的媒體類型") }))]) }),
        ("http-422", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請求內容無效") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("無法處理的內容") }))]) }),
        ("http-429", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請求過多，或已達使用上限") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請求過多") }))]) }),
        ("http-434", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("沒有使用此 API 的權限。微調 API 與檔案管理 API 尚在測試階段，即將開放") })), attributes: Borrowed(&[]) }),
        ("http-435", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("檔案大小超過 100 MB") })), attributes: Borrowed(&[(Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("檔案過大。請選擇較小的檔案。") }))]) }),
        ("http-4xx", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("伺服器拒絕了請求") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請求錯誤") }))]) }),
        ("http-500", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("伺服器處理請求時發生錯誤") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("伺服器內部錯誤") }))]) }),
        ("http-502", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("閘道未收到伺服器的有效回應") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("閘道錯誤") }))]) }),
        ("http-503", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服務暫時無法使用") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服務無法使用") }))]) }),
        ("http-504", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("閘道等候伺服器回應逾時") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("閘道逾時") }))]) }),
        ("http-529", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("服務負載過高") })), attributes: Borrowed(&[]) }),
        ("http-5xx", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("伺服器未能處理請求") })), attributes: Borrowed(&[(Borrowed("title"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("伺服器錯誤") }))]) }),
        ("label-alternatives", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIRST }, Slot { before: Borrowed(" 或 "), name: Name::SECOND }]), rest: Borrowed("") })), attributes: Borrowed(&[]) }),
        ("label-arguments", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("參數") })), attributes: Borrowed(&[]) }),
        ("label-category", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("類別") })), attributes: Borrowed(&[]) }),
        ("label-code", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("錯誤代碼") })), attributes: Borrowed(&[]) }),
        ("label-detail", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("詳細資訊") })), attributes: Borrowed(&[]) }),
        ("label-evidence", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("判斷依據") })), attributes: Borrowed(&[]) }),
        ("label-message", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("伺服器訊息") })), attributes: Borrowed(&[]) }),
        ("label-quotation", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("「"), name: Name::TEXT }]), rest: Borrowed("」") })), attributes: Borrowed(&[(Borrowed("language"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("「"), name: Name::TEXT }, Slot { before: Borrowed("」（"), name: Name::LANGUAGE }]), rest: Borrowed("）") }))]) }),
        ("label-remedy", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("處理方式") })), attributes: Borrowed(&[]) }),
        ("label-request-id", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請求 ID") })), attributes: Borrowed(&[]) }),
        ("label-text", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("文字") })), attributes: Borrowed(&[]) }),
        ("language-en", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("英文") })), attributes: Borrowed(&[]) }),
        ("language-zh", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("中文") })), attributes: Borrowed(&[]) }),
        ("note-cut", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("只讀取了前 "), name: Name::SIZE }, Slot { before: Borrowed("，之後的錯誤不會被找到；如果是記錄檔，請使用 "), name: Name::OPTION }]), rest: Borrowed("") })), attributes: Borrowed(&[]) }),
        ("note-file", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FILE }, Slot { before: Borrowed(" 是檔案：若要解釋其內容，請使用 "), name: Name::OPTION }]), rest: Borrowed("") })), attributes: Borrowed(&[]) }),
        ("note-line", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("終端機每行最多傳遞 "), name: Name::SIZE }, Slot { before: Borrowed("，有一行因此遭截斷：請存成檔案，並使用 "), name: Name::OPTION }]), rest: Borrowed("") })), attributes: Borrowed(&[]) }),
        ("note-paste", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("請貼上錯誤內容，然後依序按 "), name: Name::KEYS }]), rest: Borrowed("") })), attributes: Borrowed(&[]) }),
        ("note-unrecognized", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("未辨識出此 API 的錯誤") })), attributes: Borrowed(&[]) }),
        ("remedy-ask-support", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請聯絡客服或管理員") })), attributes: Borrowed(&[]) }),
        ("remedy-change-content", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請修改內容後重新傳送") })), attributes: Borrowed(&[]) }),
        ("remedy-fix-credentials", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請檢查 API 金鑰等憑證及其傳送方式") })), attributes: Borrowed(&[]) }),
        ("remedy-fix-request", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請修正請求") })), attributes: Borrowed(&[]) }),
        ("remedy-reduce-size", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請縮短文字或使用較小的檔案後重新傳送") })), attributes: Borrowed(&[]) }),
        ("remedy-retry-later", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請稍後再試") })), attributes: Borrowed(&[]) }),
        ("remedy-shorten-input", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請縮短輸入內容後重新傳送") })), attributes: Borrowed(&[]) }),
        ("remedy-slow-down", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請減少並行請求或降低請求頻率後再試") })), attributes: Borrowed(&[]) }),
        ("remedy-top-up", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請儲值，或續訂、變更方案") })), attributes: Borrowed(&[]) }),
        ("remedy-wait-for-reset", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("請等待使用額度重設") })), attributes: Borrowed(&[]) }),
        ("task-failed", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("任務失敗") })), attributes: Borrowed(&[]) }),
    ],
}
