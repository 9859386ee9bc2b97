# BigModel（Zhipu）/ Z.ai API のエラー、日本語。
#
# 逐語訳ではなく意味で訳す。英語より公式の中国語のほうが詳しい箇所（1318～1321のサブアカウントと企業）は中国語に従う。
# 欧文と和文の間は空けない。引数の前後だけは、読みやすいように半角スペースを入れる（句読点、括弧、助数詞の隣は除く）。

### The codes, in the order of the table


## Basic Error

# en-US: error-500 = Internal Error
# en-US:     .not-found = The requested address does not exist (404 NOT_FOUND)
# en-US:     .no-coding-plan = The current user has no Coding Plan
# en-US:     .try-later = Internal error, please try again later
# translated from 38fc60e8
error-500 = 内部エラー
    .not-found = リクエスト先のアドレスは存在しません（404 NOT_FOUND）
    .no-coding-plan = 現在のユーザーには Coding Plan がありません
    .try-later = 内部エラーが発生しました。しばらくしてからもう一度お試しください


## Authentication Error

# en-US: Sent by the server, undocumented.
# en-US: error-401 = token expired or incorrect
# translated from c8c62a49
error-401 = トークンが期限切れであるか、正しくありません
# en-US: error-1000 = Authentication Failed
# en-US:     .real-name = Please complete real-name verification first
# translated from 5de4bd3c
error-1000 = 認証に失敗しました
    .real-name = 先に本人確認（実名認証）を完了してください
# en-US: error-1001 = Authentication parameter not received in Header, unable to authenticate
# translated from 2a29114b
error-1001 = ヘッダーにAuthenticationパラメーターがないため、認証できません
# en-US: error-1002 = Invalid Authentication Token, please confirm the correct transmission of the Authentication Token
# translated from afc77841
error-1002 = 認証トークンが無効です。認証トークンが正しく送信されているか確認してください
# en-US: error-1003 = Authentication Token expired, please regenerate/obtain
# translated from 1d2f139b
error-1003 = 認証トークンの有効期限が切れています。再生成または再取得してください
# en-US: error-1004 = Authentication failed with the provided Authentication Token
# translated from 3a112ad2
error-1004 = 指定された認証トークンでの認証に失敗しました
# en-US: error-1005 = Need Two-Factor Authentication
# en-US:     .quota = The quota limit has been exceeded
# translated from 8eda2601
error-1005 = 二要素認証が必要です
    .quota = 割り当ての上限を超えました


## Account Error

# en-US: error-1100 = Account Read/Write
# translated from 7cf07bd7
error-1100 = アカウントの読み書きエラー
# en-US: error-1110 = Your account is currently inactive. Please check your account information
# translated from f6b4543b
error-1110 = アカウントは現在、有効化されていません。アカウント情報を確認してください
# en-US: error-1111 = Your account does not exist
# translated from 6949f2ac
error-1111 = アカウントが存在しません
# en-US: error-1112 = Your account has been locked, please contact customer service to unlock
# translated from 084fa210
error-1112 = アカウントがロックされています。ロックの解除についてはカスタマーサポートにお問い合わせください
# en-US: error-1113 = Your account is in arrears, please recharge and try again
# en-US:     .no-package = Insufficient balance or no resource package. Please recharge.
# translated from 120889a7
error-1113 = アカウントに未払い料金があります。チャージしてから再試行してください
    .no-package = 残高が不足しているか、利用できるリソースパッケージがありません。チャージしてください。
# en-US: error-1120 = Unable to successfully access your account, please try again later
# translated from 70a9f172
error-1120 = アカウントに正常にアクセスできません。しばらくしてから再試行してください
# en-US: error-1121 = Account has irregular activities and has been locked
# translated from 9ca66a10
error-1121 = 規約に違反する利用が確認されたため、アカウントがロックされました


## API Call Error

# en-US: error-1200 = API Call Error
# translated from b005b10d
error-1200 = API呼び出しエラー
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
error-1210 = API呼び出しのパラメーターに誤りがあります。ドキュメントを確認してください
    .always-thinking = このモデルは常に思考を行い、オフにできません
    .thinking-levels = このモデルは常に思考を行い、オフにできません。次のいずれかを使用してください：{ $choices }
    .range = { $field } パラメーターが正しくありません。指定できる値：{ $range }
    .choices = { $field } は次のいずれかでなければなりません：{ $choices }
    .context-length = リクエストのトークン数がモデルの最大コンテキスト長を超えています
    .video = 動画の形式が正しくないか、解析できません
    .image = 画像の形式が正しくないか、解析できません
    .file = ファイルを解析できません。アクセスできるかどうかと形式を確認してください
# en-US: error-1211 = Model does not exist, please check the model code
# translated from bfe4669a
error-1211 = モデルが存在しません。モデルコードを確認してください
# en-US: $method (text): how the model was called, for example "SYNC"
# en-US: error-1212 = Current model does not support { $method } call method
# en-US:     .bare = Current model does not support this call method
# translated from 9d29eaab
error-1212 = 現在のモデルは { $method } 呼び出し方式に対応していません
    .bare = 現在のモデルはこの呼び出し方式に対応していません
