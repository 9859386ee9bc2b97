//! The table: one row per code, and nothing else.
//!
//! A row is the only place where a code, its constant, category, remedy, HTTP status and arguments are written.
//! The first line of a row's comment is the documentation of its constant. [`crate::code`] expands the
//! rows. A code is never removed, because logs keep old ones.
//!
//! Sources, read in November 2026: the reference table of the API
//! (<https://docs.bigmodel.cn/cn/api/api-code>, <https://docs.z.ai/api-reference/api-code>) in its states from
//! 2023 to 2026. "Seen" marks what servers send without documenting it.

/// Expands `$then!` over all rows, in ascending order of the code:
/// `comment (code, CONSTANT, Category, Remedy, [HTTP status], [arguments])`.
macro_rules! for_each_code {
    ($then:ident) => {
        $then! {
            /// The token has expired or is incorrect. Undocumented; seen since 2025 on the `monitor` endpoints.
            (401, UNAUTHORIZED, Authentication, FixCredentials, [], []);
            /// Internal error of the server.
            (500, INTERNAL_ERROR, Basic, RetryLater, [500], []);
            /// Authentication failed.
            (1000, AUTHENTICATION_FAILED, Authentication, FixCredentials, [401], []);
            /// No authentication parameter in the request header.
            (1001, MISSING_AUTHENTICATION, Authentication, FixCredentials, [401], []);
            /// The authentication token is not valid.
            (1002, INVALID_TOKEN, Authentication, FixCredentials, [401], []);
            /// The authentication token has expired.
            (1003, EXPIRED_TOKEN, Authentication, FixCredentials, [401], []);
            /// Authentication failed with the token that was provided.
            (1004, TOKEN_VERIFICATION_FAILED, Authentication, FixCredentials, [], []);
            /// Two-factor authentication is required. New in the tables of 2026.
            (1005, TWO_FACTOR_REQUIRED, Authentication, FixCredentials, [401], []);
            /// The account cannot be read or written.
            (1100, ACCOUNT_READ_WRITE, Account, AskSupport, [], []);
            /// The account is inactive.
            (1110, ACCOUNT_INACTIVE, Account, AskSupport, [], []);
            /// The account does not exist.
            (1111, ACCOUNT_NOT_FOUND, Account, AskSupport, [], []);
            /// The account is locked.
            (1112, ACCOUNT_LOCKED, Account, AskSupport, [], []);
            /// The balance is used up. Sent as HTTP 429, yet only money cures it.
            (1113, INSUFFICIENT_BALANCE, Account, TopUp, [429], []);
            /// The account cannot be accessed at the moment.
            (1120, ACCOUNT_UNAVAILABLE, Account, RetryLater, [], []);
            /// The account was locked for irregular activity. Added later than the reference, since removed from it.
            (1121, ACCOUNT_VIOLATION, Account, AskSupport, [], []);
            /// The API call failed.
            (1200, API_CALL_ERROR, ApiCall, RetryLater, [500], []);
            /// A parameter of the call is wrong; the server often appends what it found.
            (1210, INVALID_PARAMETERS, ApiCall, FixRequest, [400], []);
            /// The model does not exist.
            (1211, UNKNOWN_MODEL, ApiCall, FixRequest, [400], []);
            /// The model does not support this way of calling it.
            (1212, UNSUPPORTED_METHOD, ApiCall, FixRequest, [400], [METHOD]);
            /// A parameter was not received.
            (1213, MISSING_FIELD, ApiCall, FixRequest, [400], [FIELD]);
            /// A parameter is not valid; very often followed, or replaced, by free text of a validator.
            (1214, INVALID_FIELD, ApiCall, FixRequest, [400], [FIELD]);
            /// Two parameters exclude each other.
            (1215, CONFLICTING_FIELDS, ApiCall, FixRequest, [400], [FIELD1, FIELD2]);
            /// No permission for this API or model.
            (1220, NO_PERMISSION, ApiCall, AskSupport, [403], [API_NAME]);
            /// The API has been taken offline.
            (1221, API_OFFLINE, ApiCall, FixRequest, [400], [API_NAME]);
            /// The API does not exist.
            (1222, API_NOT_FOUND, ApiCall, FixRequest, [400], [API_NAME]);
            /// The processing of the call failed.
            (1230, API_PROCESS_ERROR, ApiCall, RetryLater, [500], []);
            /// A request with this ID is already there.
            (1231, DUPLICATE_REQUEST, ApiCall, FixRequest, [], [REQUEST_ID]);
            /// Results of an asynchronous request are asked for without `task_id`.
            (1232, TASK_ID_REQUIRED, ApiCall, FixRequest, [], []);
            /// The task does not exist.
            (1233, TASK_NOT_FOUND, ApiCall, FixRequest, [], [TASK_ID]);
            /// A network error inside the service. HTTP 500 in the reference; 400 and 200 were seen.
            (1234, NETWORK_ERROR, ApiCall, RetryLater, [500], [ERROR_ID]);
            /// A network error inside the service, with the text of 1234.
            (1235, NETWORK_FAILURE, ApiCall, RetryLater, [], [ERROR_ID]);
            /// An error while the API was running.
            (1260, API_RUNTIME_ERROR, ApiCall, RetryLater, [], []);
            /// The prompt is too long.
            (1261, PROMPT_TOO_LONG, ApiCall, ShortenInput, [400], []);
            /// The call was blocked by a policy.
            (1300, BLOCKED_BY_POLICY, PolicyBlock, ChangeContent, [], []);
            /// Unsafe or sensitive content in the input or the generation.
            (1301, SENSITIVE_CONTENT, PolicyBlock, ChangeContent, [400], []);
            /// Too many requests at once; since 2026 also too many in a time.
            (1302, CONCURRENCY_LIMIT, PolicyBlock, SlowDown, [429], []);
            /// Too many requests in a time.
            (1303, FREQUENCY_LIMIT, PolicyBlock, SlowDown, [], []);
            /// The daily limit of calls is reached.
            (1304, DAILY_LIMIT, PolicyBlock, WaitForReset, [], []);
            /// The service is overloaded. HTTP 429, 529 on the Anthropic-compatible endpoint, 200 in a begun stream.
            (1305, OVERLOADED, PolicyBlock, RetryLater, [429], []);
            /// The limit of a plan for a span of time is reached, for example for 5 hours.
            (1308, USAGE_LIMIT, PolicyBlock, WaitForReset, [429], [NUMBER, UNIT, NEXT_FLUSH_TIME]);
            /// The coding plan has expired.
            (1309, PLAN_EXPIRED, PolicyBlock, TopUp, [429], []);
            /// The weekly or monthly limit is reached.
            (1310, WEEKLY_MONTHLY_LIMIT, PolicyBlock, WaitForReset, [429], [NEXT_FLUSH_TIME]);
            /// The plan does not include the model.
            (1311, MODEL_NOT_IN_PLAN, PolicyBlock, TopUp, [429], [MODEL_NAME]);
            /// The model is busy; the server names another one. In the tables of 2026 for a while.
            (1312, MODEL_BUSY, PolicyBlock, RetryLater, [], [MODEL_NAME]);
            /// The account was slowed down under the fair usage policy; retrying makes it worse.
            (1313, FAIR_USAGE, PolicyBlock, AskSupport, [429], []);
            /// The package of the enterprise has expired.
            (1314, ENTERPRISE_PLAN_EXPIRED, PolicyBlock, TopUp, [429], []);
            /// The API key belongs to another product, the enterprise coding package.
            (1315, ENTERPRISE_KEY_ONLY, PolicyBlock, FixCredentials, [429], []);
            /// The limit of 5 hours is reached and the balance does not cover extra usage.
            (1316, FIVE_HOUR_LIMIT_NO_BALANCE, PolicyBlock, WaitForReset, [429], [NEXT_FLUSH_TIME]);
            /// The limit of 7 days is reached and the balance does not cover extra usage.
            (1317, SEVEN_DAY_LIMIT_NO_BALANCE, PolicyBlock, WaitForReset, [429], [NEXT_FLUSH_TIME]);
            /// The limit of 5 hours is reached, and the monthly spend limit of the sub-account.
            (1318, FIVE_HOUR_LIMIT_SUB_ACCOUNT, PolicyBlock, WaitForReset, [429], [NEXT_FLUSH_TIME]);
            /// The limit of 7 days is reached, and the monthly spend limit of the sub-account.
            (1319, SEVEN_DAY_LIMIT_SUB_ACCOUNT, PolicyBlock, WaitForReset, [429], [NEXT_FLUSH_TIME]);
            /// The limit of 5 hours is reached, and the monthly spend limit of the enterprise.
            (1320, FIVE_HOUR_LIMIT_ENTERPRISE, PolicyBlock, WaitForReset, [429], [NEXT_FLUSH_TIME]);
            /// The limit of 7 days is reached, and the monthly spend limit of the enterprise.
            (1321, SEVEN_DAY_LIMIT_ENTERPRISE, PolicyBlock, WaitForReset, [429], [NEXT_FLUSH_TIME]);
            /// Too many web searches at once. Documented with the `web_search` endpoint only.
            (1701, SEARCH_CONCURRENCY_LIMIT, ApiCall, SlowDown, [], []);
            /// No search engine is available. Documented with the `web_search` endpoint only.
            (1702, SEARCH_ENGINE_UNAVAILABLE, ApiCall, AskSupport, [], []);
            /// The search engine returned nothing usable. Documented with the `web_search` endpoint only.
            (1703, SEARCH_NO_RESULTS, ApiCall, ChangeContent, [], []);
            /// A server behind the gateway of the Start Plan does not answer. In the fixtures of a client only.
            (2007, UPSTREAM_UNAVAILABLE, Basic, RetryLater, [500], []);
            /// A parameter is wrong. Seen at the gateway of the Start Plan, as all codes from 2007 on.
            (3001, INVALID_PARAMETER, ApiCall, FixRequest, [400], []);
            /// The security check, a captcha that the client shows, was not passed.
            (3007, SECURITY_CHECK_FAILED, Authentication, FixCredentials, [403], []);
            /// Too many requests at once.
            (3008, CONCURRENT_REQUESTS, PolicyBlock, SlowDown, [429], []);
            /// Too many requests at once for this model.
            (3009, MODEL_CONCURRENCY, PolicyBlock, SlowDown, [429], []);
            /// The model admits no more requests at the moment.
            (3010, MODEL_ADMISSION, PolicyBlock, RetryLater, [429], []);
            /// The request was blocked because of unusual activity.
            (3012, UNUSUAL_ACTIVITY, PolicyBlock, AskSupport, [405], []);
            /// Internal error of the gateway. In the fixtures of a client only.
            (5001, GATEWAY_ERROR, Basic, RetryLater, [500], []);
        }
    };
}

pub(crate) use for_each_code;
