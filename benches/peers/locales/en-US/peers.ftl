# Written by `cargo run --bin texts` from the crate's locales.

error-500 = Internal Error
error-1000 = Authentication Failed
error-1001 = Authentication parameter not received in Header, unable to authenticate
error-1002 = Invalid Authentication Token, please confirm the correct transmission of the Authentication Token
error-1003 = Authentication Token expired, please regenerate/obtain
error-1004 = Authentication failed with the provided Authentication Token
error-1100 = Account Read/Write
error-1110 = Your account is currently inactive. Please check your account information
error-1111 = Your account does not exist
error-1112 = Your account has been locked, please contact customer service to unlock
error-1113 = Your account is in arrears, please recharge and try again
error-1120 = Unable to successfully access your account, please try again later
error-1121 = Account has irregular activities and has been locked
error-1200 = API Call Error
error-1210 = Incorrect API call parameters, please check the documentation
error-1211 = Model does not exist, please check the model code
error-1212 = Current model does not support { $method } call method
error-1213 = { $field } parameter not received properly
error-1214 = Invalid { $field } parameter. Please check the documentation
error-1215 = { $field1 } and { $field2 } cannot be set simultaneously, please check the documentation
error-1220 = You do not have permission to access { $API_name }
error-1221 = API { $API_name } has been taken offline
error-1222 = API { $API_name } does not exist
error-1230 = API call process error
error-1231 = You already have a request: { $request_id }
error-1232 = When obtaining asynchronous request results, please use task_id
error-1233 = Task: { $task_id } does not exist
error-1234 = Network error, error id: { $error_id }, please contact customer service
error-1261 = Prompt too long
error-1300 = API call blocked by policy
error-1301 = System detected potentially unsafe or sensitive content in input or generation. Please avoid using prompts that may generate sensitive content. Thank you for your cooperation.
error-1302 = High concurrency usage of this API, please reduce concurrency or contact customer service to increase limits
error-1303 = High frequency usage of this API, please reduce frequency or contact customer service to increase limits
error-1304 = Daily call limit for this API reached. For more requests, please contact customer service to purchase
error-1305 = Too many API requests at the moment, please try again later
error-1312 = This model is currently experiencing high traffic. Please try again later, or switch to another model such as { $model_name }
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
error-1399 = A message that only the reference has
