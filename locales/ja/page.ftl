# `bigmodel-errors serve` と `bigmodel-errors site` のページの文言。ライブラリには含まれない。

### The pages


## On every page

# en-US: The name of this language in itself.
# en-US: app-page-own-name = English
# translated from 034a8bf1
app-page-own-name = 日本語
# en-US: app-page-skip = Skip to the content
# translated from 5abdce27
app-page-skip = 本文へ移動
# en-US: app-page-explain = Explain
# translated from d9d2fef1
app-page-explain = エラーの説明
# en-US: app-page-codes = Codes
# translated from c2bd5840
app-page-codes = エラーコード
# en-US: app-page-texts = Texts
# translated from 9503eaee
app-page-texts = 翻訳
# en-US: app-page-language = Language
# translated from e6094180
app-page-language = 言語
# en-US: app-page-change = Change
# translated from 045551b3
app-page-change = 切り替え
# en-US: app-page-dark = Dark
# translated from 0162d4b9
app-page-dark = ダーク
# en-US: app-page-copy = Copy
# translated from caacbcb7
app-page-copy = コピー
# en-US: app-page-copied = Copied
# translated from de0bb5bf
app-page-copied = コピーしました


## Explain

# en-US: app-page-explain-heading = What does this error mean?
# translated from 05c88f26
app-page-explain-heading = このエラーの意味は？
# en-US: app-page-payload = Paste an error: JSON, a log line, an exception
# translated from e46b66b9
app-page-payload = エラーを貼り付け：JSON、ログの行、例外など
# en-US: app-page-examples = Or try an example:
# translated from f4287910
app-page-examples = 例で試す：
# en-US: app-page-example-body = A response body
# translated from edf62588
app-page-example-body = レスポンスの本文
# en-US: app-page-example-exception = A Python exception
# translated from 06c978f6
app-page-example-exception = Pythonの例外
# en-US: app-page-example-log = A line of a log
# translated from f8026ab6
app-page-example-log = ログの1行
# en-US: app-page-result = Result
# translated from f21135d3
app-page-result = 結果
# en-US: app-page-who = Who can act
# translated from 54b4b15b
app-page-who = 対処できる人
# en-US: app-page-retry = Retry
# translated from 7c6d23be
app-page-retry = 再試行
# en-US: $time (text): a date and a time with its zone, for example "2026-08-12 10:58 UTC"
# en-US: app-page-retry-after = Retry after { $time }.
# en-US:     .bare = Retry later.
# translated from 61c61e8a
app-page-retry-after = 次の時刻以降に再試行してください：{ $time }。
    .bare = しばらくしてから再試行してください。
# en-US: $time (text): a date and a time on the clock of the reader, for example "12 Aug 2026, 18:58"
# en-US: $left (text): how long it is until then, for example "in 12 minutes"
# en-US: app-page-your-time = { $time } your time ({ $left })
# en-US:     .bare = then
# translated from 4358e598
app-page-your-time = { $time }（お使いの環境の時刻、{ $left }）
    .bare = その時刻
# en-US: app-page-retry-now = The time that the server named is over. Retry now.
# translated from db06703c
app-page-retry-now = サーバーが指定した時刻を過ぎました。今すぐ再試行できます。
# en-US: app-page-server-said = What the server said
# translated from 7d2e6bd2
app-page-server-said = サーバーのメッセージ
# en-US: app-page-support = For support
# translated from 271a009e
app-page-support = サポートへの連絡用
# en-US: app-page-customers = What your customers would read
# translated from 2751154f
app-page-customers = お客様に表示される文
# en-US: app-page-every-language = In every language
# translated from 17fc2614
app-page-every-language = すべての言語での表示
# en-US: $count (count): how many errors there are besides the first, for example "2"
# en-US: app-page-others = { $count ->
# en-US:         [one] One more error in what you pasted
# en-US:        *[other] { $count } more errors in what you pasted
# en-US:     }
# en-US:     .bare = More errors in what you pasted
# translated from a558bb58
app-page-others = { $count ->
       *[other] 貼り付けた内容に、ほかのエラーが{ $count }件あります
    }
    .bare = 貼り付けた内容に、ほかのエラーがあります
