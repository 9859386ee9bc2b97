// Written by `cargo run --manifest-path generate/Cargo.toml` from locales/en-US/errors.ftl.
Builtin {
    tag: "en-US",
    #[cfg(any(feature = "check", feature = "pseudo"))]
    source: include_str!("../../../locales/en-US/errors.ftl"),
    available: Available { locale: Maximized { subtags: Subtags::new(b"en", b"Latn", b"US"), has_script: false, has_region: true }, is_preferred: true, variants: 0 },
    plurals: &plurals::AF,
    parts: Parts {
        text: Borrowed(concat!(
            "token expired or incorrect",
            "Internal Error",
            "The requested address does not exist (404 NOT_FOUND)",
            "not-found",
            "The current user has no Coding Plan",
            "no-coding-plan",
            "Internal error, please try again later",
            "try-later",
            "Authentication Failed",
            "Please complete real-name verification first",
            "Authentication parameter not received in Header, unable to authenticate",
            "Invalid Authentication Token, please confirm the correct transmission of the Authentication Token",
            "Authentication Token expired, please regenerate/obtain",
            "Authentication failed with the provided Authentication Token",
            "Need Two-Factor Authentication",
            "The quota limit has been exceeded",
            "Account Read/Write",
            "Your account is currently inactive. Please check your account information",
            "Your account does not exist",
            "Your account has been locked, please contact customer service to unlock",
            "Your account is in arrears, please recharge and try again",
            "Insufficient balance or no resource package. Please recharge.",
            "no-package",
            "Unable to successfully access your account, please try again later",
            "Account has irregular activities and has been locked",
            "API Call Error",
            "Incorrect API call parameters, please check the documentation",
            "This model always engages in thinking and cannot be disabled",
            "always-thinking",
            "This model always engages in thinking and cannot be disabled; please use ",
            "thinking-levels",
            " is invalid, allowed values: ",
            "range",
            " must be one of: ",
            "choices",
            "Requested token count exceeds the maximum context length of the model",
            "context-length",
            "The video has an invalid format or cannot be parsed",
            "The image has an invalid format or cannot be parsed",
            "The file cannot be parsed. Please check that it is accessible and has the right format",
            "Model does not exist, please check the model code",
            "Current model does not support  call method",
            "Current model does not support this call method",
            "bare",
            " parameter not received properly",
            "A parameter was not received properly",
            "Invalid  parameter. Please check the documentation",
            "Invalid parameter. Please check the documentation",
            "The current  value is not supported",
            "unsupported",
            " type error",
            " must not have more items than ",
            "max-items",
            ": does not exist",
            "Incorrect role information",
            ": content and tool_calls cannot both be empty",
            "content-or-tool-calls",
            "file and audio cannot both be empty",
            "file-or-audio",
            "The voice ID does not exist",
            "The tool type cannot be empty",
            "tool-type",
            "Input cannot be empty",
            "input",
            " is too long",
            "too-long",
            " and  cannot be set simultaneously, please check the documentation",
            "Some parameters cannot be set simultaneously, please check the documentation",
            "You do not have permission to access ",
            "You do not have permission to access this API or model",
            "Your request cannot be processed because your IP address is not allowed to access the API. If you believe this is a mistake, please contact customer service.",
            "ip-address",
            "API  has been taken offline",
            "This API has been taken offline",
            "API  does not exist",
            "This API does not exist",
            "API call process error",
            "API call process error, please try again later",
            "You already have a request: ",
            "You already have a request with the same ID",
            "When obtaining asynchronous request results, please use task_id",
            "Task:  does not exist",
            "The task does not exist",
            "Network error, error id: , please contact customer service",
            "Network error, please contact customer service",
            "Network error, error id: , please try again later",
            "API Runtime Error",
            "Prompt too long",
            "API call blocked by policy",
            "System detected potentially unsafe or sensitive content in input or generation. Please avoid using prompts that may generate sensitive content. Thank you for your cooperation.",
            "High concurrency usage of this API, please reduce concurrency or contact customer service to increase limits",
            "Rate limit reached for requests",
            "rate-limit",
            "High frequency usage of this API, please reduce frequency or contact customer service to increase limits",
            "The calls are too frequent at the moment, please try again later",
            "Daily call limit for this API reached. For more requests, please contact customer service to purchase",
            "Too many API requests at the moment, please try again later",
            "The service may be temporarily overloaded, please try again later",
            "The API has triggered a rate limit.",
            "The platform is limiting its traffic, please try again later",
            "platform-limit",
            "Usage limit reached for  minute. Your limit will reset at  (Beijing time, UTC+8)",
            "Usage limit reached for  minutes. Your limit will reset at  (Beijing time, UTC+8)",
            "other",
            "Usage limit reached for  hour. Your limit will reset at  (Beijing time, UTC+8)",
            "Usage limit reached for  hours. Your limit will reset at  (Beijing time, UTC+8)",
            "Usage limit reached for  day. Your limit will reset at  (Beijing time, UTC+8)",
            "Usage limit reached for  days. Your limit will reset at  (Beijing time, UTC+8)",
            "Usage limit reached for  week. Your limit will reset at  (Beijing time, UTC+8)",
            "Usage limit reached for  weeks. Your limit will reset at  (Beijing time, UTC+8)",
            "Usage limit reached for  month. Your limit will reset at  (Beijing time, UTC+8)",
            "Usage limit reached for  months. Your limit will reset at  (Beijing time, UTC+8)",
            "Usage limit reached for  . Your limit will reset at  (Beijing time, UTC+8)",
            "Usage limit reached. Your limit will reset automatically",
            "You have reached the -minute usage limit. You can continue after  (Beijing time, UTC+8). To go on before that, ask your administrator to enable pay-as-you-go extra usage.",
            "You have reached the -hour usage limit. You can continue after  (Beijing time, UTC+8). To go on before that, ask your administrator to enable pay-as-you-go extra usage.",
            "You have reached the -day usage limit. You can continue after  (Beijing time, UTC+8). To go on before that, ask your administrator to enable pay-as-you-go extra usage.",
            "You have reached the -week usage limit. You can continue after  (Beijing time, UTC+8). To go on before that, ask your administrator to enable pay-as-you-go extra usage.",
            "You have reached the -month usage limit. You can continue after  (Beijing time, UTC+8). To go on before that, ask your administrator to enable pay-as-you-go extra usage.",
            "You have reached the - usage limit. You can continue after  (Beijing time, UTC+8). To go on before that, ask your administrator to enable pay-as-you-go extra usage.",
            "extra-usage",
            "You have reached the -minute usage limit. Your limit will reset automatically",
            "You have reached the -hour usage limit. Your limit will reset automatically",
            "You have reached the -day usage limit. Your limit will reset automatically",
            "You have reached the -week usage limit. Your limit will reset automatically",
            "You have reached the -month usage limit. Your limit will reset automatically",
            "You have reached the - usage limit. Your limit will reset automatically",
            "span",
            "Usage limit reached. Your limit will reset at  (Beijing time, UTC+8)",
            "until",
            "Your GLM Coding Plan package has expired and is temporarily unavailable. You can resume using it after renewing the subscription on the official website. https://z.ai/subscribe",
            "Weekly/Monthly Limit Exhausted. Your limit will reset at  (Beijing time, UTC+8)",
            "Weekly/Monthly Limit Exhausted. Your limit will reset automatically",
            "Usage limit reached for 7 days. You can continue after  (Beijing time, UTC+8)",
            "seven-days",
            "Usage limit reached for 7 days. You can continue after  (Beijing time, UTC+8). To go on before that, ask your administrator to enable pay-as-you-go extra usage.",
            "seven-days-extra-usage",
            "Your current subscription plan does not yet include access to ",
            "Your current subscription plan does not yet include access to this model",
            "This model is currently experiencing high traffic. Please try again later, or switch to another model such as ",
            "Your account's current usage pattern does not comply with the Fair Usage Policy, and your request frequency has been limited. For details, please refer to the Subscription Service Agreement. To restore access, please submit a request.",
            "Your account's current usage pattern does not comply with the Fair Usage Policy. Please reduce your request frequency.",
            "reduce-frequency",
            "Your enterprise package has expired. Please contact your enterprise administrator.",
            "This API Key is limited to enterprise coding package scenarios. Please go to the official website to replace the API Key of the corresponding product type.",
            "Usage limit reached for the past 5 hours. Insufficient balance for extra usage. Resets at  (Beijing time, UTC+8).",
            "Usage limit reached for the past 7 days. Insufficient balance for extra usage. Resets at  (Beijing time, UTC+8).",
            "Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit. Resets at  (Beijing time, UTC+8).",
            "Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit. Resets at  (Beijing time, UTC+8).",
            "Web search concurrency limit reached, please try again later or reduce concurrent requests",
            "No search engine service is available, please check the configuration or contact the administrator",
            "The search engine returned no valid data, please adjust the query",
            "No search results were found. Please rephrase and try again.",
            "end-user",
            "The upstream service is temporarily unavailable",
            "Security verification failed (CAPTCHA)",
            "Security verification is required (CAPTCHA)",
            "Concurrent request limit reached",
            "The concurrency limit of the model has been exceeded",
            "The concurrency limit for admission to the model has been exceeded",
            "The system is busy at the moment, please try again later or upgrade your account.",
            "The request has been blocked due to unusual activity.",
            "Internal error of the gateway",
            "Account Error",
            "category-account",
            "category-api-call",
            "Authentication Error",
            "category-authentication",
            "Basic Error",
            "category-basic",
            "API Policy Block Error",
            "category-policy-block",
            "The service is not available right now. Please contact the support team of this app.",
            "Service unavailable",
            "title",
            "end-user-ask-support",
            "This content cannot be processed. Please change it and try again.",
            "Content cannot be processed",
            "end-user-change-content",
            "The service is not set up correctly. Please contact the support team of this app.",
            "Service not set up correctly",
            "end-user-fix-credentials",
            "The request could not be processed. Please contact the support team of this app.",
            "Request not processed",
            "end-user-fix-request",
            "This is too large. Please shorten the text or choose a smaller file.",
            "Too large",
            "end-user-reduce-size",
            "The service is not available right now. Please try again in a few moments.",
            "Temporarily unavailable",
            "end-user-retry-later",
            "The text is too long. Please shorten it and try again.",
            "Text too long",
            "end-user-shorten-input",
            "Too many requests right now. Please wait a moment and try again.",
            "end-user-slow-down",
            "end-user-top-up",
            "The service has reached its usage limit for now. Please try again later.",
            "The service has reached its usage limit for now. Please try again after  (Beijing time, UTC+8).",
            "end-user-wait-for-reset",
            "Unknown error",
            " (code )",
            " (HTTP status )",
            "Something went wrong. Please try again later, or contact the support team of this app.",
            "error-unknown",
            "a format that only this API uses",
            "evidence-envelope",
            "the name of the service in the text",
            "evidence-host",
            "the form of the request ID",
            "evidence-request-id",
            "a format or sentence that other services use, too",
            "evidence-shape",
            "a sentence that this API sends",
            "evidence-wording",
            "Token length limit reached",
            "The answer was cut off because it became too long. Please ask for a shorter one.",
            "finish-length",
            "Model context window exceeded",
            "This conversation is too long. Please shorten your message or start a new conversation.",
            "finish-model_context_window_exceeded",
            "The model inference service failed",
            "finish-network_error",
            "Content blocked by the safety review (decide whether to withdraw what was already shown)",
            "finish-sensitive",
            "Natural end or stop word triggered",
            "The answer is complete.",
            "finish-stop",
            "The model called a function",
            "The answer is still being prepared.",
            "finish-tool_calls",
            "The request is invalid",
            "Bad Request",
            "http-400",
            "Authentication failed or the token has expired",
            "Unauthorized",
            "http-401",
            "Payment is required",
            "Payment Required",
            "http-402",
            "Access denied",
            "Forbidden",
            "http-403",
            "The requested address or resource was not found",
            "The address was not found. Please check the base URL",
            "path",
            "Not Found",
            "http-404",
            "This HTTP method is not allowed for the address",
            "Method Not Allowed",
            "http-405",
            "The request timed out",
            "Request Timeout",
            "http-408",
            "The request conflicts with the current state of the resource",
            "Conflict",
            "http-409",
            "The request is too large",
            "Content Too Large",
            "http-413",
            "The format of the request is not supported",
            "Unsupported Media Type",
            "http-415",
            "The content of the request is invalid",
            "Unprocessable Content",
            "http-422",
            "Too many requests, or a usage limit has been reached",
            "Too Many Requests",
            "http-429",
            "The headers of the request are too large",
            "Request Header Fields Too Large",
            "http-431",
            "You do not have permission to use this API. The fine-tuning and file management APIs are in beta and will open soon",
            "http-434",
            "The file is larger than 100 MB",
            "The file is too large. Please choose a smaller one.",
            "http-435",
            "The server refused the request",
            "Request Error",
            "http-4xx",
            "The server had an error while processing the request",
            "Internal Server Error",
            "http-500",
            "The gateway received no valid response from the server",
            "Bad Gateway",
            "http-502",
            "The service is temporarily unavailable",
            "Service Unavailable",
            "http-503",
            "The gateway received no response from the server in time",
            "Gateway Timeout",
            "http-504",
            "The service is overloaded",
            "http-529",
            "The server failed to process the request",
            "http-5xx",
            "label-alternatives",
            "arguments",
            "label-arguments",
            "label-category",
            "label-code",
            "label-detail",
            "recognized by",
            "label-evidence",
            "label-http-status",
            "server said",
            "label-message",
            "“”",
            "“” ()",
            "language",
            "label-quotation",
            "what to do",
            "label-remedy",
            "label-request-id",
            "label-text",
            "label-time",
            "English",
            "language-en",
            "Chinese",
            "language-zh",
            "only the first  were read: an error further on is not found; for a log, use ",
            "note-cut",
            " is a file: to explain what is in it, use ",
            "note-file",
            "a line was cut, because a terminal passes on no more than  of it: save it to a file and use ",
            "note-line",
            "paste the error, then press ",
            "note-paste",
            "no error of this API was recognized",
            "note-unrecognized",
            "Contact customer service or your administrator",
            "remedy-ask-support",
            "Change the content and send it again",
            "remedy-change-content",
            "Check the API key or other credentials, and how they are sent",
            "remedy-fix-credentials",
            "Correct the request",
            "remedy-fix-request",
            "Shorten the text or use a smaller file, and send it again",
            "remedy-reduce-size",
            "Try again later",
            "remedy-retry-later",
            "Shorten the input and send it again",
            "remedy-shorten-input",
            "Send fewer requests at a time or less often, then try again",
            "remedy-slow-down",
            "Top up the account, or renew or change the plan",
            "remedy-top-up",
            "Wait until the limit resets",
            "remedy-wait-for-reset",
            "The task failed",
            "task-failed",
        )),
        slots: Borrowed(&[
            Slot { before: 73, name: Name::CHOICES },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 29, name: Name::RANGE },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 17, name: Name::CHOICES },
            Slot { before: 31, name: Name::METHOD },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 8, name: Name::FIELD },
            Slot { before: 12, name: Name::FIELD },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 31, name: Name::LIMIT },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 0, name: Name::FIELD1 },
            Slot { before: 5, name: Name::FIELD2 },
            Slot { before: 37, name: Name::API_NAME },
            Slot { before: 4, name: Name::API_NAME },
            Slot { before: 4, name: Name::API_NAME },
            Slot { before: 28, name: Name::REQUEST_ID },
            Slot { before: 6, name: Name::TASK_ID },
            Slot { before: 25, name: Name::ERROR_ID },
            Slot { before: 25, name: Name::ERROR_ID },
            Slot { before: 25, name: Name::ERROR_ID },
            Slot { before: 24, name: Name::NUMBER },
            Slot { before: 34, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 24, name: Name::NUMBER },
            Slot { before: 35, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 24, name: Name::NUMBER },
            Slot { before: 32, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 24, name: Name::NUMBER },
            Slot { before: 33, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 24, name: Name::NUMBER },
            Slot { before: 31, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 24, name: Name::NUMBER },
            Slot { before: 32, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 24, name: Name::NUMBER },
            Slot { before: 32, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 24, name: Name::NUMBER },
            Slot { before: 33, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 24, name: Name::NUMBER },
            Slot { before: 33, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 24, name: Name::NUMBER },
            Slot { before: 34, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 24, name: Name::NUMBER },
            Slot { before: 1, name: Name::UNIT },
            Slot { before: 27, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::UNIT },
            Slot { before: 21, name: Name::NUMBER },
            Slot { before: 44, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 21, name: Name::NUMBER },
            Slot { before: 42, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 21, name: Name::NUMBER },
            Slot { before: 41, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 21, name: Name::NUMBER },
            Slot { before: 42, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 21, name: Name::NUMBER },
            Slot { before: 43, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 21, name: Name::NUMBER },
            Slot { before: 1, name: Name::UNIT },
            Slot { before: 37, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::UNIT },
            Slot { before: 21, name: Name::NUMBER },
            Slot { before: 21, name: Name::NUMBER },
            Slot { before: 21, name: Name::NUMBER },
            Slot { before: 21, name: Name::NUMBER },
            Slot { before: 21, name: Name::NUMBER },
            Slot { before: 21, name: Name::NUMBER },
            Slot { before: 1, name: Name::UNIT },
            Slot { before: 0, name: Name::UNIT },
            Slot { before: 46, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 57, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 55, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 55, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 62, name: Name::MODEL_NAME },
            Slot { before: 110, name: Name::MODEL_NAME },
            Slot { before: 90, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 89, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 109, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 108, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 109, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 108, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 72, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::REASON },
            Slot { before: 7, name: Name::CODE },
            Slot { before: 0, name: Name::REASON },
            Slot { before: 14, name: Name::STATUS },
            Slot { before: 0, name: Name::FIRST },
            Slot { before: 4, name: Name::SECOND },
            Slot { before: 3, name: Name::TEXT },
            Slot { before: 3, name: Name::TEXT },
            Slot { before: 5, name: Name::LANGUAGE },
            Slot { before: 15, name: Name::SIZE },
            Slot { before: 61, name: Name::OPTION },
            Slot { before: 0, name: Name::FILE },
            Slot { before: 42, name: Name::OPTION },
            Slot { before: 58, name: Name::SIZE },
            Slot { before: 34, name: Name::OPTION },
            Slot { before: 28, name: Name::KEYS },
        ]),
        named: Borrowed(&[
            Named { name: Span(92, 101), pattern: Template { text: Span(40, 92), slots: Span(0, 0) } },
            Named { name: Span(136, 150), pattern: Template { text: Span(101, 136), slots: Span(0, 0) } },
            Named { name: Span(188, 197), pattern: Template { text: Span(150, 188), slots: Span(0, 0) } },
            Named { name: Span(234, 243), pattern: Template { text: Span(218, 262), slots: Span(0, 0) } },
            Named { name: Span(578, 583), pattern: Template { text: Span(574, 607), slots: Span(0, 0) } },
            Named { name: Span(914, 924), pattern: Template { text: Span(853, 914), slots: Span(0, 0) } },
            Named { name: Span(1177, 1192), pattern: Template { text: Span(1117, 1177), slots: Span(0, 0) } },
            Named { name: Span(1265, 1280), pattern: Template { text: Span(1192, 1265), slots: Span(0, 1) } },
            Named { name: Span(1309, 1314), pattern: Template { text: Span(1280, 1309), slots: Span(1, 3) } },
            Named { name: Span(1331, 1338), pattern: Template { text: Span(1314, 1331), slots: Span(3, 5) } },
            Named { name: Span(1407, 1421), pattern: Template { text: Span(1338, 1407), slots: Span(5, 5) } },
            Named { name: Span(1425, 1430), pattern: Template { text: Span(1421, 1472), slots: Span(5, 5) } },
            Named { name: Span(1476, 1481), pattern: Template { text: Span(1472, 1523), slots: Span(5, 5) } },
            Named { name: Span(1527, 1531), pattern: Template { text: Span(1523, 1609), slots: Span(5, 5) } },
            Named { name: Span(1748, 1752), pattern: Template { text: Span(1701, 1748), slots: Span(6, 6) } },
            Named { name: Span(1748, 1752), pattern: Template { text: Span(1784, 1821), slots: Span(7, 7) } },
            Named { name: Span(1748, 1752), pattern: Template { text: Span(1871, 1920), slots: Span(8, 8) } },
            Named { name: Span(1955, 1966), pattern: Template { text: Span(1920, 1955), slots: Span(8, 9) } },
            Named { name: Span(1967, 1971), pattern: Template { text: Span(1966, 1977), slots: Span(9, 10) } },
            Named { name: Span(2008, 2017), pattern: Template { text: Span(1977, 2008), slots: Span(10, 12) } },
            Named { name: Span(92, 101), pattern: Template { text: Span(2017, 2033), slots: Span(12, 13) } },
            Named { name: Span(2043, 2047), pattern: Template { text: Span(2033, 2059), slots: Span(13, 13) } },
            Named { name: Span(2104, 2125), pattern: Template { text: Span(2059, 2104), slots: Span(13, 14) } },
            Named { name: Span(2160, 2173), pattern: Template { text: Span(2125, 2160), slots: Span(14, 14) } },
            Named { name: Span(2177, 2182), pattern: Template { text: Span(2173, 2200), slots: Span(14, 14) } },
            Named { name: Span(2229, 2238), pattern: Template { text: Span(2200, 2229), slots: Span(14, 14) } },
            Named { name: Span(2259, 2264), pattern: Template { text: Span(2238, 2259), slots: Span(14, 14) } },
            Named { name: Span(2099, 2104), pattern: Template { text: Span(2213, 2229), slots: Span(14, 15) } },
            Named { name: Span(2276, 2284), pattern: Template { text: Span(2264, 2276), slots: Span(15, 16) } },
            Named { name: Span(1748, 1752), pattern: Template { text: Span(2350, 2426), slots: Span(18, 18) } },
            Named { name: Span(1748, 1752), pattern: Template { text: Span(2463, 2517), slots: Span(19, 19) } },
            Named { name: Span(2674, 2684), pattern: Template { text: Span(2517, 2674), slots: Span(19, 19) } },
            Named { name: Span(1748, 1752), pattern: Template { text: Span(2711, 2742), slots: Span(20, 20) } },
            Named { name: Span(1748, 1752), pattern: Template { text: Span(2761, 2784), slots: Span(21, 21) } },
            Named { name: Span(188, 197), pattern: Template { text: Span(2806, 2852), slots: Span(21, 21) } },
            Named { name: Span(1748, 1752), pattern: Template { text: Span(2880, 2923), slots: Span(22, 22) } },
            Named { name: Span(1748, 1752), pattern: Template { text: Span(3007, 3030), slots: Span(23, 23) } },
            Named { name: Span(1748, 1752), pattern: Template { text: Span(3088, 3134), slots: Span(24, 24) } },
            Named { name: Span(188, 197), pattern: Template { text: Span(3134, 3183), slots: Span(24, 25) } },
            Named { name: Span(1748, 1752), pattern: Template { text: Span(3088, 3134), slots: Span(26, 26) } },
            Named { name: Span(3555, 3565), pattern: Template { text: Span(3524, 3555), slots: Span(26, 26) } },
            Named { name: Span(188, 197), pattern: Template { text: Span(3669, 3733), slots: Span(26, 26) } },
            Named { name: Span(3924, 3934), pattern: Template { text: Span(3893, 3958), slots: Span(26, 26) } },
            Named { name: Span(3555, 3565), pattern: Template { text: Span(3958, 3993), slots: Span(26, 26) } },
            Named { name: Span(4053, 4067), pattern: Template { text: Span(3993, 4053), slots: Span(26, 26) } },
            Named { name: Span(1323, 1326), pattern: Template { text: Span(4067, 4147), slots: Span(26, 28) } },
            Named { name: Span(4228, 4233), pattern: Template { text: Span(4147, 4228), slots: Span(28, 30) } },
            Named { name: Span(1323, 1326), pattern: Template { text: Span(4233, 4311), slots: Span(31, 33) } },
            Named { name: Span(4228, 4233), pattern: Template { text: Span(4311, 4390), slots: Span(33, 35) } },
            Named { name: Span(1323, 1326), pattern: Template { text: Span(4390, 4467), slots: Span(36, 38) } },
            Named { name: Span(4228, 4233), pattern: Template { text: Span(4467, 4545), slots: Span(38, 40) } },
            Named { name: Span(1323, 1326), pattern: Template { text: Span(4545, 4623), slots: Span(41, 43) } },
            Named { name: Span(4228, 4233), pattern: Template { text: Span(4623, 4702), slots: Span(43, 45) } },
            Named { name: Span(1323, 1326), pattern: Template { text: Span(4702, 4781), slots: Span(46, 48) } },
            Named { name: Span(4228, 4233), pattern: Template { text: Span(4781, 4861), slots: Span(48, 50) } },
            Named { name: Span(4092, 4098), pattern: Choice { slots: Span(30, 31), variants: Span(45, 47), default: 1 } },
            Named { name: Span(4258, 4262), pattern: Choice { slots: Span(35, 36), variants: Span(47, 49), default: 1 } },
            Named { name: Span(4415, 4418), pattern: Choice { slots: Span(40, 41), variants: Span(49, 51), default: 1 } },
            Named { name: Span(4570, 4574), pattern: Choice { slots: Span(45, 46), variants: Span(51, 53), default: 1 } },
            Named { name: Span(4727, 4732), pattern: Choice { slots: Span(50, 51), variants: Span(53, 55), default: 1 } },
            Named { name: Span(4228, 4233), pattern: Template { text: Span(4861, 4935), slots: Span(51, 54) } },
            Named { name: Span(4092, 4098), pattern: Template { text: Span(4991, 5161), slots: Span(55, 57) } },
            Named { name: Span(4258, 4262), pattern: Template { text: Span(5161, 5329), slots: Span(57, 59) } },
            Named { name: Span(4415, 4418), pattern: Template { text: Span(5329, 5496), slots: Span(59, 61) } },
            Named { name: Span(4570, 4574), pattern: Template { text: Span(5496, 5664), slots: Span(61, 63) } },
            Named { name: Span(4727, 4732), pattern: Template { text: Span(5664, 5833), slots: Span(63, 65) } },
            Named { name: Span(4228, 4233), pattern: Template { text: Span(5833, 5997), slots: Span(65, 68) } },
            Named { name: Span(4092, 4098), pattern: Template { text: Span(6008, 6085), slots: Span(69, 70) } },
            Named { name: Span(4258, 4262), pattern: Template { text: Span(6085, 6160), slots: Span(70, 71) } },
            Named { name: Span(4415, 4418), pattern: Template { text: Span(6160, 6234), slots: Span(71, 72) } },
            Named { name: Span(4570, 4574), pattern: Template { text: Span(6234, 6309), slots: Span(72, 73) } },
            Named { name: Span(4727, 4732), pattern: Template { text: Span(6309, 6385), slots: Span(73, 74) } },
            Named { name: Span(4228, 4233), pattern: Template { text: Span(6385, 6456), slots: Span(74, 76) } },
            Named { name: Span(1748, 1752), pattern: Template { text: Span(4935, 4991), slots: Span(55, 55) } },
            Named { name: Span(5997, 6008), pattern: Choice { slots: Span(68, 69), variants: Span(61, 67), default: 5 } },
            Named { name: Span(6456, 6460), pattern: Choice { slots: Span(76, 77), variants: Span(67, 73), default: 5 } },
            Named { name: Span(6528, 6533), pattern: Template { text: Span(6460, 6528), slots: Span(77, 78) } },
            Named { name: Span(1748, 1752), pattern: Template { text: Span(6788, 6855), slots: Span(79, 79) } },
            Named { name: Span(6932, 6942), pattern: Template { text: Span(6855, 6932), slots: Span(79, 80) } },
            Named { name: Span(7102, 7124), pattern: Template { text: Span(6942, 7102), slots: Span(80, 81) } },
            Named { name: Span(1748, 1752), pattern: Template { text: Span(7186, 7258), slots: Span(82, 82) } },
            Named { name: Span(1748, 1752), pattern: Template { text: Span(7258, 7359), slots: Span(83, 83) } },
            Named { name: Span(7720, 7736), pattern: Template { text: Span(7602, 7720), slots: Span(83, 83) } },
            Named { name: Span(1748, 1752), pattern: Template { text: Span(7973, 8052), slots: Span(84, 84) } },
            Named { name: Span(1748, 1752), pattern: Template { text: Span(8086, 8164), slots: Span(85, 85) } },
            Named { name: Span(1748, 1752), pattern: Template { text: Span(8198, 8296), slots: Span(86, 86) } },
            Named { name: Span(1748, 1752), pattern: Template { text: Span(8330, 8427), slots: Span(87, 87) } },
            Named { name: Span(1748, 1752), pattern: Template { text: Span(8198, 8296), slots: Span(88, 88) } },
            Named { name: Span(1748, 1752), pattern: Template { text: Span(8330, 8427), slots: Span(89, 89) } },
            Named { name: Span(8774, 8782), pattern: Template { text: Span(8714, 8774), slots: Span(89, 89) } },
            Named { name: Span(8892, 8900), pattern: Template { text: Span(8867, 8910), slots: Span(89, 89) } },
            Named { name: Span(9120, 9127), pattern: Template { text: Span(9060, 9141), slots: Span(89, 89) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(9464, 9483), slots: Span(89, 89) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(9573, 9600), slots: Span(89, 89) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(9704, 9732), slots: Span(89, 89) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(9836, 9857), slots: Span(89, 89) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(9945, 9954), slots: Span(89, 89) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(10048, 10071), slots: Span(89, 89) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(10145, 10158), slots: Span(89, 89) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(10180, 10197), slots: Span(89, 89) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(9464, 9483), slots: Span(89, 89) } },
            Named { name: Span(6528, 6533), pattern: Template { text: Span(10349, 10444), slots: Span(89, 90) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(4067, 4086), slots: Span(90, 90) } },
            Named { name: Span(1654, 1658), pattern: Template { text: Span(10480, 10488), slots: Span(90, 92) } },
            Named { name: Span(10495, 10501), pattern: Template { text: Span(10488, 10503), slots: Span(92, 94) } },
            Named { name: Span(8774, 8782), pattern: Template { text: Span(10503, 10589), slots: Span(94, 94) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(10503, 10523), slots: Span(94, 94) } },
            Named { name: Span(8774, 8782), pattern: Template { text: Span(10879, 10959), slots: Span(94, 94) } },
            Named { name: Span(8774, 8782), pattern: Template { text: Span(11001, 11088), slots: Span(94, 94) } },
            Named { name: Span(8774, 8782), pattern: Template { text: Span(11316, 11339), slots: Span(94, 94) } },
            Named { name: Span(8774, 8782), pattern: Template { text: Span(11377, 11412), slots: Span(94, 94) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(11451, 11462), slots: Span(94, 94) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(11516, 11528), slots: Span(94, 94) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(11555, 11571), slots: Span(94, 94) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(11592, 11601), slots: Span(94, 94) } },
            Named { name: Span(11708, 11712), pattern: Template { text: Span(11656, 11708), slots: Span(94, 94) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(11712, 11721), slots: Span(94, 94) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(11776, 11794), slots: Span(94, 94) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(11823, 11838), slots: Span(94, 94) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(11906, 11914), slots: Span(94, 94) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(11946, 11963), slots: Span(94, 94) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(12013, 12035), slots: Span(94, 94) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(12080, 12101), slots: Span(94, 94) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(12161, 12178), slots: Span(94, 94) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(12226, 12257), slots: Span(94, 94) } },
            Named { name: Span(8774, 8782), pattern: Template { text: Span(12418, 12469), slots: Span(94, 94) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(12507, 12520), slots: Span(94, 94) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(12580, 12601), slots: Span(94, 94) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(12663, 12674), slots: Span(94, 94) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(12720, 12739), slots: Span(94, 94) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(12803, 12818), slots: Span(94, 94) } },
            Named { name: Span(9483, 9488), pattern: Template { text: Span(12589, 12601), slots: Span(94, 94) } },
            Named { name: Span(13068, 13076), pattern: Template { text: Span(13059, 13068), slots: Span(97, 99) } },
        ]),
    },
    codes: &[
        MessageRow { value: Some(Template { text: Span(0, 26), slots: Span(0, 0) }), attributes: Span(0, 0) }, // error-401
        MessageRow { value: Some(Template { text: Span(26, 40), slots: Span(0, 0) }), attributes: Span(0, 3) }, // error-500
        MessageRow { value: Some(Template { text: Span(197, 218), slots: Span(0, 0) }), attributes: Span(3, 4) }, // error-1000
        MessageRow { value: Some(Template { text: Span(262, 333), slots: Span(0, 0) }), attributes: Span(4, 4) }, // error-1001
        MessageRow { value: Some(Template { text: Span(333, 430), slots: Span(0, 0) }), attributes: Span(4, 4) }, // error-1002
        MessageRow { value: Some(Template { text: Span(430, 484), slots: Span(0, 0) }), attributes: Span(4, 4) }, // error-1003
        MessageRow { value: Some(Template { text: Span(484, 544), slots: Span(0, 0) }), attributes: Span(4, 4) }, // error-1004
        MessageRow { value: Some(Template { text: Span(544, 574), slots: Span(0, 0) }), attributes: Span(4, 5) }, // error-1005
        MessageRow { value: Some(Template { text: Span(607, 625), slots: Span(0, 0) }), attributes: Span(5, 5) }, // error-1100
        MessageRow { value: Some(Template { text: Span(625, 698), slots: Span(0, 0) }), attributes: Span(5, 5) }, // error-1110
        MessageRow { value: Some(Template { text: Span(698, 725), slots: Span(0, 0) }), attributes: Span(5, 5) }, // error-1111
        MessageRow { value: Some(Template { text: Span(725, 796), slots: Span(0, 0) }), attributes: Span(5, 5) }, // error-1112
        MessageRow { value: Some(Template { text: Span(796, 853), slots: Span(0, 0) }), attributes: Span(5, 6) }, // error-1113
        MessageRow { value: Some(Template { text: Span(924, 990), slots: Span(0, 0) }), attributes: Span(6, 6) }, // error-1120
        MessageRow { value: Some(Template { text: Span(990, 1042), slots: Span(0, 0) }), attributes: Span(6, 6) }, // error-1121
        MessageRow { value: Some(Template { text: Span(1042, 1056), slots: Span(0, 0) }), attributes: Span(6, 6) }, // error-1200
        MessageRow { value: Some(Template { text: Span(1056, 1117), slots: Span(0, 0) }), attributes: Span(6, 14) }, // error-1210
        MessageRow { value: Some(Template { text: Span(1609, 1658), slots: Span(5, 5) }), attributes: Span(14, 14) }, // error-1211
        MessageRow { value: Some(Template { text: Span(1658, 1701), slots: Span(5, 6) }), attributes: Span(14, 15) }, // error-1212
        MessageRow { value: Some(Template { text: Span(1752, 1784), slots: Span(6, 7) }), attributes: Span(15, 16) }, // error-1213
        MessageRow { value: Some(Template { text: Span(1821, 1871), slots: Span(7, 8) }), attributes: Span(16, 29) }, // error-1214
        MessageRow { value: Some(Template { text: Span(2284, 2350), slots: Span(16, 18) }), attributes: Span(29, 30) }, // error-1215
        MessageRow { value: Some(Template { text: Span(2426, 2463), slots: Span(18, 19) }), attributes: Span(30, 32) }, // error-1220
        MessageRow { value: Some(Template { text: Span(2684, 2711), slots: Span(19, 20) }), attributes: Span(32, 33) }, // error-1221
        MessageRow { value: Some(Template { text: Span(2742, 2761), slots: Span(20, 21) }), attributes: Span(33, 34) }, // error-1222
        MessageRow { value: Some(Template { text: Span(2784, 2806), slots: Span(21, 21) }), attributes: Span(34, 35) }, // error-1230
        MessageRow { value: Some(Template { text: Span(2852, 2880), slots: Span(21, 22) }), attributes: Span(35, 36) }, // error-1231
        MessageRow { value: Some(Template { text: Span(2923, 2986), slots: Span(22, 22) }), attributes: Span(36, 36) }, // error-1232
        MessageRow { value: Some(Template { text: Span(2986, 3007), slots: Span(22, 23) }), attributes: Span(36, 37) }, // error-1233
        MessageRow { value: Some(Template { text: Span(3030, 3088), slots: Span(23, 24) }), attributes: Span(37, 39) }, // error-1234
        MessageRow { value: Some(Template { text: Span(3030, 3088), slots: Span(25, 26) }), attributes: Span(39, 40) }, // error-1235
        MessageRow { value: Some(Template { text: Span(3183, 3200), slots: Span(26, 26) }), attributes: Span(40, 40) }, // error-1260
        MessageRow { value: Some(Template { text: Span(3200, 3215), slots: Span(26, 26) }), attributes: Span(40, 40) }, // error-1261
        MessageRow { value: Some(Template { text: Span(3215, 3241), slots: Span(26, 26) }), attributes: Span(40, 40) }, // error-1300
        MessageRow { value: Some(Template { text: Span(3241, 3416), slots: Span(26, 26) }), attributes: Span(40, 40) }, // error-1301
        MessageRow { value: Some(Template { text: Span(3416, 3524), slots: Span(26, 26) }), attributes: Span(40, 41) }, // error-1302
        MessageRow { value: Some(Template { text: Span(3565, 3669), slots: Span(26, 26) }), attributes: Span(41, 42) }, // error-1303
        MessageRow { value: Some(Template { text: Span(3733, 3834), slots: Span(26, 26) }), attributes: Span(42, 42) }, // error-1304
        MessageRow { value: Some(Template { text: Span(3834, 3893), slots: Span(26, 26) }), attributes: Span(42, 45) }, // error-1305
        MessageRow { value: Some(Choice { slots: Span(54, 55), variants: Span(55, 61), default: 5 }), attributes: Span(73, 77) }, // error-1308
        MessageRow { value: Some(Template { text: Span(6533, 6709), slots: Span(78, 78) }), attributes: Span(77, 77) }, // error-1309
        MessageRow { value: Some(Template { text: Span(6709, 6788), slots: Span(78, 79) }), attributes: Span(77, 80) }, // error-1310
        MessageRow { value: Some(Template { text: Span(7124, 7186), slots: Span(81, 82) }), attributes: Span(80, 81) }, // error-1311
        MessageRow { value: Some(Template { text: Span(7258, 7368), slots: Span(82, 83) }), attributes: Span(81, 82) }, // error-1312
        MessageRow { value: Some(Template { text: Span(7368, 7602), slots: Span(83, 83) }), attributes: Span(82, 83) }, // error-1313
        MessageRow { value: Some(Template { text: Span(7736, 7818), slots: Span(83, 83) }), attributes: Span(83, 83) }, // error-1314
        MessageRow { value: Some(Template { text: Span(7818, 7973), slots: Span(83, 83) }), attributes: Span(83, 83) }, // error-1315
        MessageRow { value: Some(Template { text: Span(7973, 8086), slots: Span(83, 84) }), attributes: Span(83, 84) }, // error-1316
        MessageRow { value: Some(Template { text: Span(8086, 8198), slots: Span(84, 85) }), attributes: Span(84, 85) }, // error-1317
        MessageRow { value: Some(Template { text: Span(8198, 8330), slots: Span(85, 86) }), attributes: Span(85, 86) }, // error-1318
        MessageRow { value: Some(Template { text: Span(8330, 8461), slots: Span(86, 87) }), attributes: Span(86, 87) }, // error-1319
        MessageRow { value: Some(Template { text: Span(8198, 8330), slots: Span(87, 88) }), attributes: Span(87, 88) }, // error-1320
        MessageRow { value: Some(Template { text: Span(8330, 8461), slots: Span(88, 89) }), attributes: Span(88, 89) }, // error-1321
        MessageRow { value: Some(Template { text: Span(8461, 8551), slots: Span(89, 89) }), attributes: Span(89, 89) }, // error-1701
        MessageRow { value: Some(Template { text: Span(8551, 8649), slots: Span(89, 89) }), attributes: Span(89, 89) }, // error-1702
        MessageRow { value: Some(Template { text: Span(8649, 8714), slots: Span(89, 89) }), attributes: Span(89, 90) }, // error-1703
        MessageRow { value: Some(Template { text: Span(8782, 8829), slots: Span(89, 89) }), attributes: Span(90, 90) }, // error-2007
        MessageRow { value: Some(Template { text: Span(1871, 1888), slots: Span(89, 89) }), attributes: Span(90, 90) }, // error-3001
        MessageRow { value: Some(Template { text: Span(8829, 8867), slots: Span(89, 89) }), attributes: Span(90, 91) }, // error-3007
        MessageRow { value: Some(Template { text: Span(8910, 8942), slots: Span(89, 89) }), attributes: Span(91, 91) }, // error-3008
        MessageRow { value: Some(Template { text: Span(8942, 8994), slots: Span(89, 89) }), attributes: Span(91, 91) }, // error-3009
        MessageRow { value: Some(Template { text: Span(8994, 9060), slots: Span(89, 89) }), attributes: Span(91, 92) }, // error-3010
        MessageRow { value: Some(Template { text: Span(9141, 9194), slots: Span(89, 89) }), attributes: Span(92, 92) }, // error-3012
        MessageRow { value: Some(Template { text: Span(9194, 9223), slots: Span(89, 89) }), attributes: Span(92, 92) }, // error-5001
    ],
    others: &[
        (Span(9236, 9252), MessageRow { value: Some(Template { text: Span(9223, 9236), slots: Span(89, 89) }), attributes: Span(92, 92) }), // category-account
        (Span(9252, 9269), MessageRow { value: Some(Template { text: Span(1042, 1056), slots: Span(89, 89) }), attributes: Span(92, 92) }), // category-api-call
        (Span(9289, 9312), MessageRow { value: Some(Template { text: Span(9269, 9289), slots: Span(89, 89) }), attributes: Span(92, 92) }), // category-authentication
        (Span(9323, 9337), MessageRow { value: Some(Template { text: Span(9312, 9323), slots: Span(89, 89) }), attributes: Span(92, 92) }), // category-basic
        (Span(9359, 9380), MessageRow { value: Some(Template { text: Span(9337, 9359), slots: Span(89, 89) }), attributes: Span(92, 92) }), // category-policy-block
        (Span(9488, 9508), MessageRow { value: Some(Template { text: Span(9380, 9464), slots: Span(89, 89) }), attributes: Span(92, 93) }), // end-user-ask-support
        (Span(9600, 9623), MessageRow { value: Some(Template { text: Span(9508, 9573), slots: Span(89, 89) }), attributes: Span(93, 94) }), // end-user-change-content
        (Span(9732, 9756), MessageRow { value: Some(Template { text: Span(9623, 9704), slots: Span(89, 89) }), attributes: Span(94, 95) }), // end-user-fix-credentials
        (Span(9857, 9877), MessageRow { value: Some(Template { text: Span(9756, 9836), slots: Span(89, 89) }), attributes: Span(95, 96) }), // end-user-fix-request
        (Span(9954, 9974), MessageRow { value: Some(Template { text: Span(9877, 9945), slots: Span(89, 89) }), attributes: Span(96, 97) }), // end-user-reduce-size
        (Span(10071, 10091), MessageRow { value: Some(Template { text: Span(9974, 10048), slots: Span(89, 89) }), attributes: Span(97, 98) }), // end-user-retry-later
        (Span(10158, 10180), MessageRow { value: Some(Template { text: Span(10091, 10145), slots: Span(89, 89) }), attributes: Span(98, 99) }), // end-user-shorten-input
        (Span(10244, 10262), MessageRow { value: Some(Template { text: Span(10180, 10244), slots: Span(89, 89) }), attributes: Span(99, 100) }), // end-user-slow-down
        (Span(10262, 10277), MessageRow { value: Some(Template { text: Span(9380, 9464), slots: Span(89, 89) }), attributes: Span(100, 101) }), // end-user-top-up
        (Span(10444, 10467), MessageRow { value: Some(Template { text: Span(10277, 10349), slots: Span(89, 89) }), attributes: Span(101, 103) }), // end-user-wait-for-reset
        (Span(10589, 10602), MessageRow { value: Some(Template { text: Span(10467, 10480), slots: Span(90, 90) }), attributes: Span(103, 107) }), // error-unknown
        (Span(10634, 10651), MessageRow { value: Some(Template { text: Span(10602, 10634), slots: Span(94, 94) }), attributes: Span(107, 107) }), // evidence-envelope
        (Span(10686, 10699), MessageRow { value: Some(Template { text: Span(10651, 10686), slots: Span(94, 94) }), attributes: Span(107, 107) }), // evidence-host
        (Span(10725, 10744), MessageRow { value: Some(Template { text: Span(10699, 10725), slots: Span(94, 94) }), attributes: Span(107, 107) }), // evidence-request-id
        (Span(10793, 10807), MessageRow { value: Some(Template { text: Span(10744, 10793), slots: Span(94, 94) }), attributes: Span(107, 107) }), // evidence-shape
        (Span(10837, 10853), MessageRow { value: Some(Template { text: Span(10807, 10837), slots: Span(94, 94) }), attributes: Span(107, 107) }), // evidence-wording
        (Span(10959, 10972), MessageRow { value: Some(Template { text: Span(10853, 10879), slots: Span(94, 94) }), attributes: Span(107, 108) }), // finish-length
        (Span(11088, 11124), MessageRow { value: Some(Template { text: Span(10972, 11001), slots: Span(94, 94) }), attributes: Span(108, 109) }), // finish-model_context_window_exceeded
        (Span(11158, 11178), MessageRow { value: Some(Template { text: Span(11124, 11158), slots: Span(94, 94) }), attributes: Span(109, 109) }), // finish-network_error
        (Span(11266, 11282), MessageRow { value: Some(Template { text: Span(11178, 11266), slots: Span(94, 94) }), attributes: Span(109, 109) }), // finish-sensitive
        (Span(11339, 11350), MessageRow { value: Some(Template { text: Span(11282, 11316), slots: Span(94, 94) }), attributes: Span(109, 110) }), // finish-stop
        (Span(11412, 11429), MessageRow { value: Some(Template { text: Span(11350, 11377), slots: Span(94, 94) }), attributes: Span(110, 111) }), // finish-tool_calls
        (Span(11462, 11470), MessageRow { value: Some(Template { text: Span(11429, 11451), slots: Span(94, 94) }), attributes: Span(111, 112) }), // http-400
        (Span(11528, 11536), MessageRow { value: Some(Template { text: Span(11470, 11516), slots: Span(94, 94) }), attributes: Span(112, 113) }), // http-401
        (Span(11571, 11579), MessageRow { value: Some(Template { text: Span(11536, 11555), slots: Span(94, 94) }), attributes: Span(113, 114) }), // http-402
        (Span(11601, 11609), MessageRow { value: Some(Template { text: Span(11579, 11592), slots: Span(94, 94) }), attributes: Span(114, 115) }), // http-403
        (Span(11721, 11729), MessageRow { value: Some(Template { text: Span(11609, 11656), slots: Span(94, 94) }), attributes: Span(115, 117) }), // http-404
        (Span(11794, 11802), MessageRow { value: Some(Template { text: Span(11729, 11776), slots: Span(94, 94) }), attributes: Span(117, 118) }), // http-405
        (Span(11838, 11846), MessageRow { value: Some(Template { text: Span(11802, 11823), slots: Span(94, 94) }), attributes: Span(118, 119) }), // http-408
        (Span(11914, 11922), MessageRow { value: Some(Template { text: Span(11846, 11906), slots: Span(94, 94) }), attributes: Span(119, 120) }), // http-409
        (Span(11963, 11971), MessageRow { value: Some(Template { text: Span(11922, 11946), slots: Span(94, 94) }), attributes: Span(120, 121) }), // http-413
        (Span(12035, 12043), MessageRow { value: Some(Template { text: Span(11971, 12013), slots: Span(94, 94) }), attributes: Span(121, 122) }), // http-415
        (Span(12101, 12109), MessageRow { value: Some(Template { text: Span(12043, 12080), slots: Span(94, 94) }), attributes: Span(122, 123) }), // http-422
        (Span(12178, 12186), MessageRow { value: Some(Template { text: Span(12109, 12161), slots: Span(94, 94) }), attributes: Span(123, 124) }), // http-429
        (Span(12257, 12265), MessageRow { value: Some(Template { text: Span(12186, 12226), slots: Span(94, 94) }), attributes: Span(124, 125) }), // http-431
        (Span(12380, 12388), MessageRow { value: Some(Template { text: Span(12265, 12380), slots: Span(94, 94) }), attributes: Span(125, 125) }), // http-434
        (Span(12469, 12477), MessageRow { value: Some(Template { text: Span(12388, 12418), slots: Span(94, 94) }), attributes: Span(125, 126) }), // http-435
        (Span(12520, 12528), MessageRow { value: Some(Template { text: Span(12477, 12507), slots: Span(94, 94) }), attributes: Span(126, 127) }), // http-4xx
        (Span(12601, 12609), MessageRow { value: Some(Template { text: Span(12528, 12580), slots: Span(94, 94) }), attributes: Span(127, 128) }), // http-500
        (Span(12674, 12682), MessageRow { value: Some(Template { text: Span(12609, 12663), slots: Span(94, 94) }), attributes: Span(128, 129) }), // http-502
        (Span(12739, 12747), MessageRow { value: Some(Template { text: Span(12682, 12720), slots: Span(94, 94) }), attributes: Span(129, 130) }), // http-503
        (Span(12818, 12826), MessageRow { value: Some(Template { text: Span(12747, 12803), slots: Span(94, 94) }), attributes: Span(130, 131) }), // http-504
        (Span(12851, 12859), MessageRow { value: Some(Template { text: Span(12826, 12851), slots: Span(94, 94) }), attributes: Span(131, 131) }), // http-529
        (Span(12899, 12907), MessageRow { value: Some(Template { text: Span(12859, 12899), slots: Span(94, 94) }), attributes: Span(131, 132) }), // http-5xx
        (Span(12907, 12925), MessageRow { value: Some(Template { text: Span(13, 17), slots: Span(94, 96) }), attributes: Span(132, 132) }), // label-alternatives
        (Span(12934, 12949), MessageRow { value: Some(Template { text: Span(12925, 12934), slots: Span(96, 96) }), attributes: Span(132, 132) }), // label-arguments
        (Span(12949, 12963), MessageRow { value: Some(Template { text: Span(9236, 9244), slots: Span(96, 96) }), attributes: Span(132, 132) }), // label-category
        (Span(12963, 12973), MessageRow { value: Some(Template { text: Span(1654, 1658), slots: Span(96, 96) }), attributes: Span(132, 132) }), // label-code
        (Span(12973, 12985), MessageRow { value: Some(Template { text: Span(7498, 7504), slots: Span(96, 96) }), attributes: Span(132, 132) }), // label-detail
        (Span(12998, 13012), MessageRow { value: Some(Template { text: Span(12985, 12998), slots: Span(96, 96) }), attributes: Span(132, 132) }), // label-evidence
        (Span(13012, 13029), MessageRow { value: Some(Template { text: Span(10490, 10501), slots: Span(96, 96) }), attributes: Span(132, 132) }), // label-http-status
        (Span(13040, 13053), MessageRow { value: Some(Template { text: Span(13029, 13040), slots: Span(96, 96) }), attributes: Span(132, 132) }), // label-message
        (Span(13076, 13091), MessageRow { value: Some(Template { text: Span(13053, 13059), slots: Span(96, 97) }), attributes: Span(132, 133) }), // label-quotation
        (Span(13101, 13113), MessageRow { value: Some(Template { text: Span(13091, 13101), slots: Span(99, 99) }), attributes: Span(133, 133) }), // label-remedy
        (Span(13113, 13129), MessageRow { value: Some(Template { text: Span(10715, 10725), slots: Span(99, 99) }), attributes: Span(133, 133) }), // label-request-id
        (Span(13129, 13139), MessageRow { value: Some(Template { text: Span(1383, 1387), slots: Span(99, 99) }), attributes: Span(133, 133) }), // label-text
        (Span(13139, 13149), MessageRow { value: Some(Template { text: Span(3190, 3194), slots: Span(99, 99) }), attributes: Span(133, 133) }), // label-time
        (Span(13156, 13167), MessageRow { value: Some(Template { text: Span(13149, 13156), slots: Span(99, 99) }), attributes: Span(133, 133) }), // language-en
        (Span(13174, 13185), MessageRow { value: Some(Template { text: Span(13167, 13174), slots: Span(99, 99) }), attributes: Span(133, 133) }), // language-zh
        (Span(13261, 13269), MessageRow { value: Some(Template { text: Span(13185, 13261), slots: Span(99, 101) }), attributes: Span(133, 133) }), // note-cut
        (Span(13311, 13320), MessageRow { value: Some(Template { text: Span(13269, 13311), slots: Span(101, 103) }), attributes: Span(133, 133) }), // note-file
        (Span(13412, 13421), MessageRow { value: Some(Template { text: Span(13320, 13412), slots: Span(103, 105) }), attributes: Span(133, 133) }), // note-line
        (Span(13449, 13459), MessageRow { value: Some(Template { text: Span(13421, 13449), slots: Span(105, 106) }), attributes: Span(133, 133) }), // note-paste
        (Span(13494, 13511), MessageRow { value: Some(Template { text: Span(13459, 13494), slots: Span(106, 106) }), attributes: Span(133, 133) }), // note-unrecognized
        (Span(13557, 13575), MessageRow { value: Some(Template { text: Span(13511, 13557), slots: Span(106, 106) }), attributes: Span(133, 133) }), // remedy-ask-support
        (Span(13611, 13632), MessageRow { value: Some(Template { text: Span(13575, 13611), slots: Span(106, 106) }), attributes: Span(133, 133) }), // remedy-change-content
        (Span(13693, 13715), MessageRow { value: Some(Template { text: Span(13632, 13693), slots: Span(106, 106) }), attributes: Span(133, 133) }), // remedy-fix-credentials
        (Span(13734, 13752), MessageRow { value: Some(Template { text: Span(13715, 13734), slots: Span(106, 106) }), attributes: Span(133, 133) }), // remedy-fix-request
        (Span(13809, 13827), MessageRow { value: Some(Template { text: Span(13752, 13809), slots: Span(106, 106) }), attributes: Span(133, 133) }), // remedy-reduce-size
        (Span(13842, 13860), MessageRow { value: Some(Template { text: Span(13827, 13842), slots: Span(106, 106) }), attributes: Span(133, 133) }), // remedy-retry-later
        (Span(13895, 13915), MessageRow { value: Some(Template { text: Span(13860, 13895), slots: Span(106, 106) }), attributes: Span(133, 133) }), // remedy-shorten-input
        (Span(13974, 13990), MessageRow { value: Some(Template { text: Span(13915, 13974), slots: Span(106, 106) }), attributes: Span(133, 133) }), // remedy-slow-down
        (Span(14037, 14050), MessageRow { value: Some(Template { text: Span(13990, 14037), slots: Span(106, 106) }), attributes: Span(133, 133) }), // remedy-top-up
        (Span(14077, 14098), MessageRow { value: Some(Template { text: Span(14050, 14077), slots: Span(106, 106) }), attributes: Span(133, 133) }), // remedy-wait-for-reset
        (Span(14113, 14124), MessageRow { value: Some(Template { text: Span(14098, 14113), slots: Span(106, 106) }), attributes: Span(133, 133) }), // task-failed
    ],
}
