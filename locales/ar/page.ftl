# نصوص صفحات `bigmodel-errors serve` و`bigmodel-errors site`، وليست جزءًا من المكتبة.

### The pages


## On every page

# en-US: The name of this language in itself.
# en-US: app-page-own-name = English
# translated from 034a8bf1
app-page-own-name = العربية
# en-US: app-page-skip = Skip to the content
# translated from 5abdce27
app-page-skip = الانتقال إلى المحتوى
# en-US: app-page-explain = Explain
# translated from d9d2fef1
app-page-explain = شرح خطأ
# en-US: app-page-codes = Codes
# translated from c2bd5840
app-page-codes = رموز الأخطاء
# en-US: app-page-texts = Texts
# translated from 9503eaee
app-page-texts = الترجمات
# en-US: app-page-language = Language
# translated from e6094180
app-page-language = اللغة
# en-US: app-page-change = Change
# translated from 045551b3
app-page-change = تغيير
# en-US: app-page-dark = Dark
# translated from 0162d4b9
app-page-dark = ألوان داكنة
# en-US: app-page-copy = Copy
# translated from caacbcb7
app-page-copy = نسخ
# en-US: app-page-copied = Copied
# translated from de0bb5bf
app-page-copied = تم النسخ


## Explain

# en-US: app-page-explain-heading = What does this error mean?
# translated from 05c88f26
app-page-explain-heading = ماذا يعني هذا الخطأ؟
# en-US: app-page-payload = Paste an error: JSON, a log line, an exception
# translated from e46b66b9
app-page-payload = ألصق خطأً: JSON أو سطرًا من سجل أو نص استثناء
# en-US: app-page-examples = Or try an example:
# translated from f4287910
app-page-examples = أو جرِّب مثالًا:
# en-US: app-page-example-body = A response body
# translated from edf62588
app-page-example-body = نص استجابة
# en-US: app-page-example-exception = A Python exception
# translated from 06c978f6
app-page-example-exception = استثناء Python
# en-US: app-page-example-log = A line of a log
# translated from f8026ab6
app-page-example-log = سطر من سجل
# en-US: app-page-result = Result
# translated from f21135d3
app-page-result = النتيجة
# en-US: app-page-who = Who can act
# translated from 54b4b15b
app-page-who = من يمكنه التصرف
# en-US: app-page-retry = Retry
# translated from 7c6d23be
app-page-retry = إعادة المحاولة
# en-US: $time (text): a date and a time with its zone, for example "2026-08-12 10:58 UTC"
# en-US: app-page-retry-after = Retry after { $time }.
# en-US:     .bare = Retry later.
# translated from 61c61e8a
app-page-retry-after = يُرجى إعادة المحاولة بعد { $time }.
    .bare = يُرجى إعادة المحاولة لاحقًا.
# en-US: $time (text): a date and a time on the clock of the reader, for example "12 Aug 2026, 18:58"
# en-US: $left (text): how long it is until then, for example "in 12 minutes"
# en-US: app-page-your-time = { $time } your time ({ $left })
# en-US:     .bare = then
# translated from 4358e598
app-page-your-time = { $time } بتوقيتك ({ $left })
    .bare = ذلك الوقت
# en-US: app-page-retry-now = The time that the server named is over. Retry now.
# translated from db06703c
app-page-retry-now = انقضى الوقت الذي حدده الخادم. يمكن إعادة المحاولة الآن.
# en-US: app-page-server-said = What the server said
# translated from 7d2e6bd2
app-page-server-said = رد الخادم
# en-US: app-page-support = For support
# translated from 271a009e
app-page-support = لخدمة العملاء
# en-US: app-page-customers = What your customers would read
# translated from 2751154f
app-page-customers = ما سيقرؤه عملاؤك
# en-US: app-page-every-language = In every language
# translated from 17fc2614
app-page-every-language = بكل اللغات
# en-US: $count (count): how many errors there are besides the first, for example "2"
# en-US: app-page-others = { $count ->
# en-US:         [one] One more error in what you pasted
# en-US:        *[other] { $count } more errors in what you pasted
# en-US:     }
# en-US:     .bare = More errors in what you pasted
# translated from a558bb58
app-page-others = { $count ->
        [zero] لا أخطاء أخرى في النص الملصق
        [one] خطأ واحد آخر في النص الملصق
        [two] خطآن آخران في النص الملصق
        [few] { $count } أخطاء أخرى في النص الملصق
        [many] { $count } خطأً آخر في النص الملصق
       *[other] { $count } خطأ آخر في النص الملصق
    }
    .bare = أخطاء أخرى في النص الملصق