# en-US: app-page-certainty = How certain is this?
# translated from 31a718cf
app-page-certainty = どの程度確かですか？
# en-US: app-page-nothing = No error of this API was recognized
# translated from 35d7f91d
app-page-nothing = このAPIのエラーは見つかりませんでした
# en-US: app-page-nothing-looked-for = What was looked for: a code of this API, a sentence that it sends, an HTTP status, and how a stream or a task ended.
# translated from 377fcc51
app-page-nothing-looked-for = このAPIのコード、このAPIが返す文、HTTPステータス、ストリームやタスクの終了理由を探しました。
# en-US: app-page-nothing-paste = Paste all that you have: the body of the response, the text of the exception, or the line of the log. A code alone will do, too, such as 1113.
# translated from aee2583a
app-page-nothing-paste = レスポンスの本文、例外のテキスト、ログの行などを、すべて貼り付けてください。1113のようにコードだけでもかまいません。
# en-US: $size (text): an amount of data, for example "1 MiB"
# en-US: app-page-cut = Only the first { $size } were read. An error further on is not found.
# en-US:     .bare = Only the beginning was read. An error further on is not found.
# translated from 91491edd
app-page-cut = 先頭の { $size } だけを読み取りました。それ以降にあるエラーは見つかりません。
    .bare = 先頭だけを読み取りました。それ以降にあるエラーは見つかりません。


## How certain an explanation is

# en-US: app-page-certain-shape = Not very. Other services use this format or sentence with the same numbers, too. If BigModel or Z.ai sent it, the explanation is right.
# translated from fad6c2ed
app-page-certain-shape = あまり確かではありません。ほかのサービスも、同じ番号でこの形式や文を使います。BigModelまたはZ.aiが返したものであれば、この説明は正しいものです。
# en-US: app-page-certain-host = Fairly. The text names BigModel or Z.ai.
# translated from f150595b
app-page-certain-host = ある程度確かです。本文にBigModelまたはZ.aiの名前があります。
# en-US: app-page-certain-request-id = Fairly. The request ID has the form that this API uses.
# translated from 29ae39e9
app-page-certain-request-id = ある程度確かです。リクエストIDが、このAPIで使われる形式です。
# en-US: app-page-certain-envelope = Very. Only this API uses this format.
# translated from eb36cecc
app-page-certain-envelope = 確かです。この形式を使うのはこのAPIだけです。
# en-US: app-page-certain-wording = Very. This API sends this very sentence with this code.
# translated from 2cf15af3
app-page-certain-wording = 確かです。このAPIがこのコードで返す文そのものです。
# en-US: app-page-certain-status = There is no code in it. The explanation follows from the HTTP status, or from how the stream or the task ended.
# translated from 61535047
app-page-certain-status = コードはありません。HTTPステータス、またはストリームやタスクの終わり方に基づく説明です。


## What helps, in a few words; who can do it; and whether to retry

# en-US: app-page-remedy-retry-later = Try later
# en-US:     .who = Nobody has to
# en-US:     .retry = Retry in a while.
# translated from d5945e45
app-page-remedy-retry-later = 後で再試行
    .who = 対処は不要です
    .retry = しばらくしてから再試行してください。
# en-US: app-page-remedy-slow-down = Slow down
# en-US:     .who = The developer of the app
# en-US:     .retry = Retry in a while, with fewer requests at a time.
# translated from 388e8ed9
app-page-remedy-slow-down = 頻度を下げる
    .who = アプリの開発者
    .retry = 同時に送信するリクエストを減らし、しばらくしてから再試行してください。
# en-US: app-page-remedy-wait-for-reset = Wait for the reset
# en-US:     .who = Nobody, until the limit resets
# en-US:     .retry = Do not retry before the limit resets.
# translated from 3501d28c
app-page-remedy-wait-for-reset = リセットを待つ
    .who = 上限がリセットされるまで、だれも対処できません
    .retry = 上限がリセットされるまで再試行しないでください。
