// Written by `cargo run --manifest-path generate/Cargo.toml` from locales/zh-TW/errors.ftl.
Builtin {
    tag: "zh-TW",
    #[cfg(any(feature = "check", feature = "pseudo"))]
    source: include_str!("../../../locales/zh-TW/errors.ftl"),
    available: Available { locale: Maximized { subtags: Subtags::new(b"zh", b"Hant", b"TW"), has_script: false, has_region: true }, is_preferred: true, variants: 0 },
    plurals: &plurals::BM,
    parts: Parts {
        text: Borrowed(concat!(
            "權杖已過期或不正確",
            "內部錯誤",
            "要求的位址不存在（404 NOT_FOUND）",
            "not-found",
            "目前的使用者沒有 Coding Plan",
            "no-coding-plan",
            "內部錯誤，請稍後再試",
            "try-later",
            "身分驗證失敗",
            "請先完成實名認證",
            "real-name",
            "標頭中未收到 Authentication 參數，無法進行身分驗證",
            "驗證權杖無效，請確認是否正確傳送驗證權杖",
            "驗證權杖已過期，請重新產生或取得",
            "所提供的驗證權杖未通過驗證",
            "需要雙重驗證",
            "已超出配額上限",
            "quota",
            "帳號讀寫錯誤",
            "您的帳號目前未啟用。請檢查帳號資訊",
            "您的帳號不存在",
            "您的帳號已遭鎖定，請聯絡客服解鎖",
            "您的帳號已欠費，請儲值後再試",
            "餘額不足或沒有可用的資源包，請儲值。",
            "no-package",
            "無法順利存取您的帳號，請稍後再試",
            "帳號有違規行為，已遭鎖定",
            "API 呼叫錯誤",
            "API 呼叫參數有誤，請查閱文件",
            "此模型一律會進行思考，無法關閉",
            "always-thinking",
            "此模型一律會進行思考，無法關閉；請使用 ",
            "thinking-levels",
            " 參數無效，取值範圍 ",
            "range",
            " 必須是下列其中之一：",
            "choices",
            "要求的 token 數超過模型的最大上下文長度",
            "context-length",
            "影片輸入的格式錯誤或無法解析",
            "video",
            "圖片輸入的格式錯誤或無法解析",
            "image",
            "檔案解析失敗，請檢查檔案是否可存取及其格式",
            "file",
            "模型不存在，請檢查模型代碼",
            "目前的模型不支援  呼叫方式",
            "目前的模型不支援此呼叫方式",
            "bare",
            "未能正確接收  參數",
            "有參數未能正確接收",
            " 參數無效。請查閱文件",
            "不支援目前的  值",
            "unsupported",
            " 類型錯誤",
            "type",
            " 陣列最多不得超過  筆",
            "max-items",
            "：不存在",
            "角色資訊不正確",
            "role",
            "：content 和 tool_calls 欄位不能同時為空",
            "content-or-tool-calls",
            "file 和 audio 參數不能同時為空",
            "file-or-audio",
            "音色 ID 不存在",
            "voice",
            "工具類型不能為空",
            "tool-type",
            "輸入不能為空",
            "input",
            " 不能為空",
            "empty",
            " 過長",
            "too-long",
            " 與  不能同時設定，請查閱文件",
            "部分參數不能同時設定，請查閱文件",
            "您無權存取 ",
            "您無權存取此 API 或模型",
            "您的要求無法處理，因為您的 IP 位址沒有 API 存取權限。如果您認為這是錯誤，請聯絡客服尋求協助。",
            "ip-address",
            "API  已停止服務",
            "此 API 已停止服務",
            "API  不存在",
            "此 API 不存在",
            "API 呼叫流程發生錯誤",
            "API 呼叫流程異常，請稍後再試",
            "您已有一個請求：",
            "您已有相同 ID 的請求",
            "取得非同步請求的結果時，請使用 task_id",
            "任務  不存在",
            "任務不存在",
            "網路錯誤，錯誤 ID：，請聯絡客服",
            "網路錯誤，請聯絡客服",
            "網路錯誤，錯誤 ID：，請稍後再試",
            "API 執行階段錯誤",
            "提示詞過長",
            "API 呼叫因政策而遭封鎖",
            "系統偵測到輸入或生成的內容可能含有不安全或敏感內容。請避免使用容易產生敏感內容的提示詞。感謝您的配合。",
            "您使用此 API 的並行數過高，請降低並行數，或聯絡客服提高上限",
            "您的帳號已達到速率限制，請控制要求的頻率",
            "rate-limit",
            "您使用此 API 的頻率過高，請降低頻率，或聯絡客服提高上限",
            "目前呼叫頻率過高，請稍後再試",
            "此 API 已達今日呼叫次數上限。如需更多次數，請聯絡客服購買",
            "目前 API 請求過多，請稍後再試",
            "此模型目前的存取量過大，請稍後再試",
            "overloaded",
            "此 API 已觸發流量限制。",
            "平台流量受限，請稍後再試",
            "platform-limit",
            "已達  分鐘的使用上限。您的使用額度將於 （北京時間，UTC+8）重設",
            "minute",
            "已達  小時的使用上限。您的使用額度將於 （北京時間，UTC+8）重設",
            "hour",
            "已達  天的使用上限。您的使用額度將於 （北京時間，UTC+8）重設",
            "day",
            "已達  週的使用上限。您的使用額度將於 （北京時間，UTC+8）重設",
            "week",
            "已達  個月的使用上限。您的使用額度將於 （北京時間，UTC+8）重設",
            "month",
            "已達   的使用上限。您的使用額度將於 （北京時間，UTC+8）重設",
            "other",
            "已達使用上限。您的使用額度將自動重設",
            "已達  分鐘使用上限，（北京時間，UTC+8）後可繼續使用。如需超額按量付費使用，可聯絡管理員開啟超額按量付費。",
            "已達  小時使用上限，（北京時間，UTC+8）後可繼續使用。如需超額按量付費使用，可聯絡管理員開啟超額按量付費。",
            "已達  天使用上限，（北京時間，UTC+8）後可繼續使用。如需超額按量付費使用，可聯絡管理員開啟超額按量付費。",
            "已達  週使用上限，（北京時間，UTC+8）後可繼續使用。如需超額按量付費使用，可聯絡管理員開啟超額按量付費。",
            "已達  個月使用上限，（北京時間，UTC+8）後可繼續使用。如需超額按量付費使用，可聯絡管理員開啟超額按量付費。",
            "已達  使用上限，（北京時間，UTC+8）後可繼續使用。如需超額按量付費使用，可聯絡管理員開啟超額按量付費。",
            "extra-usage",
            "已達  分鐘的使用上限。您的使用額度稍後會自動重設",
            "已達  小時的使用上限。您的使用額度稍後會自動重設",
            "已達  天的使用上限。您的使用額度稍後會自動重設",
            "已達  週的使用上限。您的使用額度稍後會自動重設",
            "已達  個月的使用上限。您的使用額度稍後會自動重設",
            "已達  的使用上限。您的使用額度稍後會自動重設",
            "span",
            "已達使用上限。您的使用額度將於 （北京時間，UTC+8）重設",
            "until",
            "您的 GLM Coding Plan 方案已到期，暫時無法使用。請至官方網站續訂，即可恢復使用。https://z.ai/subscribe",
            "已達每週／每月使用上限。您的使用額度將於 （北京時間，UTC+8）重設",
            "已達每週／每月使用上限。您的使用額度將自動重設",
            "已達 7 天使用上限，（北京時間，UTC+8）後可繼續使用",
            "seven-days",
            "已達 7 天使用上限，（北京時間，UTC+8）後可繼續使用。如需超額按量付費使用，可聯絡管理員開啟超額按量付費。",
            "seven-days-extra-usage",
            "您目前的訂閱方案尚未開放使用 ",
            "您目前的訂閱方案尚未開放使用此模型",
            "此模型目前流量過大。請稍後再試，或改用其他模型，例如 ",
            "您的帳號目前的使用模式不符合公平使用政策，請求頻率已受到限制。詳情請參閱《訂閱服務協議》。如需恢復使用，請提出申請。",
            "您的帳號目前的使用模式不符合公平使用政策，請降低請求頻率。",
            "reduce-frequency",
            "您的企業方案已到期。請聯絡企業管理員。",
            "此 API 金鑰僅限用於企業版 Coding Plan 方案。請至官方網站更換為對應產品類型的 API 金鑰。",
            "過去 5 小時的用量已達上限。主帳號餘額不足，無法使用額外用量。使用額度將於 （北京時間，UTC+8）重設。",
            "過去 7 天的用量已達上限。主帳號餘額不足，無法使用額外用量。使用額度將於 （北京時間，UTC+8）重設。",
            "過去 5 小時的用量已達上限。子帳號已達每月消費上限，無法使用額外用量，請聯絡管理員調整。使用額度將於 （北京時間，UTC+8）重設。",
            "過去 7 天的用量已達上限。子帳號已達每月消費上限，無法使用額外用量，請聯絡管理員調整。使用額度將於 （北京時間，UTC+8）重設。",
            "過去 5 小時的用量已達上限。企業已達每月消費上限，無法使用額外用量，請聯絡管理員調整。使用額度將於 （北京時間，UTC+8）重設。",
            "過去 7 天的用量已達上限。企業已達每月消費上限，無法使用額外用量，請聯絡管理員調整。使用額度將於 （北京時間，UTC+8）重設。",
            "網路搜尋的並行數已達上限，請稍後再試或減少並行請求",
            "找不到可用的搜尋引擎服務，請檢查設定或聯絡管理員",
            "搜尋引擎未傳回有效資料，請調整查詢內容",
            "找不到相關結果。請換個說法再試。",
            "end-user",
            "上游服務暫時無法使用",
            "參數錯誤",
            "安全驗證失敗（驗證碼）",
            "需要進行安全驗證（驗證碼）",
            "required",
            "已達並行要求數上限",
            "已超出模型的並行數上限",
            "已超出模型准入的並行數上限",
            "系統目前忙碌，請稍後再試或升級帳號。",
            "upgrade",
            "因偵測到異常活動，要求已遭封鎖。",
            "閘道內部錯誤",
            "帳號錯誤",
            "category-account",
            "category-api-call",
            "身分驗證錯誤",
            "category-authentication",
            "基本錯誤",
            "category-basic",
            "API 政策封鎖錯誤",
            "category-policy-block",
            "目前無法使用這項服務。請聯絡此應用程式的客服。",
            "無法使用服務",
            "title",
            "end-user-ask-support",
            "無法處理這項內容。請修改後再試。",
            "end-user-change-content",
            "服務設定有誤。請聯絡此應用程式的客服。",
            "end-user-fix-credentials",
            "無法處理這項請求。請聯絡此應用程式的客服。",
            "end-user-fix-request",
            "內容過大。請縮短文字或選擇較小的檔案。",
            "end-user-reduce-size",
            "目前無法使用這項服務。請稍後再試。",
            "end-user-retry-later",
            "文字過長。請縮短後再試。",
            "end-user-shorten-input",
            "目前請求過多。請稍候片刻再試。",
            "end-user-slow-down",
            "end-user-top-up",
            "服務目前已達使用上限。請稍後再試。",
            "服務目前已達使用上限。請於 （北京時間，UTC+8）之後再試。",
            "end-user-wait-for-reset",
            "未知錯誤",
            "（錯誤代碼 ）",
            "code",
            "（HTTP 狀態碼 ）",
            "status",
            "發生問題。請稍後再試，或聯絡此應用程式的客服。",
            "error-unknown",
            "只有此 API 使用的格式",
            "evidence-envelope",
            "內文提到本服務的名稱",
            "evidence-host",
            "請求 ID 的格式",
            "evidence-request-id",
            "其他服務也會使用的格式或語句",
            "evidence-shape",
            "此 API 會傳回的語句",
            "evidence-wording",
            "已達 token 長度上限",
            "回覆過長，已遭截斷。請縮小問題範圍後再試。",
            "finish-length",
            "超出模型的上下文視窗",
            "對話內容過長。請縮短輸入內容或開始新的對話。",
            "finish-model_context_window_exceeded",
            "模型推論服務異常",
            "finish-network_error",
            "內容遭內容安全審查攔截（請自行判斷是否撤回已公開的內容）",
            "finish-sensitive",
            "自然結束或觸發停止詞",
            "回覆已完成。",
            "finish-stop",
            "模型呼叫了函式",
            "回覆仍在準備中。",
            "finish-tool_calls",
            "請求無效",
            "http-400",
            "身分驗證失敗或權杖已過期",
            "未授權",
            "http-401",
            "需要付費",
            "http-402",
            "拒絕存取",
            "禁止存取",
            "http-403",
            "找不到請求的位址或資源",
            "找不到位址。請檢查基底網址（base URL）",
            "path",
            "http-404",
            "此位址不支援這個 HTTP 方法",
            "不支援的方法",
            "http-405",
            "請求逾時",
            "http-408",
            "請求與資源目前的狀態衝突",
            "http-409",
            "請求內容過大",
            "http-413",
            "不支援此請求的格式",
            "不支援的媒體類型",
            "http-415",
            "請求內容無效",
            "無法處理的內容",
            "http-422",
            "請求過多，或已達使用上限",
            "http-429",
            "請求標頭過大",
            "請求標頭欄位過大",
            "http-431",
            "沒有使用此 API 的權限。微調 API 與檔案管理 API 尚在測試階段，即將開放",
            "http-434",
            "檔案大小超過 100 MB",
            "檔案過大。請選擇較小的檔案。",
            "http-435",
            "伺服器拒絕了請求",
            "請求錯誤",
            "http-4xx",
            "伺服器處理請求時發生錯誤",
            "伺服器內部錯誤",
            "http-500",
            "閘道未收到伺服器的有效回應",
            "閘道錯誤",
            "http-502",
            "服務無法使用",
            "http-503",
            "閘道等候伺服器回應逾時",
            "閘道逾時",
            "http-504",
            "服務負載過高",
            "http-529",
            "伺服器未能處理請求",
            "伺服器錯誤",
            "http-5xx",
            " 或 ",
            "label-alternatives",
            "label-arguments",
            "類別",
            "label-category",
            "label-code",
            "詳細資訊",
            "label-detail",
            "判斷依據",
            "label-evidence",
            "label-http-status",
            "伺服器訊息",
            "label-message",
            "「」",
            "「」（）",
            "language",
            "label-quotation",
            "處理方式",
            "label-remedy",
            "label-request-id",
            "label-text",
            "label-time",
            "英文",
            "language-en",
            "中文",
            "language-zh",
            "只讀取了前 ，之後的錯誤不會被找到；如果是記錄檔，請使用 ",
            "note-cut",
            " 是檔案：若要解釋其內容，請使用 ",
            "note-file",
            "終端機每行最多傳遞 ，有一行因此遭截斷：請存成檔案，並使用 ",
            "note-line",
            "請貼上錯誤內容，然後依序按 ",
            "note-paste",
            "未辨識出此 API 的錯誤",
            "note-unrecognized",
            "請聯絡客服或管理員",
            "remedy-ask-support",
            "請修改內容後重新傳送",
            "remedy-change-content",
            "請檢查 API 金鑰等憑證及其傳送方式",
            "remedy-fix-credentials",
            "請修正請求",
            "remedy-fix-request",
            "請縮短文字或使用較小的檔案後重新傳送",
            "remedy-reduce-size",
            "remedy-retry-later",
            "請縮短輸入內容後重新傳送",
            "remedy-shorten-input",
            "請減少並行請求或降低請求頻率後再試",
            "remedy-slow-down",
            "請儲值，或續訂、變更方案",
            "remedy-top-up",
            "請等待使用額度重設",
            "remedy-wait-for-reset",
            "任務失敗",
            "task-failed",
        )),
        slots: Borrowed(&[
            Slot { before: 58, name: Name::CHOICES },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 29, name: Name::RANGE },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 31, name: Name::CHOICES },
            Slot { before: 25, name: Name::METHOD },
            Slot { before: 19, name: Name::FIELD },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 19, name: Name::FIELD },
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
            Slot { before: 24, name: Name::REQUEST_ID },
            Slot { before: 7, name: Name::TASK_ID },
            Slot { before: 27, name: Name::ERROR_ID },
            Slot { before: 27, name: Name::ERROR_ID },
            Slot { before: 27, name: Name::ERROR_ID },
            Slot { before: 7, name: Name::NUMBER },
            Slot { before: 50, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 7, name: Name::NUMBER },
            Slot { before: 50, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 7, name: Name::NUMBER },
            Slot { before: 47, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 7, name: Name::NUMBER },
            Slot { before: 47, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 7, name: Name::NUMBER },
            Slot { before: 50, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 7, name: Name::NUMBER },
            Slot { before: 1, name: Name::UNIT },
            Slot { before: 44, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::UNIT },
            Slot { before: 7, name: Name::NUMBER },
            Slot { before: 22, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 7, name: Name::NUMBER },
            Slot { before: 22, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 7, name: Name::NUMBER },
            Slot { before: 19, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 7, name: Name::NUMBER },
            Slot { before: 19, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 7, name: Name::NUMBER },
            Slot { before: 22, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 7, name: Name::NUMBER },
            Slot { before: 1, name: Name::UNIT },
            Slot { before: 15, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::UNIT },
            Slot { before: 7, name: Name::NUMBER },
            Slot { before: 7, name: Name::NUMBER },
            Slot { before: 7, name: Name::NUMBER },
            Slot { before: 7, name: Name::NUMBER },
            Slot { before: 7, name: Name::NUMBER },
            Slot { before: 7, name: Name::NUMBER },
            Slot { before: 1, name: Name::UNIT },
            Slot { before: 0, name: Name::UNIT },
            Slot { before: 46, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 61, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 27, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 27, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 43, name: Name::MODEL_NAME },
            Slot { before: 79, name: Name::MODEL_NAME },
            Slot { before: 109, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 106, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 148, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 145, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 145, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 142, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 40, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::REASON },
            Slot { before: 16, name: Name::CODE },
            Slot { before: 0, name: Name::REASON },
            Slot { before: 18, name: Name::STATUS },
            Slot { before: 0, name: Name::FIRST },
            Slot { before: 5, name: Name::SECOND },
            Slot { before: 3, name: Name::TEXT },
            Slot { before: 3, name: Name::TEXT },
            Slot { before: 6, name: Name::LANGUAGE },
            Slot { before: 16, name: Name::SIZE },
            Slot { before: 67, name: Name::OPTION },
            Slot { before: 0, name: Name::FILE },
            Slot { before: 47, name: Name::OPTION },
            Slot { before: 28, name: Name::SIZE },
            Slot { before: 58, name: Name::OPTION },
            Slot { before: 40, name: Name::KEYS },
        ]),
        named: Borrowed(&[
            Named { name: Span(82, 91), pattern: Template { text: Span(39, 82), slots: Span(0, 0) } },
            Named { name: Span(127, 141), pattern: Template { text: Span(91, 127), slots: Span(0, 0) } },
            Named { name: Span(171, 180), pattern: Template { text: Span(141, 171), slots: Span(0, 0) } },
            Named { name: Span(222, 231), pattern: Template { text: Span(198, 222), slots: Span(0, 0) } },
            Named { name: Span(484, 489), pattern: Template { text: Span(463, 484), slots: Span(0, 0) } },
            Named { name: Span(723, 733), pattern: Template { text: Span(669, 723), slots: Span(0, 0) } },
            Named { name: Span(918, 933), pattern: Template { text: Span(873, 918), slots: Span(0, 0) } },
            Named { name: Span(991, 1006), pattern: Template { text: Span(933, 991), slots: Span(0, 1) } },
            Named { name: Span(1035, 1040), pattern: Template { text: Span(1006, 1035), slots: Span(1, 3) } },
            Named { name: Span(1071, 1078), pattern: Template { text: Span(1040, 1071), slots: Span(3, 5) } },
            Named { name: Span(1133, 1147), pattern: Template { text: Span(1078, 1133), slots: Span(5, 5) } },
            Named { name: Span(1189, 1194), pattern: Template { text: Span(1147, 1189), slots: Span(5, 5) } },
            Named { name: Span(1236, 1241), pattern: Template { text: Span(1194, 1236), slots: Span(5, 5) } },
            Named { name: Span(1304, 1308), pattern: Template { text: Span(1241, 1304), slots: Span(5, 5) } },
            Named { name: Span(1424, 1428), pattern: Template { text: Span(1385, 1424), slots: Span(6, 6) } },
            Named { name: Span(1424, 1428), pattern: Template { text: Span(1454, 1481), slots: Span(7, 7) } },
            Named { name: Span(1424, 1428), pattern: Template { text: Span(1482, 1512), slots: Span(8, 8) } },
            Named { name: Span(1535, 1546), pattern: Template { text: Span(1512, 1535), slots: Span(8, 9) } },
            Named { name: Span(1559, 1563), pattern: Template { text: Span(1546, 1559), slots: Span(9, 10) } },
            Named { name: Span(1593, 1602), pattern: Template { text: Span(1563, 1593), slots: Span(10, 12) } },
            Named { name: Span(82, 91), pattern: Template { text: Span(1602, 1614), slots: Span(12, 13) } },
            Named { name: Span(1635, 1639), pattern: Template { text: Span(1614, 1635), slots: Span(13, 13) } },
            Named { name: Span(1689, 1710), pattern: Template { text: Span(1639, 1689), slots: Span(13, 14) } },
            Named { name: Span(1749, 1762), pattern: Template { text: Span(1710, 1749), slots: Span(14, 14) } },
            Named { name: Span(1781, 1786), pattern: Template { text: Span(1762, 1781), slots: Span(14, 14) } },
            Named { name: Span(1810, 1819), pattern: Template { text: Span(1786, 1810), slots: Span(14, 14) } },
            Named { name: Span(1837, 1842), pattern: Template { text: Span(1819, 1837), slots: Span(14, 14) } },
            Named { name: Span(1855, 1860), pattern: Template { text: Span(1842, 1855), slots: Span(14, 15) } },
            Named { name: Span(1867, 1875), pattern: Template { text: Span(1860, 1867), slots: Span(15, 16) } },
            Named { name: Span(1424, 1428), pattern: Template { text: Span(1917, 1965), slots: Span(18, 18) } },
            Named { name: Span(1424, 1428), pattern: Template { text: Span(1981, 2013), slots: Span(19, 19) } },
            Named { name: Span(2148, 2158), pattern: Template { text: Span(2013, 2148), slots: Span(19, 19) } },
            Named { name: Span(1424, 1428), pattern: Template { text: Span(2178, 2201), slots: Span(20, 20) } },
            Named { name: Span(1424, 1428), pattern: Template { text: Span(2215, 2232), slots: Span(21, 21) } },
            Named { name: Span(171, 180), pattern: Template { text: Span(2260, 2300), slots: Span(21, 21) } },
            Named { name: Span(1424, 1428), pattern: Template { text: Span(2324, 2352), slots: Span(22, 22) } },
            Named { name: Span(1424, 1428), pattern: Template { text: Span(2422, 2437), slots: Span(23, 23) } },
            Named { name: Span(1424, 1428), pattern: Template { text: Span(2482, 2512), slots: Span(24, 24) } },
            Named { name: Span(171, 180), pattern: Template { text: Span(2512, 2557), slots: Span(24, 25) } },
            Named { name: Span(1424, 1428), pattern: Template { text: Span(2482, 2512), slots: Span(26, 26) } },
            Named { name: Span(2924, 2934), pattern: Template { text: Span(2864, 2924), slots: Span(26, 26) } },
            Named { name: Span(171, 180), pattern: Template { text: Span(3014, 3056), slots: Span(26, 26) } },
            Named { name: Span(3231, 3241), pattern: Template { text: Span(3180, 3231), slots: Span(26, 26) } },
            Named { name: Span(2924, 2934), pattern: Template { text: Span(3241, 3273), slots: Span(26, 26) } },
            Named { name: Span(3309, 3323), pattern: Template { text: Span(3273, 3309), slots: Span(26, 26) } },
            Named { name: Span(3412, 3418), pattern: Template { text: Span(3323, 3412), slots: Span(26, 28) } },
            Named { name: Span(3507, 3511), pattern: Template { text: Span(3418, 3507), slots: Span(28, 30) } },
            Named { name: Span(3597, 3600), pattern: Template { text: Span(3511, 3597), slots: Span(30, 32) } },
            Named { name: Span(3686, 3690), pattern: Template { text: Span(3600, 3686), slots: Span(32, 34) } },
            Named { name: Span(3779, 3784), pattern: Template { text: Span(3690, 3779), slots: Span(34, 36) } },
            Named { name: Span(3868, 3873), pattern: Template { text: Span(3784, 3868), slots: Span(36, 39) } },
            Named { name: Span(3412, 3418), pattern: Template { text: Span(3927, 4081), slots: Span(40, 42) } },
            Named { name: Span(3507, 3511), pattern: Template { text: Span(4081, 4235), slots: Span(42, 44) } },
            Named { name: Span(3597, 3600), pattern: Template { text: Span(4235, 4386), slots: Span(44, 46) } },
            Named { name: Span(3686, 3690), pattern: Template { text: Span(4386, 4537), slots: Span(46, 48) } },
            Named { name: Span(3779, 3784), pattern: Template { text: Span(4537, 4691), slots: Span(48, 50) } },
            Named { name: Span(3868, 3873), pattern: Template { text: Span(4691, 4839), slots: Span(50, 53) } },
            Named { name: Span(3412, 3418), pattern: Template { text: Span(4850, 4921), slots: Span(54, 55) } },
            Named { name: Span(3507, 3511), pattern: Template { text: Span(4921, 4992), slots: Span(55, 56) } },
            Named { name: Span(3597, 3600), pattern: Template { text: Span(4992, 5060), slots: Span(56, 57) } },
            Named { name: Span(3686, 3690), pattern: Template { text: Span(5060, 5128), slots: Span(57, 58) } },
            Named { name: Span(3779, 3784), pattern: Template { text: Span(5128, 5199), slots: Span(58, 59) } },
            Named { name: Span(3868, 3873), pattern: Template { text: Span(5199, 5264), slots: Span(59, 61) } },
            Named { name: Span(1424, 1428), pattern: Template { text: Span(3873, 3927), slots: Span(40, 40) } },
            Named { name: Span(4839, 4850), pattern: Choice { slots: Span(53, 54), variants: Span(51, 57), default: 5 } },
            Named { name: Span(5264, 5268), pattern: Choice { slots: Span(61, 62), variants: Span(57, 63), default: 5 } },
            Named { name: Span(5346, 5351), pattern: Template { text: Span(5268, 5346), slots: Span(62, 63) } },
            Named { name: Span(1424, 1428), pattern: Template { text: Span(5576, 5645), slots: Span(64, 64) } },
            Named { name: Span(5716, 5726), pattern: Template { text: Span(5645, 5716), slots: Span(64, 65) } },
            Named { name: Span(5878, 5900), pattern: Template { text: Span(5726, 5878), slots: Span(65, 66) } },
            Named { name: Span(1424, 1428), pattern: Template { text: Span(5943, 5994), slots: Span(67, 67) } },
            Named { name: Span(1424, 1428), pattern: Template { text: Span(5994, 6063), slots: Span(68, 68) } },
            Named { name: Span(6334, 6350), pattern: Template { text: Span(6247, 6334), slots: Span(68, 68) } },
            Named { name: Span(1424, 1428), pattern: Template { text: Span(6526, 6616), slots: Span(69, 69) } },
            Named { name: Span(1424, 1428), pattern: Template { text: Span(6670, 6757), slots: Span(70, 70) } },
            Named { name: Span(1424, 1428), pattern: Template { text: Span(6811, 6940), slots: Span(71, 71) } },
            Named { name: Span(1424, 1428), pattern: Template { text: Span(6994, 7120), slots: Span(72, 72) } },
            Named { name: Span(1424, 1428), pattern: Template { text: Span(7174, 7300), slots: Span(73, 73) } },
            Named { name: Span(1424, 1428), pattern: Template { text: Span(7354, 7477), slots: Span(74, 74) } },
            Named { name: Span(7783, 7791), pattern: Template { text: Span(7735, 7783), slots: Span(74, 74) } },
            Named { name: Span(7905, 7913), pattern: Template { text: Span(7866, 7905), slots: Span(74, 74) } },
            Named { name: Span(8066, 8073), pattern: Template { text: Span(8012, 8066), slots: Span(74, 74) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(8363, 8381), slots: Span(74, 74) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(8406, 8430), slots: Span(74, 74) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(8477, 8495), slots: Span(74, 74) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(8558, 8582), slots: Span(74, 74) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(8641, 8653), slots: Span(74, 74) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(7797, 7821), slots: Span(74, 74) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(8789, 8801), slots: Span(74, 74) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(3150, 3162), slots: Span(74, 74) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(8363, 8381), slots: Span(74, 74) } },
            Named { name: Span(5346, 5351), pattern: Template { text: Span(8976, 9057), slots: Span(74, 75) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(3873, 3891), slots: Span(75, 75) } },
            Named { name: Span(9111, 9115), pattern: Template { text: Span(9092, 9111), slots: Span(75, 77) } },
            Named { name: Span(9136, 9142), pattern: Template { text: Span(9115, 9136), slots: Span(77, 79) } },
            Named { name: Span(7783, 7791), pattern: Template { text: Span(9142, 9211), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(9142, 9154), slots: Span(79, 79) } },
            Named { name: Span(7783, 7791), pattern: Template { text: Span(9474, 9537), slots: Span(79, 79) } },
            Named { name: Span(7783, 7791), pattern: Template { text: Span(9580, 9646), slots: Span(79, 79) } },
            Named { name: Span(7783, 7791), pattern: Template { text: Span(9856, 9874), slots: Span(79, 79) } },
            Named { name: Span(7783, 7791), pattern: Template { text: Span(9906, 9930), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(9947, 9959), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10003, 10012), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10020, 10032), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10052, 10064), slots: Span(79, 79) } },
            Named { name: Span(10158, 10162), pattern: Template { text: Span(10105, 10158), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(7606, 7615), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10206, 10224), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10232, 10244), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10282, 10288), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(8641, 8653), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10349, 10373), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10399, 10420), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(3150, 3162), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10490, 10514), slots: Span(79, 79) } },
            Named { name: Span(7783, 7791), pattern: Template { text: Span(10651, 10693), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10725, 10737), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10781, 10802), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10849, 10861), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10869, 10887), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(10928, 10940), slots: Span(79, 79) } },
            Named { name: Span(8381, 8386), pattern: Template { text: Span(11001, 11016), slots: Span(79, 79) } },
            Named { name: Span(11205, 11213), pattern: Template { text: Span(11193, 11205), slots: Span(82, 84) } },
        ]),
    },
    codes: &[
        MessageRow { value: Some(Template { text: Span(0, 27), slots: Span(0, 0) }), attributes: Span(0, 0) }, // error-401
        MessageRow { value: Some(Template { text: Span(27, 39), slots: Span(0, 0) }), attributes: Span(0, 3) }, // error-500
        MessageRow { value: Some(Template { text: Span(180, 198), slots: Span(0, 0) }), attributes: Span(3, 4) }, // error-1000
        MessageRow { value: Some(Template { text: Span(231, 298), slots: Span(0, 0) }), attributes: Span(4, 4) }, // error-1001
        MessageRow { value: Some(Template { text: Span(298, 358), slots: Span(0, 0) }), attributes: Span(4, 4) }, // error-1002
        MessageRow { value: Some(Template { text: Span(358, 406), slots: Span(0, 0) }), attributes: Span(4, 4) }, // error-1003
        MessageRow { value: Some(Template { text: Span(406, 445), slots: Span(0, 0) }), attributes: Span(4, 4) }, // error-1004
        MessageRow { value: Some(Template { text: Span(445, 463), slots: Span(0, 0) }), attributes: Span(4, 5) }, // error-1005
        MessageRow { value: Some(Template { text: Span(489, 507), slots: Span(0, 0) }), attributes: Span(5, 5) }, // error-1100
        MessageRow { value: Some(Template { text: Span(507, 558), slots: Span(0, 0) }), attributes: Span(5, 5) }, // error-1110
        MessageRow { value: Some(Template { text: Span(558, 579), slots: Span(0, 0) }), attributes: Span(5, 5) }, // error-1111
        MessageRow { value: Some(Template { text: Span(579, 627), slots: Span(0, 0) }), attributes: Span(5, 5) }, // error-1112
        MessageRow { value: Some(Template { text: Span(627, 669), slots: Span(0, 0) }), attributes: Span(5, 6) }, // error-1113
        MessageRow { value: Some(Template { text: Span(733, 781), slots: Span(0, 0) }), attributes: Span(6, 6) }, // error-1120
        MessageRow { value: Some(Template { text: Span(781, 817), slots: Span(0, 0) }), attributes: Span(6, 6) }, // error-1121
        MessageRow { value: Some(Template { text: Span(817, 833), slots: Span(0, 0) }), attributes: Span(6, 6) }, // error-1200
        MessageRow { value: Some(Template { text: Span(833, 873), slots: Span(0, 0) }), attributes: Span(6, 14) }, // error-1210
        MessageRow { value: Some(Template { text: Span(1308, 1347), slots: Span(5, 5) }), attributes: Span(14, 14) }, // error-1211
        MessageRow { value: Some(Template { text: Span(1347, 1385), slots: Span(5, 6) }), attributes: Span(14, 15) }, // error-1212
        MessageRow { value: Some(Template { text: Span(1428, 1454), slots: Span(6, 7) }), attributes: Span(15, 16) }, // error-1213
        MessageRow { value: Some(Template { text: Span(1481, 1512), slots: Span(7, 8) }), attributes: Span(16, 29) }, // error-1214
        MessageRow { value: Some(Template { text: Span(1875, 1917), slots: Span(16, 18) }), attributes: Span(29, 30) }, // error-1215
        MessageRow { value: Some(Template { text: Span(1965, 1981), slots: Span(18, 19) }), attributes: Span(30, 32) }, // error-1220
        MessageRow { value: Some(Template { text: Span(2158, 2178), slots: Span(19, 20) }), attributes: Span(32, 33) }, // error-1221
        MessageRow { value: Some(Template { text: Span(2201, 2215), slots: Span(20, 21) }), attributes: Span(33, 34) }, // error-1222
        MessageRow { value: Some(Template { text: Span(2232, 2260), slots: Span(21, 21) }), attributes: Span(34, 35) }, // error-1230
        MessageRow { value: Some(Template { text: Span(2300, 2324), slots: Span(21, 22) }), attributes: Span(35, 36) }, // error-1231
        MessageRow { value: Some(Template { text: Span(2352, 2405), slots: Span(22, 22) }), attributes: Span(36, 36) }, // error-1232
        MessageRow { value: Some(Template { text: Span(2405, 2422), slots: Span(22, 23) }), attributes: Span(36, 37) }, // error-1233
        MessageRow { value: Some(Template { text: Span(2437, 2482), slots: Span(23, 24) }), attributes: Span(37, 39) }, // error-1234
        MessageRow { value: Some(Template { text: Span(2437, 2482), slots: Span(25, 26) }), attributes: Span(39, 40) }, // error-1235
        MessageRow { value: Some(Template { text: Span(2557, 2579), slots: Span(26, 26) }), attributes: Span(40, 40) }, // error-1260
        MessageRow { value: Some(Template { text: Span(2579, 2594), slots: Span(26, 26) }), attributes: Span(40, 40) }, // error-1261
        MessageRow { value: Some(Template { text: Span(2594, 2625), slots: Span(26, 26) }), attributes: Span(40, 40) }, // error-1300
        MessageRow { value: Some(Template { text: Span(2625, 2778), slots: Span(26, 26) }), attributes: Span(40, 40) }, // error-1301
        MessageRow { value: Some(Template { text: Span(2778, 2864), slots: Span(26, 26) }), attributes: Span(40, 41) }, // error-1302
        MessageRow { value: Some(Template { text: Span(2934, 3014), slots: Span(26, 26) }), attributes: Span(41, 42) }, // error-1303
        MessageRow { value: Some(Template { text: Span(3056, 3139), slots: Span(26, 26) }), attributes: Span(42, 42) }, // error-1304
        MessageRow { value: Some(Template { text: Span(3139, 3180), slots: Span(26, 26) }), attributes: Span(42, 45) }, // error-1305
        MessageRow { value: Some(Choice { slots: Span(39, 40), variants: Span(45, 51), default: 5 }), attributes: Span(63, 67) }, // error-1308
        MessageRow { value: Some(Template { text: Span(5351, 5483), slots: Span(63, 63) }), attributes: Span(67, 67) }, // error-1309
        MessageRow { value: Some(Template { text: Span(5483, 5576), slots: Span(63, 64) }), attributes: Span(67, 70) }, // error-1310
        MessageRow { value: Some(Template { text: Span(5900, 5943), slots: Span(66, 67) }), attributes: Span(70, 71) }, // error-1311
        MessageRow { value: Some(Template { text: Span(5994, 6073), slots: Span(67, 68) }), attributes: Span(71, 72) }, // error-1312
        MessageRow { value: Some(Template { text: Span(6073, 6247), slots: Span(68, 68) }), attributes: Span(72, 73) }, // error-1313
        MessageRow { value: Some(Template { text: Span(6350, 6407), slots: Span(68, 68) }), attributes: Span(73, 73) }, // error-1314
        MessageRow { value: Some(Template { text: Span(6407, 6526), slots: Span(68, 68) }), attributes: Span(73, 73) }, // error-1315
        MessageRow { value: Some(Template { text: Span(6526, 6670), slots: Span(68, 69) }), attributes: Span(73, 74) }, // error-1316
        MessageRow { value: Some(Template { text: Span(6670, 6811), slots: Span(69, 70) }), attributes: Span(74, 75) }, // error-1317
        MessageRow { value: Some(Template { text: Span(6811, 6994), slots: Span(70, 71) }), attributes: Span(75, 76) }, // error-1318
        MessageRow { value: Some(Template { text: Span(6994, 7174), slots: Span(71, 72) }), attributes: Span(76, 77) }, // error-1319
        MessageRow { value: Some(Template { text: Span(7174, 7354), slots: Span(72, 73) }), attributes: Span(77, 78) }, // error-1320
        MessageRow { value: Some(Template { text: Span(7354, 7531), slots: Span(73, 74) }), attributes: Span(78, 79) }, // error-1321
        MessageRow { value: Some(Template { text: Span(7531, 7606), slots: Span(74, 74) }), attributes: Span(79, 79) }, // error-1701
        MessageRow { value: Some(Template { text: Span(7606, 7678), slots: Span(74, 74) }), attributes: Span(79, 79) }, // error-1702
        MessageRow { value: Some(Template { text: Span(7678, 7735), slots: Span(74, 74) }), attributes: Span(79, 80) }, // error-1703
        MessageRow { value: Some(Template { text: Span(7791, 7821), slots: Span(74, 74) }), attributes: Span(80, 80) }, // error-2007
        MessageRow { value: Some(Template { text: Span(7821, 7833), slots: Span(74, 74) }), attributes: Span(80, 80) }, // error-3001
        MessageRow { value: Some(Template { text: Span(7833, 7866), slots: Span(74, 74) }), attributes: Span(80, 81) }, // error-3007
        MessageRow { value: Some(Template { text: Span(7913, 7940), slots: Span(74, 74) }), attributes: Span(81, 81) }, // error-3008
        MessageRow { value: Some(Template { text: Span(7940, 7973), slots: Span(74, 74) }), attributes: Span(81, 81) }, // error-3009
        MessageRow { value: Some(Template { text: Span(7973, 8012), slots: Span(74, 74) }), attributes: Span(81, 82) }, // error-3010
        MessageRow { value: Some(Template { text: Span(8073, 8121), slots: Span(74, 74) }), attributes: Span(82, 82) }, // error-3012
        MessageRow { value: Some(Template { text: Span(8121, 8139), slots: Span(74, 74) }), attributes: Span(82, 82) }, // error-5001
    ],
    others: &[
        (Span(8151, 8167), MessageRow { value: Some(Template { text: Span(8139, 8151), slots: Span(74, 74) }), attributes: Span(82, 82) }), // category-account
        (Span(8167, 8184), MessageRow { value: Some(Template { text: Span(817, 833), slots: Span(74, 74) }), attributes: Span(82, 82) }), // category-api-call
        (Span(8202, 8225), MessageRow { value: Some(Template { text: Span(8184, 8202), slots: Span(74, 74) }), attributes: Span(82, 82) }), // category-authentication
        (Span(8237, 8251), MessageRow { value: Some(Template { text: Span(8225, 8237), slots: Span(74, 74) }), attributes: Span(82, 82) }), // category-basic
        (Span(8273, 8294), MessageRow { value: Some(Template { text: Span(8251, 8273), slots: Span(74, 74) }), attributes: Span(82, 82) }), // category-policy-block
        (Span(8386, 8406), MessageRow { value: Some(Template { text: Span(8294, 8363), slots: Span(74, 74) }), attributes: Span(82, 83) }), // end-user-ask-support
        (Span(8454, 8477), MessageRow { value: Some(Template { text: Span(8406, 8454), slots: Span(74, 74) }), attributes: Span(83, 84) }), // end-user-change-content
        (Span(8534, 8558), MessageRow { value: Some(Template { text: Span(8477, 8534), slots: Span(74, 74) }), attributes: Span(84, 85) }), // end-user-fix-credentials
        (Span(8621, 8641), MessageRow { value: Some(Template { text: Span(8558, 8621), slots: Span(74, 74) }), attributes: Span(85, 86) }), // end-user-fix-request
        (Span(8698, 8718), MessageRow { value: Some(Template { text: Span(8641, 8698), slots: Span(74, 74) }), attributes: Span(86, 87) }), // end-user-reduce-size
        (Span(8769, 8789), MessageRow { value: Some(Template { text: Span(8718, 8769), slots: Span(74, 74) }), attributes: Span(87, 88) }), // end-user-retry-later
        (Span(8825, 8847), MessageRow { value: Some(Template { text: Span(8789, 8825), slots: Span(74, 74) }), attributes: Span(88, 89) }), // end-user-shorten-input
        (Span(8892, 8910), MessageRow { value: Some(Template { text: Span(8847, 8892), slots: Span(74, 74) }), attributes: Span(89, 90) }), // end-user-slow-down
        (Span(8910, 8925), MessageRow { value: Some(Template { text: Span(8294, 8363), slots: Span(74, 74) }), attributes: Span(90, 91) }), // end-user-top-up
        (Span(9057, 9080), MessageRow { value: Some(Template { text: Span(8925, 8976), slots: Span(74, 74) }), attributes: Span(91, 93) }), // end-user-wait-for-reset
        (Span(9211, 9224), MessageRow { value: Some(Template { text: Span(9080, 9092), slots: Span(75, 75) }), attributes: Span(93, 97) }), // error-unknown
        (Span(9253, 9270), MessageRow { value: Some(Template { text: Span(9224, 9253), slots: Span(79, 79) }), attributes: Span(97, 97) }), // evidence-envelope
        (Span(9300, 9313), MessageRow { value: Some(Template { text: Span(9270, 9300), slots: Span(79, 79) }), attributes: Span(97, 97) }), // evidence-host
        (Span(9332, 9351), MessageRow { value: Some(Template { text: Span(9313, 9332), slots: Span(79, 79) }), attributes: Span(97, 97) }), // evidence-request-id
        (Span(9393, 9407), MessageRow { value: Some(Template { text: Span(9351, 9393), slots: Span(79, 79) }), attributes: Span(97, 97) }), // evidence-shape
        (Span(9433, 9449), MessageRow { value: Some(Template { text: Span(9407, 9433), slots: Span(79, 79) }), attributes: Span(97, 97) }), // evidence-wording
        (Span(9537, 9550), MessageRow { value: Some(Template { text: Span(9449, 9474), slots: Span(79, 79) }), attributes: Span(97, 98) }), // finish-length
        (Span(9646, 9682), MessageRow { value: Some(Template { text: Span(9550, 9580), slots: Span(79, 79) }), attributes: Span(98, 99) }), // finish-model_context_window_exceeded
        (Span(9706, 9726), MessageRow { value: Some(Template { text: Span(9682, 9706), slots: Span(79, 79) }), attributes: Span(99, 99) }), // finish-network_error
        (Span(9810, 9826), MessageRow { value: Some(Template { text: Span(9726, 9810), slots: Span(79, 79) }), attributes: Span(99, 99) }), // finish-sensitive
        (Span(9874, 9885), MessageRow { value: Some(Template { text: Span(9826, 9856), slots: Span(79, 79) }), attributes: Span(99, 100) }), // finish-stop
        (Span(9930, 9947), MessageRow { value: Some(Template { text: Span(9885, 9906), slots: Span(79, 79) }), attributes: Span(100, 101) }), // finish-tool_calls
        (Span(9959, 9967), MessageRow { value: Some(Template { text: Span(9947, 9959), slots: Span(79, 79) }), attributes: Span(101, 102) }), // http-400
        (Span(10012, 10020), MessageRow { value: Some(Template { text: Span(9967, 10003), slots: Span(79, 79) }), attributes: Span(102, 103) }), // http-401
        (Span(10032, 10040), MessageRow { value: Some(Template { text: Span(10020, 10032), slots: Span(79, 79) }), attributes: Span(103, 104) }), // http-402
        (Span(10064, 10072), MessageRow { value: Some(Template { text: Span(10040, 10052), slots: Span(79, 79) }), attributes: Span(104, 105) }), // http-403
        (Span(10162, 10170), MessageRow { value: Some(Template { text: Span(10072, 10105), slots: Span(79, 79) }), attributes: Span(105, 107) }), // http-404
        (Span(10224, 10232), MessageRow { value: Some(Template { text: Span(10170, 10206), slots: Span(79, 79) }), attributes: Span(107, 108) }), // http-405
        (Span(10244, 10252), MessageRow { value: Some(Template { text: Span(10232, 10244), slots: Span(79, 79) }), attributes: Span(108, 109) }), // http-408
        (Span(10288, 10296), MessageRow { value: Some(Template { text: Span(10252, 10288), slots: Span(79, 79) }), attributes: Span(109, 110) }), // http-409
        (Span(10314, 10322), MessageRow { value: Some(Template { text: Span(10296, 10314), slots: Span(79, 79) }), attributes: Span(110, 111) }), // http-413
        (Span(10373, 10381), MessageRow { value: Some(Template { text: Span(10322, 10349), slots: Span(79, 79) }), attributes: Span(111, 112) }), // http-415
        (Span(10420, 10428), MessageRow { value: Some(Template { text: Span(10381, 10399), slots: Span(79, 79) }), attributes: Span(112, 113) }), // http-422
        (Span(10464, 10472), MessageRow { value: Some(Template { text: Span(10428, 10464), slots: Span(79, 79) }), attributes: Span(113, 114) }), // http-429
        (Span(10514, 10522), MessageRow { value: Some(Template { text: Span(10472, 10490), slots: Span(79, 79) }), attributes: Span(114, 115) }), // http-431
        (Span(10618, 10626), MessageRow { value: Some(Template { text: Span(10522, 10618), slots: Span(79, 79) }), attributes: Span(115, 115) }), // http-434
        (Span(10693, 10701), MessageRow { value: Some(Template { text: Span(10626, 10651), slots: Span(79, 79) }), attributes: Span(115, 116) }), // http-435
        (Span(10737, 10745), MessageRow { value: Some(Template { text: Span(10701, 10725), slots: Span(79, 79) }), attributes: Span(116, 117) }), // http-4xx
        (Span(10802, 10810), MessageRow { value: Some(Template { text: Span(10745, 10781), slots: Span(79, 79) }), attributes: Span(117, 118) }), // http-500
        (Span(10861, 10869), MessageRow { value: Some(Template { text: Span(10810, 10849), slots: Span(79, 79) }), attributes: Span(118, 119) }), // http-502
        (Span(10887, 10895), MessageRow { value: Some(Template { text: Span(7797, 7821), slots: Span(79, 79) }), attributes: Span(119, 120) }), // http-503
        (Span(10940, 10948), MessageRow { value: Some(Template { text: Span(10895, 10928), slots: Span(79, 79) }), attributes: Span(120, 121) }), // http-504
        (Span(10966, 10974), MessageRow { value: Some(Template { text: Span(10948, 10966), slots: Span(79, 79) }), attributes: Span(121, 121) }), // http-529
        (Span(11016, 11024), MessageRow { value: Some(Template { text: Span(10974, 11001), slots: Span(79, 79) }), attributes: Span(121, 122) }), // http-5xx
        (Span(11029, 11047), MessageRow { value: Some(Template { text: Span(11024, 11029), slots: Span(79, 81) }), attributes: Span(122, 122) }), // label-alternatives
        (Span(11047, 11062), MessageRow { value: Some(Template { text: Span(265, 271), slots: Span(81, 81) }), attributes: Span(122, 122) }), // label-arguments
        (Span(11068, 11082), MessageRow { value: Some(Template { text: Span(11062, 11068), slots: Span(81, 81) }), attributes: Span(122, 122) }), // label-category
        (Span(11082, 11092), MessageRow { value: Some(Template { text: Span(9095, 9107), slots: Span(81, 81) }), attributes: Span(122, 122) }), // label-code
        (Span(11104, 11116), MessageRow { value: Some(Template { text: Span(11092, 11104), slots: Span(81, 81) }), attributes: Span(122, 122) }), // label-detail
        (Span(11128, 11142), MessageRow { value: Some(Template { text: Span(11116, 11128), slots: Span(81, 81) }), attributes: Span(122, 122) }), // label-evidence
        (Span(11142, 11159), MessageRow { value: Some(Template { text: Span(9118, 9132), slots: Span(81, 81) }), attributes: Span(122, 122) }), // label-http-status
        (Span(11174, 11187), MessageRow { value: Some(Template { text: Span(11159, 11174), slots: Span(81, 81) }), attributes: Span(122, 122) }), // label-message
        (Span(11213, 11228), MessageRow { value: Some(Template { text: Span(11187, 11193), slots: Span(81, 82) }), attributes: Span(122, 123) }), // label-quotation
        (Span(11240, 11252), MessageRow { value: Some(Template { text: Span(11228, 11240), slots: Span(84, 84) }), attributes: Span(123, 123) }), // label-remedy
        (Span(11252, 11268), MessageRow { value: Some(Template { text: Span(9313, 9322), slots: Span(84, 84) }), attributes: Span(123, 123) }), // label-request-id
        (Span(11268, 11278), MessageRow { value: Some(Template { text: Span(8665, 8671), slots: Span(84, 84) }), attributes: Span(123, 123) }), // label-text
        (Span(11278, 11288), MessageRow { value: Some(Template { text: Span(3389, 3395), slots: Span(84, 84) }), attributes: Span(123, 123) }), // label-time
        (Span(11294, 11305), MessageRow { value: Some(Template { text: Span(11288, 11294), slots: Span(84, 84) }), attributes: Span(123, 123) }), // language-en
        (Span(11311, 11322), MessageRow { value: Some(Template { text: Span(11305, 11311), slots: Span(84, 84) }), attributes: Span(123, 123) }), // language-zh
        (Span(11405, 11413), MessageRow { value: Some(Template { text: Span(11322, 11405), slots: Span(84, 86) }), attributes: Span(123, 123) }), // note-cut
        (Span(11460, 11469), MessageRow { value: Some(Template { text: Span(11413, 11460), slots: Span(86, 88) }), attributes: Span(123, 123) }), // note-file
        (Span(11555, 11564), MessageRow { value: Some(Template { text: Span(11469, 11555), slots: Span(88, 90) }), attributes: Span(123, 123) }), // note-line
        (Span(11604, 11614), MessageRow { value: Some(Template { text: Span(11564, 11604), slots: Span(90, 91) }), attributes: Span(123, 123) }), // note-paste
        (Span(11643, 11660), MessageRow { value: Some(Template { text: Span(11614, 11643), slots: Span(91, 91) }), attributes: Span(123, 123) }), // note-unrecognized
        (Span(11687, 11705), MessageRow { value: Some(Template { text: Span(11660, 11687), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-ask-support
        (Span(11735, 11756), MessageRow { value: Some(Template { text: Span(11705, 11735), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-change-content
        (Span(11803, 11825), MessageRow { value: Some(Template { text: Span(11756, 11803), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-fix-credentials
        (Span(11840, 11858), MessageRow { value: Some(Template { text: Span(11825, 11840), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-fix-request
        (Span(11912, 11930), MessageRow { value: Some(Template { text: Span(11858, 11912), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-reduce-size
        (Span(11930, 11948), MessageRow { value: Some(Template { text: Span(156, 171), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-retry-later
        (Span(11984, 12004), MessageRow { value: Some(Template { text: Span(11948, 11984), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-shorten-input
        (Span(12055, 12071), MessageRow { value: Some(Template { text: Span(12004, 12055), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-slow-down
        (Span(12107, 12120), MessageRow { value: Some(Template { text: Span(12071, 12107), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-top-up
        (Span(12147, 12168), MessageRow { value: Some(Template { text: Span(12120, 12147), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-wait-for-reset
        (Span(12180, 12191), MessageRow { value: Some(Template { text: Span(12168, 12180), slots: Span(91, 91) }), attributes: Span(123, 123) }), // task-failed
    ],
}