# en-US: $field (text): the request parameter that was rejected, for example "messages"
# en-US: error-1213 = { $field } parameter not received properly
# en-US:     .bare = A parameter was not received properly
# translated from 9a130920
error-1213 = { $field } パラメーターを正しく受信できませんでした
    .bare = パラメーターを正しく受信できませんでした
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
error-1214 = { $field } パラメーターが無効です。ドキュメントを確認してください
    .bare = パラメーターが無効です。ドキュメントを確認してください
    .unsupported = 現在の { $field } の値には対応していません
    .type = { $field } の型が正しくありません
    .max-items = { $field } 配列の要素数は最大 { $limit } 件です
    .not-found = { $field }：存在しません
    .role = ロール情報が正しくありません
    .content-or-tool-calls = { $field }：content と tool_calls の両方を空にすることはできません
    .file-or-audio = file と audio の両方を空にすることはできません
    .voice = 音声 ID は存在しません
    .tool-type = ツールの種類を空にすることはできません
    .input = 入力を空にすることはできません
    .empty = { $field } を空にすることはできません
    .too-long = { $field } が長すぎます
# en-US: $field1 (text): the first of two request parameters, for example "top_p"
# en-US: $field2 (text): the second of two request parameters, for example "temperature"
# en-US: error-1215 = { $field1 } and { $field2 } cannot be set simultaneously, please check the documentation
# en-US:     .bare = Some parameters cannot be set simultaneously, please check the documentation
# translated from 2d24df33
error-1215 = { $field1 } と { $field2 } は同時に設定できません。ドキュメントを確認してください
    .bare = 同時に設定できないパラメーターがあります。ドキュメントを確認してください
# en-US: $API_name (text): the API or model that was called, for example "chat/completions"
# en-US: error-1220 = You do not have permission to access { $API_name }
# en-US:     .bare = You do not have permission to access this API or model
# en-US:     .ip-address = Your request cannot be processed because your IP address is not allowed to access the API. If you believe this is a mistake, please contact customer service.
# translated from 67e8cb95
error-1220 = { $API_name } へのアクセス権がありません
    .bare = このAPIまたはモデルへのアクセス権がありません
    .ip-address = お使いの IP アドレスには API へのアクセス権がないため、リクエストを処理できません。誤りだと思われる場合は、カスタマーサポートにお問い合わせください。
# en-US: $API_name (text): the API or model that was called, for example "chat/completions"
# en-US: error-1221 = API { $API_name } has been taken offline
# en-US:     .bare = This API has been taken offline
# translated from 42e0eefb
error-1221 = API { $API_name } の提供は終了しました
    .bare = このAPIの提供は終了しました
# en-US: $API_name (text): the API or model that was called, for example "chat/completions"
# en-US: error-1222 = API { $API_name } does not exist
# en-US:     .bare = This API does not exist
# translated from ef3400de
error-1222 = API { $API_name } は存在しません
    .bare = このAPIは存在しません
# en-US: error-1230 = API call process error
# en-US:     .try-later = API call process error, please try again later
# translated from da719479
error-1230 = API呼び出しの処理中にエラーが発生しました
    .try-later = API の呼び出し処理でエラーが発生しました。しばらくしてからもう一度お試しください
# en-US: $request_id (text): the ID that the request came with, for example "20260416094124a1b2c3d4e5f60718"
# en-US: error-1231 = You already have a request: { $request_id }
# en-US:     .bare = You already have a request with the same ID
# translated from 0ac9d475
error-1231 = すでにリクエストがあります：{ $request_id }
    .bare = 同じIDのリクエストがすでにあります
# en-US: error-1232 = When obtaining asynchronous request results, please use task_id
# translated from ad9f0770
error-1232 = 非同期リクエストの結果を取得するには、task_idを使用してください
# en-US: $task_id (text): the ID of the asynchronous task, for example "75321742"
# en-US: error-1233 = Task: { $task_id } does not exist
# en-US:     .bare = The task does not exist
# translated from 7adc20e9
error-1233 = タスク { $task_id } は存在しません
    .bare = 指定されたタスクは存在しません
# en-US: $error_id (text): the ID to quote to customer service, for example "20260226102939a1b2c3d4e5f60718"
# en-US: error-1234 = Network error, error id: { $error_id }, please contact customer service
# en-US:     .bare = Network error, please contact customer service
# en-US:     .try-later = Network error, error id: { $error_id }, please try again later
# translated from 607b3c9b
error-1234 = ネットワークエラーが発生しました（エラーID：{ $error_id }）。カスタマーサポートにお問い合わせください
    .bare = ネットワークエラーが発生しました。カスタマーサポートにお問い合わせください
    .try-later = ネットワークエラー、エラーID：{ $error_id }。しばらくしてからもう一度お試しください