# en-US: app-page-remedy-change-content = Change the content
# en-US:     .who = The person who wrote the content
# en-US:     .retry = Do not retry: only different content helps.
# translated from 2f3b76eb
app-page-remedy-change-content = 内容を変更
    .who = 内容を書いた人
    .retry = 再試行しないでください。内容を変更しないと解決しません。
# en-US: app-page-remedy-shorten-input = Shorten the input
# en-US:     .who = The person or the app that wrote the input
# en-US:     .retry = Do not retry: only a shorter input helps.
# translated from 52ac813e
app-page-remedy-shorten-input = 入力を短縮
    .who = 入力を作成した人またはアプリ
    .retry = 再試行しないでください。入力を短くしないと解決しません。
# en-US: app-page-remedy-reduce-size = Reduce the size
# en-US:     .who = The person or the app that sent it
# en-US:     .retry = Do not retry: only less text or a smaller file helps.
# translated from 7ef26fa0
app-page-remedy-reduce-size = サイズを縮小
    .who = 送信した人またはアプリ
    .retry = 再試行しないでください。テキストを短くするか、ファイルを小さくしないと解決しません。
# en-US: app-page-remedy-fix-request = Fix the request
# en-US:     .who = The developer of the app
# en-US:     .retry = Do not retry: only a corrected request helps.
# translated from 072ced64
app-page-remedy-fix-request = リクエストを修正
    .who = アプリの開発者
    .retry = 再試行しないでください。リクエストを修正しないと解決しません。
# en-US: app-page-remedy-fix-credentials = Fix the credentials
# en-US:     .who = Whoever manages the API key
# en-US:     .retry = Do not retry: only correct credentials help.
# translated from 4d11324f
app-page-remedy-fix-credentials = 認証情報を修正
    .who = APIキーを管理している人
    .retry = 再試行しないでください。正しい認証情報が必要です。
# en-US: app-page-remedy-top-up = Top up
# en-US:     .who = Whoever pays for the account
# en-US:     .retry = Do not retry: only a top-up or another plan helps.
# translated from 5b23a4d3
app-page-remedy-top-up = チャージ
    .who = アカウントの料金を支払う人
    .retry = 再試行しないでください。チャージするか、プランを変更しないと解決しません。
# en-US: app-page-remedy-ask-support = Ask support
# en-US:     .who = Customer service, or your administrator
# en-US:     .retry = Do not retry: only customer service or your administrator can help.
# translated from a14c8c46
app-page-remedy-ask-support = サポートに連絡
    .who = カスタマーサポートまたは管理者
    .retry = 再試行しないでください。解決できるのはカスタマーサポートまたは管理者だけです。


## The catalogue

# en-US: app-page-codes-heading = Error codes
# translated from 11b1bd6c
app-page-codes-heading = エラーコード
# en-US: app-page-search = Search
# translated from 9273a755
app-page-search = 検索
# en-US: app-page-search-for = Code, name or words in any language
# translated from 1e1763a8
app-page-search-for = コード、名前、またはいずれかの言語の語句
# en-US: app-page-all = All
# translated from 66c25d62
app-page-all = すべて
# en-US: app-page-yes = Yes
# translated from 227d76bc
app-page-yes = はい
# en-US: app-page-no = No
# translated from dda33b3b
app-page-no = いいえ
# en-US: app-page-audience = Text for
# translated from dc5cfb4c
app-page-audience = 表示対象
# en-US: app-page-developers = Developers
# translated from fadf4872
app-page-developers = 開発者
# en-US: app-page-end-users = Customers
# translated from dd6b956c
app-page-end-users = お客様
# en-US: $count (count): how many codes there are, for example "12"
# en-US: app-page-found = { $count ->
# en-US:         [one] One code
# en-US:        *[other] { $count } codes
# en-US:     }
# en-US:     .bare = Codes
# translated from c628175b
app-page-found = { $count ->
       *[other] { $count }件のコード
    }
    .bare = コード
# en-US: app-page-not-found = No code matches. Try fewer words, or another filter.
# translated from 34a51900
app-page-not-found = 一致するコードはありません。語句を減らすか、絞り込みを変更してください。