# en-US: app-page-certainty = How certain is this?
# translated from 31a718cf
app-page-certainty = ما مدى التأكد من ذلك؟
# en-US: app-page-nothing = No error of this API was recognized
# translated from 35d7f91d
app-page-nothing = لم يُتعرَّف على أي خطأ من واجهة API هذه
# en-US: app-page-nothing-looked-for = What was looked for: a code of this API, a sentence that it sends, an HTTP status, and how a stream or a task ended.
# translated from 377fcc51
app-page-nothing-looked-for = جرى البحث عن رمز من رموز واجهة API هذه، وعن جملة ترسلها، وعن حالة HTTP، وعن سبب انتهاء بث أو مهمة.
# en-US: app-page-nothing-paste = Paste all that you have: the body of the response, the text of the exception, or the line of the log. A code alone will do, too, such as 1113.
# translated from aee2583a
app-page-nothing-paste = يُرجى لصق كل ما لديك: نص الاستجابة أو نص الاستثناء أو السطر من السجل. ويكفي الرمز وحده أيضًا، مثل 1113.
# en-US: $size (text): an amount of data, for example "1 MiB"
# en-US: app-page-cut = Only the first { $size } were read. An error further on is not found.
# en-US:     .bare = Only the beginning was read. An error further on is not found.
# translated from 91491edd
app-page-cut = لم يُقرأ سوى أول { $size }. لن يُعثر على أي خطأ بعد ذلك.
    .bare = لم تُقرأ سوى البداية. لن يُعثر على أي خطأ بعد ذلك.


## How certain an explanation is

# en-US: app-page-certain-shape = Not very. Other services use this format or sentence with the same numbers, too. If BigModel or Z.ai sent it, the explanation is right.
# translated from fad6c2ed
app-page-certain-shape = ليس مؤكدًا. تستخدم خدمات أخرى أيضًا هذه الصيغة أو هذه الجملة بالأرقام نفسها. إذا كان المرسل BigModel أو Z.ai فالشرح صحيح.
# en-US: app-page-certain-host = Fairly. The text names BigModel or Z.ai.
# translated from f150595b
app-page-certain-host = مؤكد إلى حد ما. يذكر النص BigModel أو Z.ai.
# en-US: app-page-certain-request-id = Fairly. The request ID has the form that this API uses.
# translated from 29ae39e9
app-page-certain-request-id = مؤكد إلى حد ما. لمعرِّف الطلب الصيغة التي تستخدمها واجهة API هذه.
# en-US: app-page-certain-envelope = Very. Only this API uses this format.
# translated from eb36cecc
app-page-certain-envelope = مؤكد. لا تستخدم هذه الصيغة إلا واجهة API هذه.
# en-US: app-page-certain-wording = Very. This API sends this very sentence with this code.
# translated from 2cf15af3
app-page-certain-wording = مؤكد. ترسل واجهة API هذه الجملةَ نفسها مع هذا الرمز.
# en-US: app-page-certain-status = There is no code in it. The explanation follows from the HTTP status, or from how the stream or the task ended.
# translated from 61535047
app-page-certain-status = لا رمز فيه. يستند الشرح إلى حالة HTTP، أو إلى طريقة انتهاء البث أو المهمة.


## What helps, in a few words; who can do it; and whether to retry

# en-US: app-page-remedy-retry-later = Try later
# en-US:     .who = Nobody has to
# en-US:     .retry = Retry in a while.
# translated from d5945e45
app-page-remedy-retry-later = المحاولة لاحقًا
    .who = لا يلزم أحدًا التصرف
    .retry = يُرجى إعادة المحاولة بعد قليل.
# en-US: app-page-remedy-slow-down = Slow down
# en-US:     .who = The developer of the app
# en-US:     .retry = Retry in a while, with fewer requests at a time.
# translated from 388e8ed9
app-page-remedy-slow-down = تقليل الطلبات
    .who = مطوِّر التطبيق
    .retry = يُرجى إعادة المحاولة بعد قليل، بعدد أقل من الطلبات المتوازية.
# en-US: app-page-remedy-wait-for-reset = Wait for the reset
# en-US:     .who = Nobody, until the limit resets
# en-US:     .retry = Do not retry before the limit resets.
# translated from 3501d28c
app-page-remedy-wait-for-reset = انتظار إعادة التعيين
    .who = لا أحد، حتى يُعاد تعيين الحد
    .retry = لا جدوى من إعادة المحاولة قبل أن يُعاد تعيين الحد.