# en-US: $error_id (text): the ID to quote to customer service, for example "20260226102939a1b2c3d4e5f60718"
# en-US: error-1235 = Network error, error id: { $error_id }, please contact customer service
# en-US:     .bare = Network error, please contact customer service
# translated from 260b7ebc
error-1235 = ネットワークエラーが発生しました（エラーID：{ $error_id }）。カスタマーサポートにお問い合わせください
    .bare = ネットワークエラーが発生しました。カスタマーサポートにお問い合わせください
# en-US: error-1260 = API Runtime Error
# translated from 61507f4d
error-1260 = APIランタイムエラー
# en-US: error-1261 = Prompt too long
# translated from 1350927e
error-1261 = プロンプトが長すぎます
# en-US: Ours: the reference has only a Chinese sentence, with the web_search endpoint.
# en-US: error-1701 = Web search concurrency limit reached, please try again later or reduce concurrent requests
# translated from dd8e0568
error-1701 = Web検索の同時リクエスト数が上限に達しました。しばらくしてから再試行するか、同時リクエスト数を減らしてください
# en-US: Ours, as 1701.
# en-US: error-1702 = No search engine service is available, please check the configuration or contact the administrator
# translated from e5d18b3a
error-1702 = 利用可能な検索エンジンサービスが見つかりませんでした。設定を確認するか、管理者にお問い合わせください
# en-US: Ours, as 1701.
# en-US: error-1703 = The search engine returned no valid data, please adjust the query
# en-US:     .end-user = No search results were found. Please rephrase and try again.
# translated from 88ce028c
error-1703 = 検索エンジンから有効なデータが返されませんでした。検索クエリを調整してください
    .end-user = 検索結果が見つかりませんでした。言葉を変えて、もう一度お試しください。


## API Policy Block Error

# en-US: error-1300 = API call blocked by policy
# translated from e3bc4d0b
error-1300 = API呼び出しがポリシーによりブロックされました
# en-US: error-1301 = System detected potentially unsafe or sensitive content in input or generation. Please avoid using prompts that may generate sensitive content. Thank you for your cooperation.
# translated from 1074fb49
error-1301 = 入力または生成された内容に、安全でない内容やセンシティブな内容が含まれている可能性があります。センシティブな内容を生成するおそれのあるプロンプトの使用はお控えください。ご協力をお願いいたします。
# en-US: error-1302 = High concurrency usage of this API, please reduce concurrency or contact customer service to increase limits
# en-US:     .rate-limit = Rate limit reached for requests
# translated from 146d82ce
error-1302 = このAPIの同時リクエスト数が多すぎます。同時リクエスト数を減らすか、カスタマーサポートに上限の引き上げを依頼してください
    .rate-limit = リクエストのレート制限に達しました。リクエストの頻度を抑えてください
# en-US: error-1303 = High frequency usage of this API, please reduce frequency or contact customer service to increase limits
# en-US:     .try-later = The calls are too frequent at the moment, please try again later
# translated from 33a2f3bb
error-1303 = このAPIの呼び出し頻度が高すぎます。頻度を下げるか、カスタマーサポートに上限の引き上げを依頼してください
    .try-later = 現在、呼び出しの頻度が高すぎます。しばらくしてからもう一度お試しください
# en-US: error-1304 = Daily call limit for this API reached. For more requests, please contact customer service to purchase
# translated from b2bfaf11
error-1304 = このAPIの1日の呼び出し上限に達しました。さらにリクエストが必要な場合は、購入についてカスタマーサポートにお問い合わせください
# en-US: error-1305 = Too many API requests at the moment, please try again later
# en-US:     .overloaded = The service may be temporarily overloaded, please try again later
# en-US:     .rate-limit = The API has triggered a rate limit.
# en-US:     .platform-limit = The platform is limiting its traffic, please try again later
# translated from 0ba514c3
error-1305 = 現在APIへのリクエストが多すぎます。しばらくしてから再試行してください
    .overloaded = このモデルは現在アクセスが集中しています。しばらくしてからもう一度お試しください
    .rate-limit = この API は流量制限に達しました。
    .platform-limit = プラットフォームの流量が制限されています。しばらくしてからもう一度お試しください
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
    { $unit ->
        [minute] { $number }分間の
        [hour] { $number }時間の
        [day] { $number }日間の
        [week] { $number }週間の
        [month] { $number }か月間の
       *[other] { $number } { $unit } の
    }利用上限に達しました。上限は { $next_flush_time }（北京時間、UTC+8）にリセットされます
    .bare = 利用上限に達しました。上限は自動的にリセットされます
    .extra-usage =
        { $number }{ $unit ->
            [minute] 分間
            [hour] 時間
            [day] 日間
            [week] 週間
            [month] か月間
           *[other] { $unit }
        }の利用上限に達しました。{ $next_flush_time }（北京時間、UTC+8）以降に再び利用できます。上限を超えて従量課金で利用するには、管理者に超過分の従量課金を有効にするよう依頼してください。
    .span =
        { $number }{ $unit ->
            [minute] 分間
            [hour] 時間
            [day] 日間
            [week] 週間
            [month] か月間
           *[other] { $unit }
        }の利用上限に達しました。上限は自動的にリセットされます
    .until = 利用上限に達しました。上限は { $next_flush_time }（北京時間、UTC+8）にリセットされます
