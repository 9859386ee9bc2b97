// Written by `cargo run --manifest-path generate/Cargo.toml` from locales/en-US/errors.ftl.
Builtin {
    tag: "en-US",
    #[cfg(any(test, feature = "check", feature = "pseudo"))]
    source: include_str!("../../../locales/en-US/errors.ftl"),
    available: Available { locale: Maximized { subtags: Subtags::new(b"en", b"Latn", b"US"), has_script: false, has_region: true }, is_preferred: true, variants: 0 },
    plurals: &plurals::AF,
    codes: &[
        // error-401
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("token expired or incorrect") })), attributes: Borrowed(&[]) },
        // error-500
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Internal Error") })), attributes: Borrowed(&[]) },
        // error-1000
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Authentication Failed") })), attributes: Borrowed(&[]) },
        // error-1001
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Authentication parameter not received in Header, unable to authenticate") })), attributes: Borrowed(&[]) },
        // error-1002
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Invalid Authentication Token, please confirm the correct transmission of the Authentication Token") })), attributes: Borrowed(&[]) },
        // error-1003
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Authentication Token expired, please regenerate/obtain") })), attributes: Borrowed(&[]) },
        // error-1004
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Authentication failed with the provided Authentication Token") })), attributes: Borrowed(&[]) },
        // error-1005
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Need Two-Factor Authentication") })), attributes: Borrowed(&[]) },
        // error-1100
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Account Read/Write") })), attributes: Borrowed(&[]) },
        // error-1110
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Your account is currently inactive. Please check your account information") })), attributes: Borrowed(&[]) },
        // error-1111
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Your account does not exist") })), attributes: Borrowed(&[]) },
        // error-1112
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Your account has been locked, please contact customer service to unlock") })), attributes: Borrowed(&[]) },
        // error-1113
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Your account is in arrears, please recharge and try again") })), attributes: Borrowed(&[]) },
        // error-1120
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Unable to successfully access your account, please try again later") })), attributes: Borrowed(&[]) },
        // error-1121
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Account has irregular activities and has been locked") })), attributes: Borrowed(&[]) },
        // error-1200
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API Call Error") })), attributes: Borrowed(&[]) },
        // error-1210
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Incorrect API call parameters, please check the documentation") })), attributes: Borrowed(&[]) },
        // error-1211
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Model does not exist, please check the model code") })), attributes: Borrowed(&[]) },
        // error-1212
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Current model does not support "), name: Name::METHOD }]), rest: Borrowed(" call method") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Current model does not support this call method") }))]) },
        // error-1213
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }]), rest: Borrowed(" parameter not received properly") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("A parameter was not received properly") }))]) },
        // error-1214
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Invalid "), name: Name::FIELD }]), rest: Borrowed(" parameter. Please check the documentation") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Invalid parameter. Please check the documentation") }))]) },
        // error-1215
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD1 }, Slot { before: Borrowed(" and "), name: Name::FIELD2 }]), rest: Borrowed(" cannot be set simultaneously, please check the documentation") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Some parameters cannot be set simultaneously, please check the documentation") }))]) },
        // error-1220
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("You do not have permission to access "), name: Name::API_NAME }]), rest: Borrowed("") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("You do not have permission to access this API or model") }))]) },
        // error-1221
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("API "), name: Name::API_NAME }]), rest: Borrowed(" has been taken offline") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("This API has been taken offline") }))]) },
        // error-1222
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("API "), name: Name::API_NAME }]), rest: Borrowed(" does not exist") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("This API does not exist") }))]) },
        // error-1230
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API call process error") })), attributes: Borrowed(&[]) },
        // error-1231
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("You already have a request: "), name: Name::REQUEST_ID }]), rest: Borrowed("") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("You already have a request with the same ID") }))]) },
        // error-1232
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("When obtaining asynchronous request results, please use task_id") })), attributes: Borrowed(&[]) },
        // error-1233
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Task: "), name: Name::TASK_ID }]), rest: Borrowed(" does not exist") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("The task does not exist") }))]) },
        // error-1234
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Network error, error id: "), name: Name::ERROR_ID }]), rest: Borrowed(", please contact customer service") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Network error, please contact customer service") }))]) },
        // error-1235
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Network error, error id: "), name: Name::ERROR_ID }]), rest: Borrowed(", please contact customer service") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Network error, please contact customer service") }))]) },
        // error-1260
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API Runtime Error") })), attributes: Borrowed(&[]) },
        // error-1261
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Prompt too long") })), attributes: Borrowed(&[]) },
        // error-1300
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API call blocked by policy") })), attributes: Borrowed(&[]) },
        // error-1301
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("System detected potentially unsafe or sensitive content in input or generation. Please avoid using prompts that may generate sensitive content. Thank you for your cooperation.") })), attributes: Borrowed(&[]) },
        // error-1302
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("High concurrency usage of this API, please reduce concurrency or contact customer service to increase limits") })), attributes: Borrowed(&[]) },
        // error-1303
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("High frequency usage of this API, please reduce frequency or contact customer service to increase limits") })), attributes: Borrowed(&[]) },
        // error-1304
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Daily call limit for this API reached. For more requests, please contact customer service to purchase") })), attributes: Borrowed(&[]) },
        // error-1305
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Too many API requests at the moment, please try again later") })), attributes: Borrowed(&[]) },
        // error-1308
        Message { value: Some(Pattern::Choice(Choice { argument: Name::UNIT, variants: Borrowed(&[(Key::Word(Borrowed("minute")), Pattern::Choice(Choice { argument: Name::NUMBER, variants: Borrowed(&[(Key::Word(Borrowed("one")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Usage limit reached for "), name: Name::NUMBER }, Slot { before: Borrowed(" minute. Your limit will reset at "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed(" (Beijing time, UTC+8)") })), (Key::Word(Borrowed("other")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Usage limit reached for "), name: Name::NUMBER }, Slot { before: Borrowed(" minutes. Your limit will reset at "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed(" (Beijing time, UTC+8)") }))]), default: 1 })), (Key::Word(Borrowed("hour")), Pattern::Choice(Choice { argument: Name::NUMBER, variants: Borrowed(&[(Key::Word(Borrowed("one")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Usage limit reached for "), name: Name::NUMBER }, Slot { before: Borrowed(" hour. Your limit will reset at "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed(" (Beijing time, UTC+8)") })), (Key::Word(Borrowed("other")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Usage limit reached for "), name: Name::NUMBER }, Slot { before: Borrowed(" hours. Your limit will reset at "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed(" (Beijing time, UTC+8)") }))]), default: 1 })), (Key::Word(Borrowed("day")), Pattern::Choice(Choice { argument: Name::NUMBER, variants: Borrowed(&[(Key::Word(Borrowed("one")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Usage limit reached for "), name: Name::NUMBER }, Slot { before: Borrowed(" day. Your limit will reset at "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed(" (Beijing time, UTC+8)") })), (Key::Word(Borrowed("other")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Usage limit reached for "), name: Name::NUMBER }, Slot { before: Borrowed(" days. Your limit will reset at "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed(" (Beijing time, UTC+8)") }))]), default: 1 })), (Key::Word(Borrowed("week")), Pattern::Choice(Choice { argument: Name::NUMBER, variants: Borrowed(&[(Key::Word(Borrowed("one")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Usage limit reached for "), name: Name::NUMBER }, Slot { before: Borrowed(" week. Your limit will reset at "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed(" (Beijing time, UTC+8)") })), (Key::Word(Borrowed("other")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Usage limit reached for "), name: Name::NUMBER }, Slot { before: Borrowed(" weeks. Your limit will reset at "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed(" (Beijing time, UTC+8)") }))]), default: 1 })), (Key::Word(Borrowed("month")), Pattern::Choice(Choice { argument: Name::NUMBER, variants: Borrowed(&[(Key::Word(Borrowed("one")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Usage limit reached for "), name: Name::NUMBER }, Slot { before: Borrowed(" month. Your limit will reset at "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed(" (Beijing time, UTC+8)") })), (Key::Word(Borrowed("other")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Usage limit reached for "), name: Name::NUMBER }, Slot { before: Borrowed(" months. Your limit will reset at "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed(" (Beijing time, UTC+8)") }))]), default: 1 })), (Key::Word(Borrowed("other")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Usage limit reached for "), name: Name::NUMBER }, Slot { before: Borrowed(" "), name: Name::UNIT }, Slot { before: Borrowed(". Your limit will reset at "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed(" (Beijing time, UTC+8)") }))]), default: 5 })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Usage limit reached. Your limit will reset automatically") }))]) },
        // error-1309
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Your GLM Coding Plan package has expired and is temporarily unavailable. You can resume using it after renewing the subscription on the official website. https://z.ai/subscribe") })), attributes: Borrowed(&[]) },
        // error-1310
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Weekly/Monthly Limit Exhausted. Your limit will reset at "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed(" (Beijing time, UTC+8)") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Weekly/Monthly Limit Exhausted. Your limit will reset automatically") }))]) },
        // error-1311
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Your current subscription plan does not yet include access to "), name: Name::MODEL_NAME }]), rest: Borrowed("") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Your current subscription plan does not yet include access to this model") }))]) },
        // error-1312
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("This model is currently experiencing high traffic. Please try again later, or switch to another model such as "), name: Name::MODEL_NAME }]), rest: Borrowed("") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("This model is currently experiencing high traffic. Please try again later, or switch to another model") }))]) },
        // error-1313
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Your account's current usage pattern does not comply with the Fair Usage Policy, and your request frequency has been limited. For details, please refer to the Subscription Service Agreement. To restore access, please submit a request.") })), attributes: Borrowed(&[]) },
        // error-1314
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Your enterprise package has expired. Please contact your enterprise administrator.") })), attributes: Borrowed(&[]) },
        // error-1315
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("This API Key is limited to enterprise coding package scenarios. Please go to the official website to replace the API Key of the corresponding product type.") })), attributes: Borrowed(&[]) },
        // error-1316
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Usage limit reached for the past 5 hours. Insufficient balance for extra usage. Resets at "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed(" (Beijing time, UTC+8).") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Usage limit reached for the past 5 hours. Insufficient balance for extra usage.") }))]) },
        // error-1317
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Usage limit reached for the past 7 days. Insufficient balance for extra usage. Resets at "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed(" (Beijing time, UTC+8).") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Usage limit reached for the past 7 days. Insufficient balance for extra usage.") }))]) },
        // error-1318
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit. Resets at "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed(" (Beijing time, UTC+8).") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit.") }))]) },
        // error-1319
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit. Resets at "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed(" (Beijing time, UTC+8).") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit.") }))]) },
        // error-1320
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit. Resets at "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed(" (Beijing time, UTC+8).") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit.") }))]) },
        // error-1321
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit. Resets at "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed(" (Beijing time, UTC+8).") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit.") }))]) },
        // error-1701
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Web search concurrency limit reached, please try again later or reduce concurrent requests") })), attributes: Borrowed(&[]) },
        // error-1702
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("No search engine service is available, please check the configuration or contact the administrator") })), attributes: Borrowed(&[]) },
        // error-1703
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("The search engine returned no valid data, please adjust the query") })), attributes: Borrowed(&[]) },
    ],
    others: &[
        ("category-account", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Account Error") })), attributes: Borrowed(&[]) }),
        ("category-api-call", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API Call Error") })), attributes: Borrowed(&[]) }),
        ("category-authentication", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Authentication Error") })), attributes: Borrowed(&[]) }),
        ("category-basic", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Basic Error") })), attributes: Borrowed(&[]) }),
        ("category-policy-block", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API Policy Block Error") })), attributes: Borrowed(&[]) }),
        ("end-user-ask-support", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("The service is not available right now. Please contact the support team of this app.") })), attributes: Borrowed(&[]) }),
        ("end-user-change-content", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("This content cannot be processed. Please change it and try again.") })), attributes: Borrowed(&[]) }),
        ("end-user-fix-credentials", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("The service is not set up correctly. Please contact the support team of this app.") })), attributes: Borrowed(&[]) }),
        ("end-user-fix-request", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("The request could not be processed. Please contact the support team of this app.") })), attributes: Borrowed(&[]) }),
        ("end-user-retry-later", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("The service is not available right now. Please try again in a few moments.") })), attributes: Borrowed(&[]) }),
        ("end-user-shorten-input", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("The text is too long. Please shorten it and try again.") })), attributes: Borrowed(&[]) }),
        ("end-user-slow-down", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Too many requests right now. Please wait a moment and try again.") })), attributes: Borrowed(&[]) }),
        ("end-user-top-up", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("The service is not available right now. Please contact the support team of this app.") })), attributes: Borrowed(&[]) }),
        ("end-user-wait-for-reset", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("The service has reached its usage limit for now. Please try again later.") })), attributes: Borrowed(&[(Borrowed("until"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("The service has reached its usage limit for now. Please try again after "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed(" (Beijing time, UTC+8).") }))]) }),
        ("error-unknown", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Unknown error") })), attributes: Borrowed(&[(Borrowed("code"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::REASON }, Slot { before: Borrowed(" (code "), name: Name::CODE }]), rest: Borrowed(")") })), (Borrowed("status"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::REASON }, Slot { before: Borrowed(" (HTTP status "), name: Name::STATUS }]), rest: Borrowed(")") })), (Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Something went wrong. Please try again later, or contact the support team of this app.") }))]) }),
        ("evidence-envelope", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("a format that only this API uses") })), attributes: Borrowed(&[]) }),
        ("evidence-host", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("the name of the service in the text") })), attributes: Borrowed(&[]) }),
        ("evidence-request-id", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("the form of the request ID") })), attributes: Borrowed(&[]) }),
        ("evidence-shape", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("a format or sentence that other services use, too") })), attributes: Borrowed(&[]) }),
        ("evidence-wording", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("a sentence that this API sends") })), attributes: Borrowed(&[]) }),
        ("finish-length", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Token length limit reached") })), attributes: Borrowed(&[]) }),
        ("finish-model_context_window_exceeded", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Model context window exceeded") })), attributes: Borrowed(&[]) }),
        ("finish-network_error", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("The model inference service failed") })), attributes: Borrowed(&[]) }),
        ("finish-sensitive", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Content blocked by the safety review (decide whether to withdraw what was already shown)") })), attributes: Borrowed(&[]) }),
        ("finish-stop", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Natural end or stop word triggered") })), attributes: Borrowed(&[]) }),
        ("finish-tool_calls", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("The model called a function") })), attributes: Borrowed(&[]) }),
        ("http-200", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Business processing successful") })), attributes: Borrowed(&[]) }),
        ("http-400", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Parameter error / File content anomaly") })), attributes: Borrowed(&[]) }),
        ("http-401", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Authentication failure or Token timeout") })), attributes: Borrowed(&[]) }),
        ("http-403", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Access denied") })), attributes: Borrowed(&[]) }),
        ("http-404", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Address not found / Fine-tuning feature not available / Fine-tuning task does not exist") })), attributes: Borrowed(&[(Borrowed("path"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Address not found. Please check the base URL") }))]) }),
        ("http-429", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Interface request concurrency exceeded / File upload frequency too fast / Account balance exhausted / Account anomaly / Terminal account anomaly") })), attributes: Borrowed(&[]) }),
        ("http-434", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("No API permission, fine-tuning API and file management API are in beta phase, we will open soon") })), attributes: Borrowed(&[]) }),
        ("http-435", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("File size exceeds 100MB") })), attributes: Borrowed(&[]) }),
        ("http-4xx", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("The server refused the request") })), attributes: Borrowed(&[]) }),
        ("http-500", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Server error occurred while processing the request") })), attributes: Borrowed(&[]) }),
        ("http-5xx", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("The server failed to process the request") })), attributes: Borrowed(&[]) }),
        ("label-alternatives", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIRST }, Slot { before: Borrowed(" or "), name: Name::SECOND }]), rest: Borrowed("") })), attributes: Borrowed(&[]) }),
        ("label-arguments", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("arguments") })), attributes: Borrowed(&[]) }),
        ("label-category", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("category") })), attributes: Borrowed(&[]) }),
        ("label-code", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("code") })), attributes: Borrowed(&[]) }),
        ("label-detail", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("detail") })), attributes: Borrowed(&[]) }),
        ("label-evidence", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("recognized by") })), attributes: Borrowed(&[]) }),
        ("label-message", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("server said") })), attributes: Borrowed(&[]) }),
        ("label-quotation", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("“"), name: Name::TEXT }]), rest: Borrowed("”") })), attributes: Borrowed(&[(Borrowed("language"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("“"), name: Name::TEXT }, Slot { before: Borrowed("” ("), name: Name::LANGUAGE }]), rest: Borrowed(")") }))]) }),
        ("label-remedy", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("what to do") })), attributes: Borrowed(&[]) }),
        ("label-request-id", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("request ID") })), attributes: Borrowed(&[]) }),
        ("label-text", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("text") })), attributes: Borrowed(&[]) }),
        ("language-en", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("English") })), attributes: Borrowed(&[]) }),
        ("language-zh", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Chinese") })), attributes: Borrowed(&[]) }),
        ("note-cut", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("only the first "), name: Name::SIZE }, Slot { before: Borrowed(" were read: an error further on is not found; for a log, use "), name: Name::OPTION }]), rest: Borrowed("") })), attributes: Borrowed(&[]) }),
        ("note-file", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FILE }, Slot { before: Borrowed(" is a file: to explain what is in it, use "), name: Name::OPTION }]), rest: Borrowed("") })), attributes: Borrowed(&[]) }),
        ("note-line", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("a line was cut, because a terminal passes on no more than "), name: Name::SIZE }, Slot { before: Borrowed(" of it: save it to a file and use "), name: Name::OPTION }]), rest: Borrowed("") })), attributes: Borrowed(&[]) }),
        ("note-paste", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("paste the error, then press "), name: Name::KEYS }]), rest: Borrowed("") })), attributes: Borrowed(&[]) }),
        ("note-unrecognized", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("no error of this API was recognized") })), attributes: Borrowed(&[]) }),
        ("remedy-ask-support", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Contact customer service or your administrator") })), attributes: Borrowed(&[]) }),
        ("remedy-change-content", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Change the content and send it again") })), attributes: Borrowed(&[]) }),
        ("remedy-fix-credentials", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Check the API key or other credentials, and how they are sent") })), attributes: Borrowed(&[]) }),
        ("remedy-fix-request", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Correct the request") })), attributes: Borrowed(&[]) }),
        ("remedy-retry-later", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Try again later") })), attributes: Borrowed(&[]) }),
        ("remedy-shorten-input", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Shorten the input and send it again") })), attributes: Borrowed(&[]) }),
        ("remedy-slow-down", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Send fewer requests at a time or less often, then try again") })), attributes: Borrowed(&[]) }),
        ("remedy-top-up", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Top up the account, or renew or change the plan") })), attributes: Borrowed(&[]) }),
        ("remedy-wait-for-reset", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Wait until the limit resets") })), attributes: Borrowed(&[]) }),
        ("task-failed", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("The task failed") })), attributes: Borrowed(&[]) }),
    ],
}