## A code

# en-US: $code (text): the number of a code, for example "1308"
# en-US: app-page-code = Error { $code }
# en-US:     .bare = Error
# translated from f6517681
app-page-code = エラー { $code }
    .bare = エラー
# en-US: app-page-reference = The sentence of the reference
# translated from e9442f08
app-page-reference = 公式ドキュメントの文
# en-US: app-page-form = Another sentence of the server
# translated from 98fe05be
app-page-form = サーバーが返す別の文
# en-US: app-page-arguments = Try other values
# translated from b3e960d7
app-page-arguments = ほかの値で試す
# en-US: app-page-argument-field = The request parameter that was rejected
# translated from cb0647b7
app-page-argument-field = 拒否されたリクエストパラメーター
# en-US: app-page-argument-range = The values that are allowed, as the server writes them
# translated from 24b2dc49
app-page-argument-range = サーバーが示す値の範囲
# en-US: app-page-argument-choices = The values that are allowed, as the server lists them
# translated from 51e04425
app-page-argument-choices = サーバーが挙げる使用可能な値
# en-US: app-page-argument-method = How the model was called
# translated from d139f1b2
app-page-argument-method = モデルの呼び出し方
# en-US: app-page-argument-limit = How many items are allowed
# translated from 49e29697
app-page-argument-limit = 許可される最大の件数
# en-US: app-page-argument-field1 = The first of two request parameters
# translated from e78121b2
app-page-argument-field1 = 2つのリクエストパラメーターの1つ目
# en-US: app-page-argument-field2 = The second of two request parameters
# translated from bbe89b0e
app-page-argument-field2 = 2つのリクエストパラメーターの2つ目
# en-US: app-page-argument-API_name = The API or model that was called
# translated from 286ef9d2
app-page-argument-API_name = 呼び出されたAPIまたはモデル
# en-US: app-page-argument-request_id = The ID that the request came with
# translated from dbed0e1b
app-page-argument-request_id = リクエストに付いていたID
# en-US: app-page-argument-task_id = The ID of the asynchronous task
# translated from a8314d7b
app-page-argument-task_id = 非同期タスクのID
# en-US: app-page-argument-error_id = The ID to quote to customer service
# translated from 0e8977ab
app-page-argument-error_id = カスタマーサポートに伝えるID
# en-US: app-page-argument-number = How many units of time the limit is for
# translated from 7e7815c6
app-page-argument-number = 制限の対象となる時間の数
# en-US: app-page-argument-unit = The unit of time: minute, hour, day, week or month
# translated from c41933a7
app-page-argument-unit = 時間の単位：minute、hour、day、week、month
# en-US: app-page-argument-next_flush_time = When the limit resets, in Beijing time
# translated from b0b30922
app-page-argument-next_flush_time = 制限がリセットされる日時（北京時間）
# en-US: app-page-argument-model_name = The code of a model
# translated from 52f3622e
app-page-argument-model_name = モデルのコード
# en-US: app-page-show = Show
# translated from b8766250
app-page-show = 表示
# en-US: app-page-samples = What arrives
# translated from 821d8358
app-page-samples = 実際に届く内容
# en-US: app-page-sample-nested = From the API
# translated from c2971590
app-page-sample-nested = APIから
# en-US: app-page-sample-anthropic = From the API in Anthropic’s format
# translated from fd25152e
app-page-sample-anthropic = APIから（Anthropic形式）
# en-US: app-page-sample-flat = From the usage and billing API
# translated from f1615106
app-page-sample-flat = 使用量と請求のAPIから
# en-US: app-page-sample-exception = In a Python exception
# translated from d952f7a3
app-page-sample-exception = Pythonの例外で
# en-US: app-page-sample-log = In a log
# translated from 376dd05f
app-page-sample-log = ログで
# en-US: app-page-sources = Sources
# translated from ed168026
app-page-sources = 出典
# en-US: $date (text): a year and a month, for example "2026-11"
# en-US: app-page-source-read = read { $date }
# en-US:     .bare = read
# translated from f6e6a284
app-page-source-read = { $date } に確認
    .bare = 確認済み