# en-US: error-1309 = Your GLM Coding Plan package has expired and is temporarily unavailable. You can resume using it after renewing the subscription on the official website. https://z.ai/subscribe
# translated from 9ebf94f6
error-1309 = GLM Coding Planの有効期限が切れたため、現在利用できません。公式サイトでサブスクリプションを更新すると、再び利用できます。https://z.ai/subscribe
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1310 = Weekly/Monthly Limit Exhausted. Your limit will reset at { $next_flush_time } (Beijing time, UTC+8)
# en-US:     .bare = Weekly/Monthly Limit Exhausted. Your limit will reset automatically
# en-US:     .seven-days = Usage limit reached for 7 days. You can continue after { $next_flush_time } (Beijing time, UTC+8)
# en-US:     .seven-days-extra-usage = Usage limit reached for 7 days. You can continue after { $next_flush_time } (Beijing time, UTC+8). To go on before that, ask your administrator to enable pay-as-you-go extra usage.
# translated from c71d9073
error-1310 = 週間／月間の利用上限に達しました。上限は { $next_flush_time }（北京時間、UTC+8）にリセットされます
    .bare = 週間／月間の利用上限に達しました。上限は自動的にリセットされます
    .seven-days = 7日間の利用上限に達しました。{ $next_flush_time }（北京時間、UTC+8）以降に再び利用できます
    .seven-days-extra-usage = 7日間の利用上限に達しました。{ $next_flush_time }（北京時間、UTC+8）以降に再び利用できます。上限を超えて従量課金で利用するには、管理者に超過分の従量課金を有効にするよう依頼してください。
# en-US: $model_name (text): the code of a model, for example "glm-4.7"
# en-US: error-1311 = Your current subscription plan does not yet include access to { $model_name }
# en-US:     .bare = Your current subscription plan does not yet include access to this model
# translated from 04025d20
error-1311 = 現在のサブスクリプションプランでは、まだ { $model_name } を利用できません
    .bare = 現在のサブスクリプションプランでは、まだこのモデルを利用できません
# en-US: $model_name (text): the code of a model, for example "glm-4.7"
# en-US: error-1312 = This model is currently experiencing high traffic. Please try again later, or switch to another model such as { $model_name }
# en-US:     .bare = This model is currently experiencing high traffic. Please try again later, or switch to another model
# translated from 6a9ac016
error-1312 = このモデルには現在アクセスが集中しています。しばらくしてから再試行するか、{ $model_name } などの別のモデルに切り替えてください
    .bare = このモデルには現在アクセスが集中しています。しばらくしてから再試行するか、別のモデルに切り替えてください
# en-US: error-1313 = Your account's current usage pattern does not comply with the Fair Usage Policy, and your request frequency has been limited. For details, please refer to the Subscription Service Agreement. To restore access, please submit a request.
# en-US:     .reduce-frequency = Your account's current usage pattern does not comply with the Fair Usage Policy. Please reduce your request frequency.
# translated from 0a08a7bf
error-1313 = アカウントの現在の利用状況がフェアユースポリシーに準拠していないため、リクエスト頻度が制限されています。詳細はサブスクリプションサービス契約を参照してください。制限の解除を希望する場合は、申請してください。
    .reduce-frequency = アカウントの現在の利用状況がフェアユースポリシーに準拠していません。リクエストの頻度を下げてください。
