# The errors of the BigModel (Zhipu) / Z.ai API in American English.
#
# The values are the reference's own sentences, from https://docs.z.ai/api-reference/api-code and the pages before it;
# where the reference has none, the comment above the message says so.
#
# Reset times come without a zone. Two independent clients of the API read them as Beijing time, and the servers'
# request IDs, which begin with a time, agree with that; so the texts say "Beijing time, UTC+8".

### The codes, in the order of the table


## Basic Error

error-500 = Internal Error
    .not-found = The requested address does not exist (404 NOT_FOUND)
    .no-coding-plan = The current user has no Coding Plan
    .try-later = Internal error, please try again later


## Authentication Error

# Sent by the server, undocumented.
error-401 = token expired or incorrect
error-1000 = Authentication Failed
    .real-name = Please complete real-name verification first
error-1001 = Authentication parameter not received in Header, unable to authenticate
error-1002 = Invalid Authentication Token, please confirm the correct transmission of the Authentication Token
error-1003 = Authentication Token expired, please regenerate/obtain
error-1004 = Authentication failed with the provided Authentication Token
error-1005 = Need Two-Factor Authentication
    .quota = The quota limit has been exceeded


## Account Error

error-1100 = Account Read/Write
error-1110 = Your account is currently inactive. Please check your account information
error-1111 = Your account does not exist
error-1112 = Your account has been locked, please contact customer service to unlock
error-1113 = Your account is in arrears, please recharge and try again
    .no-package = Insufficient balance or no resource package. Please recharge.
error-1120 = Unable to successfully access your account, please try again later
error-1121 = Account has irregular activities and has been locked


## API Call Error

error-1200 = API Call Error
# $field (text): the request parameter that was rejected, for example "temperature"
# $range (text): the values that are allowed, as the server writes them, for example "[1,98304]"
# $choices (text): the values that are allowed, as the server lists them, for example "low, high, or max"
error-1210 = Incorrect API call parameters, please check the documentation
    .always-thinking = This model always engages in thinking and cannot be disabled
    .thinking-levels = This model always engages in thinking and cannot be disabled; please use { $choices }
    .range = { $field } is invalid, allowed values: { $range }
    .choices = { $field } must be one of: { $choices }
    .context-length = Requested token count exceeds the maximum context length of the model
    .video = The video has an invalid format or cannot be parsed
    .image = The image has an invalid format or cannot be parsed
    .file = The file cannot be parsed. Please check that it is accessible and has the right format
error-1211 = Model does not exist, please check the model code
# $method (text): how the model was called, for example "SYNC"
error-1212 = Current model does not support { $method } call method
    .bare = Current model does not support this call method
# $field (text): the request parameter that was rejected, for example "messages"
error-1213 = { $field } parameter not received properly
    .bare = A parameter was not received properly
# $field (text): the request parameter that was rejected, for example "messages"
# $limit (count): how many items are allowed, for example "8"
error-1214 = Invalid { $field } parameter. Please check the documentation
    .bare = Invalid parameter. Please check the documentation
    .unsupported = The current { $field } value is not supported
    .type = { $field } type error
    .max-items = { $field } must not have more items than { $limit }
    .not-found = { $field }: does not exist
    .role = Incorrect role information
    .content-or-tool-calls = { $field }: content and tool_calls cannot both be empty
    .file-or-audio = file and audio cannot both be empty
    .voice = The voice ID does not exist
    .tool-type = The tool type cannot be empty
    .input = Input cannot be empty
    .empty = { $field } cannot be empty
    .too-long = { $field } is too long
# $field1 (text): the first of two request parameters, for example "top_p"
# $field2 (text): the second of two request parameters, for example "temperature"
error-1215 = { $field1 } and { $field2 } cannot be set simultaneously, please check the documentation
    .bare = Some parameters cannot be set simultaneously, please check the documentation
# $API_name (text): the API or model that was called, for example "chat/completions"
error-1220 = You do not have permission to access { $API_name }
    .bare = You do not have permission to access this API or model
    .ip-address = Your request cannot be processed because your IP address is not allowed to access the API. If you believe this is a mistake, please contact customer service.
# $API_name (text): the API or model that was called, for example "chat/completions"
error-1221 = API { $API_name } has been taken offline
    .bare = This API has been taken offline
# $API_name (text): the API or model that was called, for example "chat/completions"
error-1222 = API { $API_name } does not exist
    .bare = This API does not exist
error-1230 = API call process error
    .try-later = API call process error, please try again later
