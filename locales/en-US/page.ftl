# The words of the pages that `bigmodel-errors serve` and `bigmodel-errors site` show. They are no part of the library.
#
# Buttons and labels are short. Headings, labels and buttons have no full stop, sentences have one.

### The pages


## On every page

# The name of this language in itself.
app-page-own-name = English
app-page-skip = Skip to the content
app-page-explain = Explain
app-page-codes = Codes
app-page-texts = Texts
app-page-language = Language
app-page-change = Change
app-page-dark = Dark
app-page-copy = Copy
app-page-copied = Copied


## Explain

app-page-explain-heading = What does this error mean?
app-page-payload = Paste an error: JSON, a log line, an exception
app-page-examples = Or try an example:
app-page-example-body = A response body
app-page-example-exception = A Python exception
app-page-example-log = A line of a log
app-page-result = Result
app-page-who = Who can act
app-page-retry = Retry
# $time (text): a date and a time with its zone, for example "2026-08-12 10:58 UTC"
app-page-retry-after = Retry after { $time }.
    .bare = Retry later.
# $time (text): a date and a time on the clock of the reader, for example "12 Aug 2026, 18:58"
# $left (text): how long it is until then, for example "in 12 minutes"
app-page-your-time = { $time } your time ({ $left })
    .bare = then
app-page-retry-now = The time that the server named is over. Retry now.
app-page-server-said = What the server said
app-page-support = For support
app-page-customers = What your customers would read
app-page-every-language = In every language
# $count (count): how many errors there are besides the first, for example "2"
app-page-others = { $count ->
        [one] One more error in what you pasted
       *[other] { $count } more errors in what you pasted
    }
    .bare = More errors in what you pasted
app-page-certainty = How certain is this?
app-page-nothing = No error of this API was recognized
app-page-nothing-looked-for = What was looked for: a code of this API, a sentence that it sends, an HTTP status, and how a stream or a task ended.
app-page-nothing-paste = Paste all that you have: the body of the response, the text of the exception, or the line of the log. A code alone will do, too, such as 1113.
# $size (text): an amount of data, for example "1 MiB"
app-page-cut = Only the first { $size } were read. An error further on is not found.
    .bare = Only the beginning was read. An error further on is not found.


## How certain an explanation is

app-page-certain-shape = Not very. Other services use this format or sentence with the same numbers, too. If BigModel or Z.ai sent it, the explanation is right.
app-page-certain-host = Fairly. The text names BigModel or Z.ai.
app-page-certain-request-id = Fairly. The request ID has the form that this API uses.
app-page-certain-envelope = Very. Only this API uses this format.
app-page-certain-wording = Very. This API sends this very sentence with this code.
app-page-certain-status = There is no code in it. The explanation follows from the HTTP status, or from how the stream or the task ended.


## What helps, in a few words; who can do it; and whether to retry

app-page-remedy-retry-later = Try later
    .who = Nobody has to
    .retry = Retry in a while.
app-page-remedy-slow-down = Slow down
    .who = The developer of the app
    .retry = Retry in a while, with fewer requests at a time.
app-page-remedy-wait-for-reset = Wait for the reset
    .who = Nobody, until the limit resets
    .retry = Do not retry before the limit resets.
app-page-remedy-change-content = Change the content
    .who = The person who wrote the content
    .retry = Do not retry: only different content helps.
app-page-remedy-shorten-input = Shorten the input
    .who = The person or the app that wrote the input
    .retry = Do not retry: only a shorter input helps.
app-page-remedy-reduce-size = Reduce the size
    .who = The person or the app that sent it
    .retry = Do not retry: only less text or a smaller file helps.
app-page-remedy-fix-request = Fix the request
    .who = The developer of the app
    .retry = Do not retry: only a corrected request helps.
app-page-remedy-fix-credentials = Fix the credentials
    .who = Whoever manages the API key
    .retry = Do not retry: only correct credentials help.
app-page-remedy-top-up = Top up
    .who = Whoever pays for the account
    .retry = Do not retry: only a top-up or another plan helps.
app-page-remedy-ask-support = Ask support
    .who = Customer service, or your administrator
    .retry = Do not retry: only customer service or your administrator can help.


## The catalogue

app-page-codes-heading = Error codes
app-page-search = Search
app-page-search-for = Code, name or words in any language
app-page-all = All
app-page-yes = Yes
app-page-no = No
app-page-audience = Text for
app-page-developers = Developers
app-page-end-users = Customers
# $count (count): how many codes there are, for example "12"
app-page-found = { $count ->
        [one] One code
       *[other] { $count } codes
    }
    .bare = Codes
app-page-not-found = No code matches. Try fewer words, or another filter.


## A code

# $code (text): the number of a code, for example "1308"
app-page-code = Error { $code }
    .bare = Error
app-page-reference = The sentence of the reference
app-page-form = Another sentence of the server
app-page-arguments = Try other values
app-page-argument-field = The request parameter that was rejected
app-page-argument-range = The values that are allowed, as the server writes them
app-page-argument-choices = The values that are allowed, as the server lists them
app-page-argument-method = How the model was called
app-page-argument-limit = How many items are allowed
app-page-argument-field1 = The first of two request parameters
app-page-argument-field2 = The second of two request parameters
app-page-argument-API_name = The API or model that was called
app-page-argument-request_id = The ID that the request came with
app-page-argument-task_id = The ID of the asynchronous task
app-page-argument-error_id = The ID to quote to customer service
app-page-argument-number = How many units of time the limit is for
app-page-argument-unit = The unit of time: minute, hour, day, week or month
app-page-argument-next_flush_time = When the limit resets, in Beijing time
app-page-argument-model_name = The code of a model
app-page-show = Show
app-page-samples = What arrives
app-page-sample-nested = From the API
app-page-sample-anthropic = From the API in Anthropic’s format
app-page-sample-flat = From the usage and billing API
app-page-sample-exception = In a Python exception
app-page-sample-log = In a log
app-page-sources = Sources
# $date (text): a year and a month, for example "2026-11"
app-page-source-read = read { $date }
    .bare = read
app-page-constant = Constant in Rust
app-page-neighbors = Other codes
# $code (text): the number of a code, for example "1308"
app-page-previous = Previous: { $code }
    .bare = Previous
# $code (text): the number of a code, for example "1308"
app-page-next = Next: { $code }
    .bare = Next


## The texts of translators

app-page-texts-heading = Translations
app-page-live = This page follows the files as they are saved.
app-page-locale = Locale
app-page-done = Done
app-page-missing = Missing
app-page-untranslated = Untranslated
app-page-outdated = Outdated
app-page-faulty = Faulty
app-page-fallback = Left to English
app-page-problems = Problems
app-page-error = Error
app-page-warning = Warning
app-page-rule = Rule
app-page-message = Message
app-page-try = Try values
app-page-state = State
# $count (count): how many messages there are, for example "12"
app-page-messages = { $count ->
        [one] One message
       *[other] { $count } messages
    }
    .bare = Messages
app-page-no-messages = No message matches.
app-page-no-text = There is no text yet.


## Requests that the server does not understand

# $name (text): the name of a parameter, for example "audiance"
# $allowed (text): the names that there are, for example "audience, locale, status"
app-page-wrong-name = There is no parameter { $name }. There are: { $allowed }.
    .bare = A parameter has a name that is not known.
# $name (text): the name of a parameter, for example "status"
# $allowed (text): the values that are allowed, for example "100–599"
app-page-wrong-value = The value of the parameter { $name } is not allowed. Allowed are: { $allowed }.
    .bare = The value of a parameter is not allowed.