# en-US: error-1314 = Your enterprise package has expired. Please contact your enterprise administrator.
# translated from 84a3f4dd
error-1314 = エンタープライズプランの有効期限が切れています。企業アカウントの管理者にお問い合わせください。
# en-US: error-1315 = This API Key is limited to enterprise coding package scenarios. Please go to the official website to replace the API Key of the corresponding product type.
# translated from 7153da8d
error-1315 = このAPIキーは、エンタープライズ向けコーディングプランでのみ使用できます。公式サイトで、該当する製品タイプのAPIキーに切り替えてください。
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1316 = Usage limit reached for the past 5 hours. Insufficient balance for extra usage. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 5 hours. Insufficient balance for extra usage.
# translated from 71b20068
error-1316 = 過去5時間の利用量が上限に達しました。メインアカウントの残高が不足しているため、追加利用はできません。上限は { $next_flush_time }（北京時間、UTC+8）にリセットされます。
    .bare = 過去5時間の利用量が上限に達しました。メインアカウントの残高が不足しているため、追加利用はできません。
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1317 = Usage limit reached for the past 7 days. Insufficient balance for extra usage. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 7 days. Insufficient balance for extra usage.
# translated from 772e9b70
error-1317 = 過去7日間の利用量が上限に達しました。メインアカウントの残高が不足しているため、追加利用はできません。上限は { $next_flush_time }（北京時間、UTC+8）にリセットされます。
    .bare = 過去7日間の利用量が上限に達しました。メインアカウントの残高が不足しているため、追加利用はできません。
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1318 = Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit.
# translated from 6c6266d8
error-1318 = 過去5時間の利用量が上限に達しました。サブアカウントが月間利用額の上限に達しているため、追加利用はできません。利用額の上限の変更は管理者に依頼してください。利用量の上限は { $next_flush_time }（北京時間、UTC+8）にリセットされます。
    .bare = 過去5時間の利用量が上限に達しました。サブアカウントが月間利用額の上限に達しているため、追加利用はできません。利用額の上限の変更は管理者に依頼してください。
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1319 = Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit.
# translated from 144638ca
error-1319 = 過去7日間の利用量が上限に達しました。サブアカウントが月間利用額の上限に達しているため、追加利用はできません。利用額の上限の変更は管理者に依頼してください。利用量の上限は { $next_flush_time }（北京時間、UTC+8）にリセットされます。
    .bare = 過去7日間の利用量が上限に達しました。サブアカウントが月間利用額の上限に達しているため、追加利用はできません。利用額の上限の変更は管理者に依頼してください。
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1320 = Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit.
# translated from 6c6266d8
error-1320 = 過去5時間の利用量が上限に達しました。企業全体で月間利用額の上限に達しているため、追加利用はできません。利用額の上限の変更は管理者に依頼してください。利用量の上限は { $next_flush_time }（北京時間、UTC+8）にリセットされます。
    .bare = 過去5時間の利用量が上限に達しました。企業全体で月間利用額の上限に達しているため、追加利用はできません。利用額の上限の変更は管理者に依頼してください。
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1321 = Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit.
# translated from 144638ca
error-1321 = 過去7日間の利用量が上限に達しました。企業全体で月間利用額の上限に達しているため、追加利用はできません。利用額の上限の変更は管理者に依頼してください。利用量の上限は { $next_flush_time }（北京時間、UTC+8）にリセットされます。
    .bare = 過去7日間の利用量が上限に達しました。企業全体で月間利用額の上限に達しているため、追加利用はできません。利用額の上限の変更は管理者に依頼してください。


## Start Plan ゲートウェイ（zcode.z.ai）：公式の文書がないため、返される内容に基づく独自の文

# en-US: error-2007 = The upstream service is temporarily unavailable
# translated from d330388b
error-2007 = 上流のサービスは一時的に利用できません
# en-US: error-3001 = Invalid parameter
# translated from fae2b8eb
error-3001 = パラメーターが正しくありません
# en-US: error-3007 = Security verification failed (CAPTCHA)
# en-US:     .required = Security verification is required (CAPTCHA)
# translated from 311d425a
error-3007 = セキュリティ認証（CAPTCHA）に失敗しました
    .required = セキュリティ認証（CAPTCHA）が必要です
# en-US: error-3008 = Concurrent request limit reached
# translated from 9bc432b0
error-3008 = 同時リクエスト数の上限に達しました
# en-US: error-3009 = The concurrency limit of the model has been exceeded
# translated from 4b0dd884
error-3009 = モデルの同時実行数の上限を超えました
# en-US: error-3010 = The concurrency limit for admission to the model has been exceeded
# en-US:     .upgrade = The system is busy at the moment, please try again later or upgrade your account.
# translated from 5987e6f2
error-3010 = モデルが受け付けられる同時リクエスト数の上限を超えました
    .upgrade = 現在システムが混み合っています。しばらくしてからもう一度お試しいただくか、アカウントをアップグレードしてください。
# en-US: error-3012 = The request has been blocked due to unusual activity.
# translated from 652f5187
error-3012 = 通常とは異なる操作が検出されたため、リクエストはブロックされました。
# en-US: error-5001 = Internal error of the gateway
# translated from 17287934
error-5001 = ゲートウェイの内部エラー


### What an error is

## Categories

# en-US: category-basic = Basic Error
# translated from eaeebcf6
category-basic = 基本エラー
# en-US: category-authentication = Authentication Error
# translated from 5a79c75e
category-authentication = 認証エラー
# en-US: category-account = Account Error
# translated from 5fb79e5b
category-account = アカウントエラー
# en-US: category-api-call = API Call Error
# translated from b005b10d
category-api-call = API呼び出しエラー
# en-US: category-policy-block = API Policy Block Error
# translated from 0b833641
category-policy-block = APIポリシーブロックエラー


## What to do next, for the developer