# en-US: app-page-remedy-change-content = Change the content
# en-US:     .who = The person who wrote the content
# en-US:     .retry = Do not retry: only different content helps.
# translated from 2f3b76eb
app-page-remedy-change-content = تغيير المحتوى
    .who = كاتب المحتوى
    .retry = لا جدوى من إعادة المحاولة: لا ينفع إلا تغيير المحتوى.
# en-US: app-page-remedy-shorten-input = Shorten the input
# en-US:     .who = The person or the app that wrote the input
# en-US:     .retry = Do not retry: only a shorter input helps.
# translated from 52ac813e
app-page-remedy-shorten-input = اختصار النص
    .who = كاتب النص أو التطبيق الذي أنشأه
    .retry = لا جدوى من إعادة المحاولة: لا ينفع إلا اختصار النص.
# en-US: app-page-remedy-reduce-size = Reduce the size
# en-US:     .who = The person or the app that sent it
# en-US:     .retry = Do not retry: only less text or a smaller file helps.
# translated from 7ef26fa0
app-page-remedy-reduce-size = تصغير الحجم
    .who = الشخص أو التطبيق الذي أرسل المحتوى
    .retry = لا جدوى من إعادة المحاولة: لا ينفع إلا اختصار النص أو استخدام ملف أصغر.
# en-US: app-page-remedy-fix-request = Fix the request
# en-US:     .who = The developer of the app
# en-US:     .retry = Do not retry: only a corrected request helps.
# translated from 072ced64
app-page-remedy-fix-request = تصحيح الطلب
    .who = مطوِّر التطبيق
    .retry = لا جدوى من إعادة المحاولة: لا ينفع إلا تصحيح الطلب.
# en-US: app-page-remedy-fix-credentials = Fix the credentials
# en-US:     .who = Whoever manages the API key
# en-US:     .retry = Do not retry: only correct credentials help.
# translated from 4d11324f
app-page-remedy-fix-credentials = تصحيح بيانات الاعتماد
    .who = المسؤول عن مفتاح API
    .retry = لا جدوى من إعادة المحاولة: لا ينفع إلا استخدام بيانات اعتماد صحيحة.
# en-US: app-page-remedy-top-up = Top up
# en-US:     .who = Whoever pays for the account
# en-US:     .retry = Do not retry: only a top-up or another plan helps.
# translated from 5b23a4d3
app-page-remedy-top-up = شحن الرصيد
    .who = من يدفع تكاليف الحساب
    .retry = لا جدوى من إعادة المحاولة: لا ينفع إلا شحن الرصيد أو تغيير الخطة.
# en-US: app-page-remedy-ask-support = Ask support
# en-US:     .who = Customer service, or your administrator
# en-US:     .retry = Do not retry: only customer service or your administrator can help.
# translated from a14c8c46
app-page-remedy-ask-support = التواصل مع الدعم
    .who = خدمة العملاء أو المسؤول
    .retry = لا جدوى من إعادة المحاولة: لا حل إلا لدى خدمة العملاء أو المسؤول.


## The catalogue

# en-US: app-page-codes-heading = Error codes
# translated from 11b1bd6c
app-page-codes-heading = رموز الأخطاء
# en-US: app-page-search = Search
# translated from 9273a755
app-page-search = بحث
# en-US: app-page-search-for = Code, name or words in any language
# translated from 1e1763a8
app-page-search-for = رمز أو اسم أو كلمات بأي لغة
# en-US: app-page-all = All
# translated from 66c25d62
app-page-all = الكل
# en-US: app-page-yes = Yes
# translated from 227d76bc
app-page-yes = نعم
# en-US: app-page-no = No
# translated from dda33b3b
app-page-no = لا
# en-US: app-page-audience = Text for
# translated from dc5cfb4c
app-page-audience = النص موجَّه إلى
# en-US: app-page-developers = Developers
# translated from fadf4872
app-page-developers = المطوِّرين
# en-US: app-page-end-users = Customers
# translated from dd6b956c
app-page-end-users = العملاء
# en-US: $count (count): how many codes there are, for example "12"
# en-US: app-page-found = { $count ->
# en-US:         [one] One code
# en-US:        *[other] { $count } codes
# en-US:     }
# en-US:     .bare = Codes
# translated from c628175b
app-page-found = { $count ->
        [zero] لا رموز
        [one] رمز واحد
        [two] رمزان
        [few] { $count } رموز
        [many] { $count } رمزًا
       *[other] { $count } رمز
    }
    .bare = الرموز