# $request_id (text): the ID that the request came with, for example "20260416094124a1b2c3d4e5f60718"
error-1231 = You already have a request: { $request_id }
    .bare = You already have a request with the same ID
error-1232 = When obtaining asynchronous request results, please use task_id
# $task_id (text): the ID of the asynchronous task, for example "75321742"
error-1233 = Task: { $task_id } does not exist
    .bare = The task does not exist
# $error_id (text): the ID to quote to customer service, for example "20260226102939a1b2c3d4e5f60718"
error-1234 = Network error, error id: { $error_id }, please contact customer service
    .bare = Network error, please contact customer service
    .try-later = Network error, error id: { $error_id }, please try again later
# $error_id (text): the ID to quote to customer service, for example "20260226102939a1b2c3d4e5f60718"
error-1235 = Network error, error id: { $error_id }, please contact customer service
    .bare = Network error, please contact customer service
error-1260 = API Runtime Error
error-1261 = Prompt too long
# Ours: the reference has only a Chinese sentence, with the web_search endpoint.
error-1701 = Web search concurrency limit reached, please try again later or reduce concurrent requests
# Ours, as 1701.
error-1702 = No search engine service is available, please check the configuration or contact the administrator
# Ours, as 1701.
error-1703 = The search engine returned no valid data, please adjust the query
    .end-user = No search results were found. Please rephrase and try again.


## API Policy Block Error

error-1300 = API call blocked by policy
error-1301 = System detected potentially unsafe or sensitive content in input or generation. Please avoid using prompts that may generate sensitive content. Thank you for your cooperation.
error-1302 = High concurrency usage of this API, please reduce concurrency or contact customer service to increase limits
    .rate-limit = Rate limit reached for requests
error-1303 = High frequency usage of this API, please reduce frequency or contact customer service to increase limits
    .try-later = The calls are too frequent at the moment, please try again later
error-1304 = Daily call limit for this API reached. For more requests, please contact customer service to purchase
error-1305 = Too many API requests at the moment, please try again later
    .overloaded = The service may be temporarily overloaded, please try again later
    .rate-limit = The API has triggered a rate limit.
    .platform-limit = The platform is limiting its traffic, please try again later
# The reference writes the bare number and unit ("5 hour"); here they read as a person says them.
# $number (count): how many units of time the limit is for, for example "5"
# $unit (text): the unit of time: minute, hour, day, week or month, for example "hour"
# $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
error-1308 =
    Usage limit reached for { $unit ->
        [minute] { $number ->
            [one] { $number } minute
           *[other] { $number } minutes
        }
        [hour] { $number ->
            [one] { $number } hour
           *[other] { $number } hours
        }
        [day] { $number ->
            [one] { $number } day
           *[other] { $number } days
        }
        [week] { $number ->
            [one] { $number } week
           *[other] { $number } weeks
        }
        [month] { $number ->
            [one] { $number } month
           *[other] { $number } months
        }
       *[other] { $number } { $unit }
    }. Your limit will reset at { $next_flush_time } (Beijing time, UTC+8)
    .bare = Usage limit reached. Your limit will reset automatically
    .extra-usage =
        You have reached the { $number }-{ $unit ->
            [minute] minute
            [hour] hour
            [day] day
            [week] week
            [month] month
           *[other] { $unit }
        } usage limit. You can continue after { $next_flush_time } (Beijing time, UTC+8). To go on before that, ask your administrator to enable pay-as-you-go extra usage.
    .span =
        You have reached the { $number }-{ $unit ->
            [minute] minute
            [hour] hour
            [day] day
            [week] week
            [month] month
           *[other] { $unit }
        } usage limit. Your limit will reset automatically
    .until = Usage limit reached. Your limit will reset at { $next_flush_time } (Beijing time, UTC+8)
error-1309 = Your GLM Coding Plan package has expired and is temporarily unavailable. You can resume using it after renewing the subscription on the official website. https://z.ai/subscribe
# $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
error-1310 = Weekly/Monthly Limit Exhausted. Your limit will reset at { $next_flush_time } (Beijing time, UTC+8)
    .bare = Weekly/Monthly Limit Exhausted. Your limit will reset automatically
    .seven-days = Usage limit reached for 7 days. You can continue after { $next_flush_time } (Beijing time, UTC+8)
    .seven-days-extra-usage = Usage limit reached for 7 days. You can continue after { $next_flush_time } (Beijing time, UTC+8). To go on before that, ask your administrator to enable pay-as-you-go extra usage.