# en-US: remedy-retry-later = Try again later
# translated from 9ab9daeb
remedy-retry-later = しばらくしてから再試行してください
# en-US: remedy-slow-down = Send fewer requests at a time or less often, then try again
# translated from ce7a97c4
remedy-slow-down = 同時に送信するリクエストを減らすか、送信の間隔を空けてから再試行してください
# en-US: remedy-wait-for-reset = Wait until the limit resets
# translated from 637538cd
remedy-wait-for-reset = 上限がリセットされるまでお待ちください
# en-US: remedy-change-content = Change the content and send it again
# translated from 55658068
remedy-change-content = 内容を変更して再送信してください
# en-US: remedy-shorten-input = Shorten the input and send it again
# translated from 5e87c288
remedy-shorten-input = 入力を短くして再送信してください
# en-US: remedy-reduce-size = Shorten the text or use a smaller file, and send it again
# translated from 88c386a3
remedy-reduce-size = テキストを短くするか、小さいファイルを使用して再送信してください
# en-US: remedy-fix-request = Correct the request
# translated from 315f74a6
remedy-fix-request = リクエストを修正してください
# en-US: remedy-fix-credentials = Check the API key or other credentials, and how they are sent
# translated from cb424a7a
remedy-fix-credentials = APIキーなどの認証情報とその送信方法を確認してください
# en-US: remedy-top-up = Top up the account, or renew or change the plan
# translated from cdd0ef5e
remedy-top-up = アカウントにチャージするか、プランを更新または変更してください
# en-US: remedy-ask-support = Contact customer service or your administrator
# translated from c2fd53dd
remedy-ask-support = カスタマーサポートまたは管理者にお問い合わせください


## What stands before the lines of an explained error

# en-US: label-code = code
# translated from 5c4c5b5d
label-code = コード
# en-US: label-category = category
# translated from 70631893
label-category = カテゴリー
# en-US: label-remedy = what to do
# translated from 03cd62f9
label-remedy = 対処方法
# en-US: label-request-id = request ID
# translated from eb85cec3
label-request-id = リクエストID
# en-US: label-time = time
# translated from b65203bc
label-time = 日時
# en-US: label-http-status = HTTP status
# translated from 60da16b7
label-http-status = HTTPステータス
# en-US: label-detail = detail
# translated from ce3566e7
label-detail = 詳細
# en-US: label-evidence = recognized by
# translated from cb8e575b
label-evidence = 判定の根拠
# en-US: label-message = server said
# translated from 039b87d1
label-message = サーバーのメッセージ
# en-US: label-text = text
# translated from ace9c76e
label-text = メッセージ
# en-US: label-arguments = arguments
# translated from 1317d681
label-arguments = 引数
# en-US: $first (text): a code, for example "1234"
# en-US: $second (text): another code, for example "1235"
# en-US: label-alternatives = { $first } or { $second }
# translated from 39d667e3
label-alternatives = { $first } または { $second }
# en-US: $text (text): the server's words, for example "Insufficient balance"
# en-US: $language (text): their language, for example "English"
# en-US: label-quotation = “{ $text }”
# en-US:     .language = “{ $text }” ({ $language })
# translated from 98a05d72
label-quotation = 「{ $text }」
    .language = 「{ $text }」（{ $language }）
# en-US: language-en = English
# translated from 034a8bf1
language-en = 英語
# en-US: language-zh = Chinese
# translated from 2c0e8015
language-zh = 中国語


## What an error was recognized by

# en-US: evidence-shape = a format or sentence that other services use, too
# translated from 4d0dfd2a
evidence-shape = 他のサービスでも使われる形式や文言
# en-US: evidence-host = the name of the service in the text
# translated from bbfc4318
evidence-host = 本文中のサービス名
# en-US: evidence-request-id = the form of the request ID
# translated from 86940897
evidence-request-id = リクエストIDの形式
# en-US: evidence-envelope = a format that only this API uses
# translated from beb8c3d5
evidence-envelope = このAPIだけが使う形式
# en-US: evidence-wording = a sentence that this API sends
# translated from 477ea691
evidence-wording = このAPIが返す文言


## What the program tells a person at a terminal

# en-US: $keys (text): the keys to press one after the other, for example "Enter, Ctrl-D"
# en-US: note-paste = paste the error, then press { $keys }
# translated from 5d8d540d
note-paste = エラーを貼り付けてから、{ $keys } の順に押してください
# en-US: $file (text): the name of a file, for example "error.json"
# en-US: $option (text): what to type, for example "--file error.json"
# en-US: note-file = { $file } is a file: to explain what is in it, use { $option }
# translated from e85ea2dd
note-file = { $file } はファイルです。内容を説明するには { $option } を使用してください
# en-US: $size (text): an amount of data, for example "1 MiB"
# en-US: $option (text): what to type, for example "--lines"
# en-US: note-cut = only the first { $size } were read: an error further on is not found; for a log, use { $option }
# translated from 3a9e30f7
note-cut = 先頭の { $size } だけを読み取りました。それより後のエラーは検出されません。ログの場合は { $option } を使用してください
# en-US: $size (text): an amount of data, for example "4 KiB"
# en-US: $option (text): what to type, for example "--file"
# en-US: note-line = a line was cut, because a terminal passes on no more than { $size } of it: save it to a file and use { $option }
# translated from c88084f7
note-line = 端末が渡せるのは1行につき { $size } までのため、途中で切れた行があります。ファイルに保存し、{ $option } を使用してください
# en-US: note-unrecognized = no error of this API was recognized
# translated from 6d2b97d7
note-unrecognized = このAPIのエラーは認識されませんでした


## What a customer of the app sees, unless the code has its own .end-user text
## Say what the reader can do next; never name accounts, money, credentials or the insides of a request.