# en-US: app-page-not-found = No code matches. Try fewer words, or another filter.
# translated from 34a51900
app-page-not-found = لا رمز مطابق. يُرجى تقليل كلمات البحث أو تغيير التصفية.


## A code

# en-US: $code (text): the number of a code, for example "1308"
# en-US: app-page-code = Error { $code }
# en-US:     .bare = Error
# translated from f6517681
app-page-code = الخطأ { $code }
    .bare = خطأ
# en-US: app-page-reference = The sentence of the reference
# translated from e9442f08
app-page-reference = الجملة في الوثائق الرسمية
# en-US: app-page-form = Another sentence of the server
# translated from 98fe05be
app-page-form = جملة أخرى من الخادم
# en-US: app-page-arguments = Try other values
# translated from b3e960d7
app-page-arguments = تجربة قيم أخرى
# en-US: app-page-argument-field = The request parameter that was rejected
# translated from cb0647b7
app-page-argument-field = معلمة الطلب المرفوضة
# en-US: app-page-argument-range = The values that are allowed, as the server writes them
# translated from 24b2dc49
app-page-argument-range = القيم المسموح بها كما يكتبها الخادم
# en-US: app-page-argument-choices = The values that are allowed, as the server lists them
# translated from 51e04425
app-page-argument-choices = القيم المسموح بها كما يسردها الخادم
# en-US: app-page-argument-method = How the model was called
# translated from d139f1b2
app-page-argument-method = طريقة استدعاء النموذج
# en-US: app-page-argument-limit = How many items are allowed
# translated from 49e29697
app-page-argument-limit = أقصى عدد مسموح به من العناصر
# en-US: app-page-argument-field1 = The first of two request parameters
# translated from e78121b2
app-page-argument-field1 = الأولى من معلمتين في الطلب
# en-US: app-page-argument-field2 = The second of two request parameters
# translated from bbe89b0e
app-page-argument-field2 = الثانية من معلمتين في الطلب
# en-US: app-page-argument-API_name = The API or model that was called
# translated from 286ef9d2
app-page-argument-API_name = واجهة API أو النموذج الذي استُدعي
# en-US: app-page-argument-request_id = The ID that the request came with
# translated from dbed0e1b
app-page-argument-request_id = المعرِّف الذي جاء مع الطلب
# en-US: app-page-argument-task_id = The ID of the asynchronous task
# translated from a8314d7b
app-page-argument-task_id = معرِّف المهمة غير المتزامنة
# en-US: app-page-argument-error_id = The ID to quote to customer service
# translated from 0e8977ab
app-page-argument-error_id = المعرِّف الذي يُذكر لخدمة العملاء
# en-US: app-page-argument-number = How many units of time the limit is for
# translated from 7e7815c6
app-page-argument-number = عدد وحدات الزمن التي يسري عليها الحد
# en-US: app-page-argument-unit = The unit of time: minute, hour, day, week or month
# translated from c41933a7
app-page-argument-unit = وحدة الزمن: minute أو hour أو day أو week أو month
# en-US: app-page-argument-next_flush_time = When the limit resets, in Beijing time
# translated from b0b30922
app-page-argument-next_flush_time = موعد إعادة تعيين الحد بتوقيت بكين
# en-US: app-page-argument-model_name = The code of a model
# translated from 52f3622e
app-page-argument-model_name = رمز النموذج
# en-US: app-page-show = Show
# translated from b8766250
app-page-show = عرض
# en-US: app-page-samples = What arrives
# translated from 821d8358
app-page-samples = ما يصل من الخادم
# en-US: app-page-sample-nested = From the API
# translated from c2971590
app-page-sample-nested = من واجهة API
# en-US: app-page-sample-anthropic = From the API in Anthropic’s format
# translated from fd25152e
app-page-sample-anthropic = من واجهة API، بصيغة Anthropic
# en-US: app-page-sample-flat = From the usage and billing API
# translated from f1615106
app-page-sample-flat = من واجهة API للاستخدام والفوترة
# en-US: app-page-sample-exception = In a Python exception
# translated from d952f7a3
app-page-sample-exception = في استثناء Python
# en-US: app-page-sample-log = In a log
# translated from 376dd05f
app-page-sample-log = في سجل
# en-US: app-page-sources = Sources
# translated from ed168026
app-page-sources = المصادر
# en-US: $date (text): a year and a month, for example "2026-11"
# en-US: app-page-source-read = read { $date }
# en-US:     .bare = read
# translated from f6e6a284
app-page-source-read = تاريخ القراءة { $date }
    .bare = مقروء