# $model_name (text): the code of a model, for example "glm-4.7"
error-1311 = Your current subscription plan does not yet include access to { $model_name }
    .bare = Your current subscription plan does not yet include access to this model
# $model_name (text): the code of a model, for example "glm-4.7"
error-1312 = This model is currently experiencing high traffic. Please try again later, or switch to another model such as { $model_name }
    .bare = This model is currently experiencing high traffic. Please try again later, or switch to another model
error-1313 = Your account's current usage pattern does not comply with the Fair Usage Policy, and your request frequency has been limited. For details, please refer to the Subscription Service Agreement. To restore access, please submit a request.
    .reduce-frequency = Your account's current usage pattern does not comply with the Fair Usage Policy. Please reduce your request frequency.
error-1314 = Your enterprise package has expired. Please contact your enterprise administrator.
error-1315 = This API Key is limited to enterprise coding package scenarios. Please go to the official website to replace the API Key of the corresponding product type.
# $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
error-1316 = Usage limit reached for the past 5 hours. Insufficient balance for extra usage. Resets at { $next_flush_time } (Beijing time, UTC+8).
    .bare = Usage limit reached for the past 5 hours. Insufficient balance for extra usage.
# $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
error-1317 = Usage limit reached for the past 7 days. Insufficient balance for extra usage. Resets at { $next_flush_time } (Beijing time, UTC+8).
    .bare = Usage limit reached for the past 7 days. Insufficient balance for extra usage.
# $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
error-1318 = Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time } (Beijing time, UTC+8).
    .bare = Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit.
# $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
error-1319 = Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time } (Beijing time, UTC+8).
    .bare = Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit.
# $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
error-1320 = Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time } (Beijing time, UTC+8).
    .bare = Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit.
# $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
error-1321 = Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time } (Beijing time, UTC+8).
    .bare = Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit.


## Start Plan gateway (zcode.z.ai): the texts are ours, after what it sends

error-2007 = The upstream service is temporarily unavailable
error-3001 = Invalid parameter
error-3007 = Security verification failed (CAPTCHA)
    .required = Security verification is required (CAPTCHA)
error-3008 = Concurrent request limit reached
error-3009 = The concurrency limit of the model has been exceeded
error-3010 = The concurrency limit for admission to the model has been exceeded
    .upgrade = The system is busy at the moment, please try again later or upgrade your account.
error-3012 = The request has been blocked due to unusual activity.
error-5001 = Internal error of the gateway


### What an error is

## Categories

category-basic = Basic Error
category-authentication = Authentication Error
category-account = Account Error
category-api-call = API Call Error
category-policy-block = API Policy Block Error


## What to do next, for the developer

remedy-retry-later = Try again later
remedy-slow-down = Send fewer requests at a time or less often, then try again
remedy-wait-for-reset = Wait until the limit resets
remedy-change-content = Change the content and send it again
remedy-shorten-input = Shorten the input and send it again
remedy-reduce-size = Shorten the text or use a smaller file, and send it again
remedy-fix-request = Correct the request
remedy-fix-credentials = Check the API key or other credentials, and how they are sent
remedy-top-up = Top up the account, or renew or change the plan
remedy-ask-support = Contact customer service or your administrator


## The program: what precedes the lines of an explained error and heads the columns of a list

label-code = code
label-category = category
label-remedy = what to do
label-request-id = request ID
label-time = time
label-http-status = HTTP status
label-detail = detail
label-evidence = recognized by
label-message = server said
label-text = text
label-arguments = arguments
# $first (text): a code, for example "1234"
# $second (text): another code, for example "1235"
label-alternatives = { $first } or { $second }
# $text (text): the server's words, for example "Insufficient balance"
# $language (text): their language, for example "English"
label-quotation = “{ $text }”
    .language = “{ $text }” ({ $language })
language-en = English
language-zh = Chinese


## What an error was recognized by

evidence-shape = a format or sentence that other services use, too
evidence-host = the name of the service in the text
evidence-request-id = the form of the request ID
evidence-envelope = a format that only this API uses
evidence-wording = a sentence that this API sends


## What the program tells a person at a terminal