# en-US: end-user-retry-later = The service is not available right now. Please try again in a few moments.
# en-US:     .title = Temporarily unavailable
# translated from 08760f3e
end-user-retry-later = 現在サービスをご利用いただけません。しばらくしてからもう一度お試しください。
    .title = 一時的にご利用いただけません
# en-US: end-user-slow-down = Too many requests right now. Please wait a moment and try again.
# en-US:     .title = Too many requests
# translated from 8c87ccda
end-user-slow-down = 現在アクセスが集中しています。少し時間をおいてからもう一度お試しください。
    .title = アクセスが集中しています
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: end-user-wait-for-reset = The service has reached its usage limit for now. Please try again later.
# en-US:     .until = The service has reached its usage limit for now. Please try again after { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .title = Usage limit reached
# translated from 48acb385
end-user-wait-for-reset = サービスは現在、利用上限に達しています。しばらくしてからもう一度お試しください。
    .until = サービスは現在、利用上限に達しています。{ $next_flush_time }（北京時間、UTC+8）以降にもう一度お試しください。
    .title = 利用上限に達しました
# en-US: end-user-change-content = This content cannot be processed. Please change it and try again.
# en-US:     .title = Content cannot be processed
# translated from 45bed1a8
end-user-change-content = この内容は処理できません。内容を変更してもう一度お試しください。
    .title = 処理できない内容です
# en-US: end-user-shorten-input = The text is too long. Please shorten it and try again.
# en-US:     .title = Text too long
# translated from 39e21d79
end-user-shorten-input = テキストが長すぎます。短くしてもう一度お試しください。
    .title = テキストが長すぎます
# en-US: end-user-reduce-size = This is too large. Please shorten the text or choose a smaller file.
# en-US:     .title = Too large
# translated from a6a2c662
end-user-reduce-size = データのサイズが大きすぎます。テキストを短くするか、小さいファイルを選択してください。
    .title = サイズが大きすぎます
# en-US: end-user-fix-request = The request could not be processed. Please contact the support team of this app.
# en-US:     .title = Request not processed
# translated from af1e2d71
end-user-fix-request = リクエストを処理できませんでした。このアプリのサポート窓口にお問い合わせください。
    .title = リクエストを処理できませんでした
# en-US: end-user-fix-credentials = The service is not set up correctly. Please contact the support team of this app.
# en-US:     .title = Service not set up correctly
# translated from c8d63e8c
end-user-fix-credentials = サービスが正しく設定されていません。このアプリのサポート窓口にお問い合わせください。
    .title = サービスの設定に問題があります
# en-US: end-user-top-up = The service is not available right now. Please contact the support team of this app.
# en-US:     .title = Service unavailable
# translated from 1966825b
end-user-top-up = 現在サービスをご利用いただけません。このアプリのサポート窓口にお問い合わせください。
    .title = サービスをご利用いただけません
# en-US: end-user-ask-support = The service is not available right now. Please contact the support team of this app.
# en-US:     .title = Service unavailable
# translated from 1966825b
end-user-ask-support = 現在サービスをご利用いただけません。このアプリのサポート窓口にお問い合わせください。
    .title = サービスをご利用いただけません


### What came without a code

## HTTP status, in one sentence that is true of any server; docs/payloads.md has the reasons that the reference gives. The title is
## the phrase of RFC 9110

# en-US: http-400 = The request is invalid
# en-US:     .title = Bad Request
# translated from bc203520
http-400 = リクエストが無効です
    .title = 不正なリクエスト
# en-US: http-401 = Authentication failed or the token has expired
# en-US:     .title = Unauthorized
# translated from c11e6a42
http-401 = 認証に失敗したか、トークンの有効期限が切れています
    .title = 認証が必要です
# en-US: http-402 = Payment is required
# en-US:     .title = Payment Required
# translated from ad976bef
http-402 = 支払いが必要です
    .title = 支払いが必要です
# en-US: http-403 = Access denied
# en-US:     .title = Forbidden
# translated from bc1cb8b6
http-403 = アクセスが拒否されました
    .title = アクセス禁止
# en-US: http-404 = The requested address or resource was not found
# en-US:     .path = The address was not found. Please check the base URL
# en-US:     .title = Not Found
# translated from 57da108e
http-404 = リクエストされたアドレスまたはリソースが見つかりません
    .path = アドレスが見つかりません。ベースURLを確認してください
    .title = 見つかりません
# en-US: http-405 = This HTTP method is not allowed for the address
# en-US:     .title = Method Not Allowed
# translated from 3286b05e
http-405 = このアドレスでは、指定されたHTTPメソッドを使用できません
    .title = 許可されていないメソッド
# en-US: http-408 = The request timed out
# en-US:     .title = Request Timeout
# translated from 585046d7
http-408 = リクエストがタイムアウトしました
    .title = リクエストのタイムアウト
# en-US: http-409 = The request conflicts with the current state of the resource
# en-US:     .title = Conflict
# translated from 4d4188a9
http-409 = リクエストがリソースの現在の状態と競合しています
    .title = 競合
# en-US: http-413 = The request is too large
# en-US:     .title = Content Too Large
# translated from c583470b
http-413 = リクエストのサイズが大きすぎます
    .title = サイズ超過