# en-US: app-page-constant = Constant in Rust
# translated from 19e43d32
app-page-constant = الثابت في Rust
# en-US: app-page-neighbors = Other codes
# translated from 4bbe582f
app-page-neighbors = رموز أخرى
# en-US: $code (text): the number of a code, for example "1308"
# en-US: app-page-previous = Previous: { $code }
# en-US:     .bare = Previous
# translated from 2ffc7e2f
app-page-previous = السابق: { $code }
    .bare = السابق
# en-US: $code (text): the number of a code, for example "1308"
# en-US: app-page-next = Next: { $code }
# en-US:     .bare = Next
# translated from 1c62bbc3
app-page-next = التالي: { $code }
    .bare = التالي


## The texts of translators

# en-US: app-page-texts-heading = Translations
# translated from ee28ad24
app-page-texts-heading = الترجمات
# en-US: app-page-live = This page follows the files as they are saved.
# translated from c8d3d56f
app-page-live = تُحدَّث هذه الصفحة كلما حُفظت الملفات.
# en-US: app-page-locale = Locale
# translated from 16866e67
app-page-locale = اللغة والمنطقة
# en-US: app-page-done = Done
# translated from b97ec327
app-page-done = مكتملة
# en-US: app-page-missing = Missing
# translated from 3c514b50
app-page-missing = ناقصة
# en-US: app-page-untranslated = Untranslated
# translated from ff430937
app-page-untranslated = غير مترجمة
# en-US: app-page-outdated = Outdated
# translated from a2df6eca
app-page-outdated = قديمة
# en-US: app-page-faulty = Faulty
# translated from 184ca2c0
app-page-faulty = فيها أخطاء
# en-US: app-page-fallback = Left to English
# translated from b3e6f1c4
app-page-fallback = باقية بالإنجليزية
# en-US: app-page-problems = Problems
# translated from 10fbd11e
app-page-problems = مشكلات
# en-US: app-page-error = Error
# translated from c3525328
app-page-error = خطأ
# en-US: app-page-warning = Warning
# translated from e5e9b4ef
app-page-warning = تحذير
# en-US: app-page-rule = Rule
# translated from 9db3da8b
app-page-rule = القاعدة
# en-US: app-page-message = Message
# translated from fc22adfd
app-page-message = الرسالة
# en-US: app-page-try = Try values
# translated from 09bf2a1c
app-page-try = تجربة قيم
# en-US: app-page-state = State
# translated from 624eb8ac
app-page-state = الحالة
# en-US: $count (count): how many messages there are, for example "12"
# en-US: app-page-messages = { $count ->
# en-US:         [one] One message
# en-US:        *[other] { $count } messages
# en-US:     }
# en-US:     .bare = Messages
# translated from bfd06848
app-page-messages = { $count ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }
    .bare = الرسائل
# en-US: app-page-no-messages = No message matches.
# translated from 4190276d
app-page-no-messages = لا رسالة مطابقة.
# en-US: app-page-no-text = There is no text yet.
# translated from f47a0874
app-page-no-text = لا نص بعد.


## Requests that the server does not understand

# en-US: $name (text): the name of a parameter, for example "audiance"
# en-US: $allowed (text): the names that there are, for example "audience, locale, status"
# en-US: app-page-wrong-name = There is no parameter { $name }. There are: { $allowed }.
# en-US:     .bare = A parameter has a name that is not known.
# translated from b07040f4
app-page-wrong-name = لا توجد معلمة باسم { $name }. المعلمات المتاحة: { $allowed }.
    .bare = اسم إحدى المعلمات غير معروف.
# en-US: $name (text): the name of a parameter, for example "status"
# en-US: $allowed (text): the values that are allowed, for example "100–599"
# en-US: app-page-wrong-value = The value of the parameter { $name } is not allowed. Allowed are: { $allowed }.
# en-US:     .bare = The value of a parameter is not allowed.
# translated from 3d6c8756
app-page-wrong-value = قيمة المعلمة { $name } غير مسموح بها. القيم المسموح بها: { $allowed }.
    .bare = قيمة إحدى المعلمات غير مسموح بها.