# en-US: app-page-constant = Constant in Rust
# translated from 19e43d32
app-page-constant = Rustの定数
# en-US: app-page-neighbors = Other codes
# translated from 4bbe582f
app-page-neighbors = ほかのコード
# en-US: $code (text): the number of a code, for example "1308"
# en-US: app-page-previous = Previous: { $code }
# en-US:     .bare = Previous
# translated from 2ffc7e2f
app-page-previous = 前：{ $code }
    .bare = 前
# en-US: $code (text): the number of a code, for example "1308"
# en-US: app-page-next = Next: { $code }
# en-US:     .bare = Next
# translated from 1c62bbc3
app-page-next = 次：{ $code }
    .bare = 次


## The texts of translators

# en-US: app-page-texts-heading = Translations
# translated from ee28ad24
app-page-texts-heading = 翻訳
# en-US: app-page-live = This page follows the files as they are saved.
# translated from c8d3d56f
app-page-live = ファイルを保存すると、このページも更新されます。
# en-US: app-page-locale = Locale
# translated from 16866e67
app-page-locale = ロケール
# en-US: app-page-done = Done
# translated from b97ec327
app-page-done = 完了
# en-US: app-page-missing = Missing
# translated from 3c514b50
app-page-missing = 不足
# en-US: app-page-untranslated = Untranslated
# translated from ff430937
app-page-untranslated = 未翻訳
# en-US: app-page-outdated = Outdated
# translated from a2df6eca
app-page-outdated = 要更新
# en-US: app-page-faulty = Faulty
# translated from 184ca2c0
app-page-faulty = エラーあり
# en-US: app-page-fallback = Left to English
# translated from b3e6f1c4
app-page-fallback = 英語のまま
# en-US: app-page-problems = Problems
# translated from 10fbd11e
app-page-problems = 問題
# en-US: app-page-error = Error
# translated from c3525328
app-page-error = エラー
# en-US: app-page-warning = Warning
# translated from e5e9b4ef
app-page-warning = 警告
# en-US: app-page-rule = Rule
# translated from 9db3da8b
app-page-rule = ルール
# en-US: app-page-message = Message
# translated from fc22adfd
app-page-message = メッセージ
# en-US: app-page-try = Try values
# translated from 09bf2a1c
app-page-try = 値を試す
# en-US: app-page-state = State
# translated from 624eb8ac
app-page-state = 状態
# en-US: $count (count): how many messages there are, for example "12"
# en-US: app-page-messages = { $count ->
# en-US:         [one] One message
# en-US:        *[other] { $count } messages
# en-US:     }
# en-US:     .bare = Messages
# translated from bfd06848
app-page-messages = { $count ->
       *[other] { $count }件のメッセージ
    }
    .bare = メッセージ
# en-US: app-page-no-messages = No message matches.
# translated from 4190276d
app-page-no-messages = 一致するメッセージはありません。
# en-US: app-page-no-text = There is no text yet.
# translated from f47a0874
app-page-no-text = 訳文はまだありません。


## Requests that the server does not understand

# en-US: $name (text): the name of a parameter, for example "audiance"
# en-US: $allowed (text): the names that there are, for example "audience, locale, status"
# en-US: app-page-wrong-name = There is no parameter { $name }. There are: { $allowed }.
# en-US:     .bare = A parameter has a name that is not known.
# translated from b07040f4
app-page-wrong-name = { $name }というパラメーターはありません。使用できるパラメーターは{ $allowed }です。
    .bare = 名前が不明なパラメーターがあります。
# en-US: $name (text): the name of a parameter, for example "status"
# en-US: $allowed (text): the values that are allowed, for example "100–599"
# en-US: app-page-wrong-value = The value of the parameter { $name } is not allowed. Allowed are: { $allowed }.
# en-US:     .bare = The value of a parameter is not allowed.
# translated from 3d6c8756
app-page-wrong-value = パラメーター{ $name }の値は使用できません。使用できる値は{ $allowed }です。
    .bare = 使用できない値のパラメーターがあります。