# en-US: http-415 = The format of the request is not supported
# en-US:     .title = Unsupported Media Type
# translated from f9e29358
http-415 = リクエストの形式に対応していません
    .title = 未対応のメディアタイプ
# en-US: http-422 = The content of the request is invalid
# en-US:     .title = Unprocessable Content
# translated from d1d0a67a
http-422 = リクエストの内容が無効です
    .title = 処理できない内容
# en-US: http-429 = Too many requests, or a usage limit has been reached
# en-US:     .title = Too Many Requests
# translated from 8dc23029
http-429 = リクエストが多すぎるか、利用上限に達しています
    .title = リクエスト過多
# en-US: http-431 = The headers of the request are too large
# en-US:     .title = Request Header Fields Too Large
# translated from e29ca2a9
http-431 = リクエストのヘッダーが大きすぎます
    .title = リクエストヘッダーのサイズ超過
# en-US: http-434 = You do not have permission to use this API. The fine-tuning and file management APIs are in beta and will open soon
# translated from 63722c3e
http-434 = このAPIの利用権限がありません。ファインチューニングAPIとファイル管理APIはベータ版で、近日公開予定です
# en-US: http-435 = The file is larger than 100 MB
# en-US:     .end-user = The file is too large. Please choose a smaller one.
# translated from 97c78a09
http-435 = ファイルサイズが100MBを超えています
    .end-user = ファイルサイズが大きすぎます。小さいファイルを選択してください。
# en-US: http-500 = The server had an error while processing the request
# en-US:     .title = Internal Server Error
# translated from 85c16422
http-500 = リクエストの処理中にサーバーでエラーが発生しました
    .title = サーバー内部エラー
# en-US: http-502 = The gateway received no valid response from the server
# en-US:     .title = Bad Gateway
# translated from 4257ee5b
http-502 = ゲートウェイがサーバーから有効な応答を受信できませんでした
    .title = 不正なゲートウェイ
# en-US: http-503 = The service is temporarily unavailable
# en-US:     .title = Service Unavailable
# translated from 344cd4ce
http-503 = サービスは一時的に利用できません
    .title = サービス利用不可
# en-US: http-504 = The gateway received no response from the server in time
# en-US:     .title = Gateway Timeout
# translated from 86ae51dd
http-504 = ゲートウェイがサーバーからの応答を待つ間にタイムアウトしました
    .title = ゲートウェイのタイムアウト
# en-US: http-529 = The service is overloaded
# translated from 1f4be1ec
http-529 = サービスが過負荷状態です
# en-US: http-4xx = The server refused the request
# en-US:     .title = Request Error
# translated from 50bd8c20
http-4xx = サーバーがリクエストを拒否しました
    .title = リクエストエラー
# en-US: http-5xx = The server failed to process the request
# en-US:     .title = Server Error
# translated from bb274bb9
http-5xx = サーバーがリクエストを処理できませんでした
    .title = サーバーエラー


## How a stream ended: a broken stream sends a finish_reason in place of a code

# en-US: finish-stop = Natural end or stop word triggered
# en-US:     .end-user = The answer is complete.
# translated from 2d25601b
finish-stop = 自然終了またはストップワードによる終了
    .end-user = 回答は完了しています。
# en-US: finish-tool_calls = The model called a function
# en-US:     .end-user = The answer is still being prepared.
# translated from ae8373a1
finish-tool_calls = モデルが関数を呼び出しました
    .end-user = 回答を準備しています。
# en-US: finish-length = Token length limit reached
# en-US:     .end-user = The answer was cut off because it became too long. Please ask for a shorter one.
# translated from 0789c589
finish-length = トークン数の上限に達しました
    .end-user = 回答が長すぎるため、途中で終了しました。内容を絞って、もう一度お試しください。
# en-US: finish-sensitive = Content blocked by the safety review (decide whether to withdraw what was already shown)
# translated from 7e010f4c
finish-sensitive = 内容が安全性の審査によりブロックされました（公開済みの内容を取り消すかどうかを判断してください）
# en-US: finish-network_error = The model inference service failed
# translated from e9669a9a
finish-network_error = モデル推論サービスで異常が発生しました
# en-US: finish-model_context_window_exceeded = Model context window exceeded
# en-US:     .end-user = This conversation is too long. Please shorten your message or start a new conversation.
# translated from 7ca30ca5
finish-model_context_window_exceeded = モデルのコンテキストウィンドウを超えました
    .end-user = 会話が長くなりすぎました。入力を短くするか、新しい会話を始めてください。


## An asynchronous task that ended with task_status FAIL

# en-US: task-failed = The task failed
# translated from 932d4006
task-failed = タスクが失敗しました


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
error-unknown = 不明なエラー
    .code = { $reason }（エラーコード { $code }）
    .status = { $reason }（HTTPステータス { $status }）
    .end-user = 問題が発生しました。しばらくしてからもう一度お試しいただくか、このアプリのサポート窓口にお問い合わせください。
    .title = 問題が発生しました