# $keys (text): the keys to press one after the other, for example "Enter, Ctrl-D"
note-paste = paste the error, then press { $keys }
# $file (text): the name of a file, for example "error.json"
# $option (text): what to type, for example "--file error.json"
note-file = { $file } is a file: to explain what is in it, use { $option }
# $size (text): an amount of data, for example "1 MiB"
# $option (text): what to type, for example "--lines"
note-cut = only the first { $size } were read: an error further on is not found; for a log, use { $option }
# $size (text): an amount of data, for example "4 KiB"
# $option (text): what to type, for example "--file"
note-line = a line was cut, because a terminal passes on no more than { $size } of it: save it to a file and use { $option }
note-unrecognized = no error of this API was recognized


## What a customer of the app sees, unless the code has its own .end-user text
## Say what the reader can do next; never name accounts, money, credentials or the insides of a request.

end-user-retry-later = The service is not available right now. Please try again in a few moments.
    .title = Temporarily unavailable
end-user-slow-down = Too many requests right now. Please wait a moment and try again.
    .title = Too many requests
# $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
end-user-wait-for-reset = The service has reached its usage limit for now. Please try again later.
    .until = The service has reached its usage limit for now. Please try again after { $next_flush_time } (Beijing time, UTC+8).
    .title = Usage limit reached
end-user-change-content = This content cannot be processed. Please change it and try again.
    .title = Content cannot be processed
end-user-shorten-input = The text is too long. Please shorten it and try again.
    .title = Text too long
end-user-reduce-size = This is too large. Please shorten the text or choose a smaller file.
    .title = Too large
end-user-fix-request = The request could not be processed. Please contact the support team of this app.
    .title = Request not processed
end-user-fix-credentials = The service is not set up correctly. Please contact the support team of this app.
    .title = Service not set up correctly
end-user-top-up = The service is not available right now. Please contact the support team of this app.
    .title = Service unavailable
end-user-ask-support = The service is not available right now. Please contact the support team of this app.
    .title = Service unavailable


### What came without a code

## HTTP status, in one sentence that is true of any server; docs/payloads.md has the reasons that the reference gives. The title is
## the phrase of RFC 9110

http-400 = The request is invalid
    .title = Bad Request
http-401 = Authentication failed or the token has expired
    .title = Unauthorized
http-402 = Payment is required
    .title = Payment Required
http-403 = Access denied
    .title = Forbidden
http-404 = The requested address or resource was not found
    .path = The address was not found. Please check the base URL
    .title = Not Found
http-405 = This HTTP method is not allowed for the address
    .title = Method Not Allowed
http-408 = The request timed out
    .title = Request Timeout
http-409 = The request conflicts with the current state of the resource
    .title = Conflict
http-413 = The request is too large
    .title = Content Too Large
http-415 = The format of the request is not supported
    .title = Unsupported Media Type
http-422 = The content of the request is invalid
    .title = Unprocessable Content
http-429 = Too many requests, or a usage limit has been reached
    .title = Too Many Requests
http-431 = The headers of the request are too large
    .title = Request Header Fields Too Large
http-434 = You do not have permission to use this API. The fine-tuning and file management APIs are in beta and will open soon
http-435 = The file is larger than 100 MB
    .end-user = The file is too large. Please choose a smaller one.
http-500 = The server had an error while processing the request
    .title = Internal Server Error
http-502 = The gateway received no valid response from the server
    .title = Bad Gateway
http-503 = The service is temporarily unavailable
    .title = Service Unavailable
http-504 = The gateway received no response from the server in time
    .title = Gateway Timeout
http-529 = The service is overloaded
http-4xx = The server refused the request
    .title = Request Error
http-5xx = The server failed to process the request
    .title = Server Error


## How a stream ended: a broken stream sends a finish_reason in place of a code

finish-stop = Natural end or stop word triggered
    .end-user = The answer is complete.
finish-tool_calls = The model called a function
    .end-user = The answer is still being prepared.
finish-length = Token length limit reached
    .end-user = The answer was cut off because it became too long. Please ask for a shorter one.
finish-sensitive = Content blocked by the safety review (decide whether to withdraw what was already shown)
finish-network_error = The model inference service failed
finish-model_context_window_exceeded = Model context window exceeded
    .end-user = This conversation is too long. Please shorten your message or start a new conversation.


## An asynchronous task that ended with task_status FAIL

task-failed = The task failed


## The rest

# $reason (text): the category or the HTTP status in words, for example "API Call Error"
# $code (text): the code as the server sent it, for example "1299"
# $status (text): the HTTP status, for example "502"
error-unknown = Unknown error
    .code = { $reason } (code { $code })
    .status = { $reason } (HTTP status { $status })
    .end-user = Something went wrong. Please try again later, or contact the support team of this app.
    .title = Something went wrong
