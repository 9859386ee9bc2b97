# أخطاء واجهة API الخاصة بمنصة BigModel (Zhipu) / Z.ai، بالعربية الفصحى المعاصرة.
#
# النصوص مكتوبة بحسب المعنى. وحيث يكون النص الصيني الرسمي أدق من الإنجليزي (الحساب الفرعي والمؤسسة في 1318 إلى 1321) يُتَّبع الصيني.
# "المتوازية" هي concurrent، و"غير المتزامنة" هي asynchronous.

### The codes, in the order of the table


## Basic Error

# en-US: error-500 = Internal Error
# en-US:     .not-found = The requested address does not exist (404 NOT_FOUND)
# en-US:     .no-coding-plan = The current user has no Coding Plan
# en-US:     .try-later = Internal error, please try again later
# translated from 38fc60e8
error-500 = خطأ داخلي
    .not-found = العنوان المطلوب غير موجود (404 NOT_FOUND)
    .no-coding-plan = ليس لدى المستخدم الحالي باقة Coding Plan
    .try-later = خطأ داخلي، يُرجى إعادة المحاولة لاحقًا


## Authentication Error

# en-US: Sent by the server, undocumented.
# en-US: error-401 = token expired or incorrect
# translated from c8c62a49
error-401 = الرمز المميز منتهي الصلاحية أو غير صحيح
# en-US: error-1000 = Authentication Failed
# en-US:     .real-name = Please complete real-name verification first
# translated from 5de4bd3c
error-1000 = فشلت المصادقة
    .real-name = يُرجى إكمال التحقق من الاسم الحقيقي أولًا
# en-US: error-1001 = Authentication parameter not received in Header, unable to authenticate
# translated from 2a29114b
error-1001 = لم تُستلَم المعلمة Authentication في الترويسة، لذا تتعذر المصادقة
# en-US: error-1002 = Invalid Authentication Token, please confirm the correct transmission of the Authentication Token
# translated from afc77841
error-1002 = رمز المصادقة المميز غير صالح، يُرجى التأكد من إرساله على نحو صحيح
# en-US: error-1003 = Authentication Token expired, please regenerate/obtain
# translated from 1d2f139b
error-1003 = انتهت صلاحية رمز المصادقة المميز، يُرجى إنشاء رمز جديد أو الحصول عليه
# en-US: error-1004 = Authentication failed with the provided Authentication Token
# translated from 3a112ad2
error-1004 = فشلت المصادقة برمز المصادقة المميز المقدَّم
# en-US: error-1005 = Need Two-Factor Authentication
# en-US:     .quota = The quota limit has been exceeded
# translated from 8eda2601
error-1005 = المصادقة الثنائية مطلوبة
    .quota = تم تجاوز حد الحصة المخصصة


## Account Error

# en-US: error-1100 = Account Read/Write
# translated from 7cf07bd7
error-1100 = خطأ في قراءة بيانات الحساب أو كتابتها
# en-US: error-1110 = Your account is currently inactive. Please check your account information
# translated from f6b4543b
error-1110 = حسابك غير نشط حاليًا. يُرجى التحقق من معلومات الحساب
# en-US: error-1111 = Your account does not exist
# translated from 6949f2ac
error-1111 = حسابك غير موجود
# en-US: error-1112 = Your account has been locked, please contact customer service to unlock
# translated from 084fa210
error-1112 = قُفل حسابك، يُرجى التواصل مع خدمة العملاء لإلغاء قفله
# en-US: error-1113 = Your account is in arrears, please recharge and try again
# en-US:     .no-package = Insufficient balance or no resource package. Please recharge.
# translated from 120889a7
error-1113 = على حسابك مبالغ مستحقة، يُرجى شحن الرصيد ثم إعادة المحاولة
    .no-package = الرصيد غير كافٍ أو لا توجد حزمة موارد متاحة. يُرجى شحن الرصيد.
# en-US: error-1120 = Unable to successfully access your account, please try again later
# translated from 70a9f172
error-1120 = تعذر الوصول إلى حسابك، يُرجى إعادة المحاولة لاحقًا
# en-US: error-1121 = Account has irregular activities and has been locked
# translated from 9ca66a10
error-1121 = رُصد نشاط مخالف في الحساب، فقُفل الحساب


## API Call Error

# en-US: error-1200 = API Call Error
# translated from b005b10d
error-1200 = خطأ في استدعاء API
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
error-1210 = معلمات استدعاء API غير صحيحة، يُرجى مراجعة الوثائق
    .always-thinking = هذا النموذج يفكّر دائمًا ولا يمكن إيقاف تفكيره
    .thinking-levels = هذا النموذج يفكّر دائمًا ولا يمكن إيقاف تفكيره؛ يُرجى استخدام { $choices }
    .range = المعامل { $field } غير صالح، القيم المسموح بها: { $range }
    .choices = يجب أن تكون قيمة { $field } واحدة مما يلي: { $choices }
    .context-length = عدد الرموز المطلوب يتجاوز أقصى طول لسياق النموذج
    .video = تنسيق الفيديو غير صالح أو تعذّر تحليله
    .image = تنسيق الصورة غير صالح أو تعذّر تحليلها
    .file = تعذّر تحليل الملف. يُرجى التحقق من إمكانية الوصول إليه ومن تنسيقه
# en-US: error-1211 = Model does not exist, please check the model code
# translated from bfe4669a
error-1211 = النموذج غير موجود، يُرجى التحقق من رمز النموذج
# en-US: $method (text): how the model was called, for example "SYNC"
# en-US: error-1212 = Current model does not support { $method } call method
# en-US:     .bare = Current model does not support this call method
# translated from 9d29eaab
error-1212 = لا يدعم النموذج الحالي طريقة الاستدعاء { $method }
    .bare = لا يدعم النموذج الحالي طريقة الاستدعاء هذه
# en-US: $field (text): the request parameter that was rejected, for example "messages"
# en-US: error-1213 = { $field } parameter not received properly
# en-US:     .bare = A parameter was not received properly
# translated from 9a130920
error-1213 = لم تُستلَم المعلمة { $field } على نحو صحيح
    .bare = لم تُستلَم إحدى المعلمات على نحو صحيح
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
error-1214 = المعلمة { $field } غير صالحة. يُرجى مراجعة الوثائق
    .bare = إحدى المعلمات غير صالحة. يُرجى مراجعة الوثائق
    .unsupported = القيمة الحالية للمعامل { $field } غير مدعومة
    .type = نوع { $field } غير صحيح
    .max-items = يجب ألا يتجاوز عدد عناصر { $field } الحدَّ { $limit }
    .not-found = { $field }: غير موجود
    .role = معلومات الدور غير صحيحة
    .content-or-tool-calls = { $field }: لا يمكن أن يكون content و tool_calls فارغين معًا
    .file-or-audio = لا يمكن أن يكون file و audio فارغين معًا
    .voice = معرّف الصوت غير موجود
    .tool-type = لا يمكن أن يكون نوع الأداة فارغًا
    .input = لا يمكن أن يكون الإدخال فارغًا
    .empty = لا يمكن أن يكون { $field } فارغًا
    .too-long = { $field } أطول من المسموح
# en-US: $field1 (text): the first of two request parameters, for example "top_p"
# en-US: $field2 (text): the second of two request parameters, for example "temperature"
# en-US: error-1215 = { $field1 } and { $field2 } cannot be set simultaneously, please check the documentation
# en-US:     .bare = Some parameters cannot be set simultaneously, please check the documentation
# translated from 2d24df33
error-1215 = لا يمكن تعيين المعلمة { $field1 } والمعلمة { $field2 } معًا، يُرجى مراجعة الوثائق
    .bare = لا يمكن تعيين بعض المعلمات معًا، يُرجى مراجعة الوثائق
# en-US: $API_name (text): the API or model that was called, for example "chat/completions"
# en-US: error-1220 = You do not have permission to access { $API_name }
# en-US:     .bare = You do not have permission to access this API or model
# en-US:     .ip-address = Your request cannot be processed because your IP address is not allowed to access the API. If you believe this is a mistake, please contact customer service.
# translated from 67e8cb95
error-1220 = ليس لديك إذن بالوصول إلى { $API_name }
    .bare = ليس لديك إذن بالوصول إلى واجهة API هذه أو إلى هذا النموذج
    .ip-address = تعذّرت معالجة طلبك لأن عنوان IP الخاص بك غير مخوَّل بالوصول إلى واجهة API. إذا كنت تعتقد أن هذا خطأ، يُرجى التواصل مع خدمة العملاء.
# en-US: $API_name (text): the API or model that was called, for example "chat/completions"
# en-US: error-1221 = API { $API_name } has been taken offline
# en-US:     .bare = This API has been taken offline
# translated from 42e0eefb
error-1221 = أُوقفت واجهة API { $API_name } عن العمل
    .bare = أُوقفت واجهة API هذه عن العمل
# en-US: $API_name (text): the API or model that was called, for example "chat/completions"
# en-US: error-1222 = API { $API_name } does not exist
# en-US:     .bare = This API does not exist
# translated from ef3400de
error-1222 = واجهة API { $API_name } غير موجودة
    .bare = واجهة API هذه غير موجودة
# en-US: error-1230 = API call process error
# en-US:     .try-later = API call process error, please try again later
# translated from da719479
error-1230 = خطأ أثناء تنفيذ استدعاء API
    .try-later = خطأ في عملية استدعاء واجهة API، يُرجى إعادة المحاولة لاحقًا
# en-US: $request_id (text): the ID that the request came with, for example "20260416094124a1b2c3d4e5f60718"
# en-US: error-1231 = You already have a request: { $request_id }
# en-US:     .bare = You already have a request with the same ID
# translated from 0ac9d475
error-1231 = لديك طلب بالفعل: { $request_id }
    .bare = لديك بالفعل طلب بالمعرِّف نفسه
# en-US: error-1232 = When obtaining asynchronous request results, please use task_id
# translated from ad9f0770
error-1232 = عند الحصول على نتائج الطلبات غير المتزامنة، يُرجى استخدام task_id
# en-US: $task_id (text): the ID of the asynchronous task, for example "75321742"
# en-US: error-1233 = Task: { $task_id } does not exist
# en-US:     .bare = The task does not exist
# translated from 7adc20e9
error-1233 = المهمة { $task_id } غير موجودة
    .bare = المهمة غير موجودة
# en-US: $error_id (text): the ID to quote to customer service, for example "20260226102939a1b2c3d4e5f60718"
# en-US: error-1234 = Network error, error id: { $error_id }, please contact customer service
# en-US:     .bare = Network error, please contact customer service
# en-US:     .try-later = Network error, error id: { $error_id }, please try again later
# translated from 607b3c9b
error-1234 = خطأ في الشبكة، معرِّف الخطأ: { $error_id }، يُرجى التواصل مع خدمة العملاء
    .bare = خطأ في الشبكة، يُرجى التواصل مع خدمة العملاء
    .try-later = خطأ في الشبكة، معرّف الخطأ: { $error_id }، يُرجى إعادة المحاولة لاحقًا
# en-US: $error_id (text): the ID to quote to customer service, for example "20260226102939a1b2c3d4e5f60718"
# en-US: error-1235 = Network error, error id: { $error_id }, please contact customer service
# en-US:     .bare = Network error, please contact customer service
# translated from 260b7ebc
error-1235 = خطأ في الشبكة، معرِّف الخطأ: { $error_id }، يُرجى التواصل مع خدمة العملاء
    .bare = خطأ في الشبكة، يُرجى التواصل مع خدمة العملاء
# en-US: error-1260 = API Runtime Error
# translated from 61507f4d
error-1260 = خطأ وقت التشغيل في واجهة API
# en-US: error-1261 = Prompt too long
# translated from 1350927e
error-1261 = نص المطالبة طويل جدًا
# en-US: Ours: the reference has only a Chinese sentence, with the web_search endpoint.
# en-US: error-1701 = Web search concurrency limit reached, please try again later or reduce concurrent requests
# translated from dd8e0568
error-1701 = بلغت عمليات البحث المتوازية على الويب حدها الأقصى، يُرجى إعادة المحاولة لاحقًا أو تقليل الطلبات المتوازية
# en-US: Ours, as 1701.
# en-US: error-1702 = No search engine service is available, please check the configuration or contact the administrator
# translated from e5d18b3a
error-1702 = لم يُعثر على خدمة محرك بحث متاحة، يُرجى التحقق من الإعدادات أو التواصل مع المسؤول
# en-US: Ours, as 1701.
# en-US: error-1703 = The search engine returned no valid data, please adjust the query
# en-US:     .end-user = No search results were found. Please rephrase and try again.
# translated from 88ce028c
error-1703 = لم يُرجع محرك البحث بيانات صالحة، يُرجى تعديل الاستعلام
    .end-user = لم يُعثر على نتائج. يُرجى تغيير صيغة البحث ثم إعادة المحاولة.


## API Policy Block Error

# en-US: error-1300 = API call blocked by policy
# translated from e3bc4d0b
error-1300 = حُظر استدعاء API بموجب السياسة
# en-US: error-1301 = System detected potentially unsafe or sensitive content in input or generation. Please avoid using prompts that may generate sensitive content. Thank you for your cooperation.
# translated from 1074fb49
error-1301 = رصد النظام محتوى قد يكون غير آمن أو حساسًا في المدخلات أو في المحتوى المُنشأ. يُرجى تجنب نصوص المطالبة التي قد تؤدي إلى إنشاء محتوى حساس. شكرًا لتعاونك.
# en-US: error-1302 = High concurrency usage of this API, please reduce concurrency or contact customer service to increase limits
# en-US:     .rate-limit = Rate limit reached for requests
# translated from 146d82ce
error-1302 = عدد طلباتك المتوازية إلى واجهة API هذه مرتفع جدًا، يُرجى تقليله أو التواصل مع خدمة العملاء لرفع الحد
    .rate-limit = تم بلوغ حد معدل الطلبات، يُرجى التحكم في تكرار الطلبات
# en-US: error-1303 = High frequency usage of this API, please reduce frequency or contact customer service to increase limits
# en-US:     .try-later = The calls are too frequent at the moment, please try again later
# translated from 33a2f3bb
error-1303 = معدل استخدامك لواجهة API هذه مرتفع جدًا، يُرجى خفضه أو التواصل مع خدمة العملاء لرفع الحد
    .try-later = معدل الاستدعاءات مرتفع جدًا حاليًا، يُرجى إعادة المحاولة لاحقًا
# en-US: error-1304 = Daily call limit for this API reached. For more requests, please contact customer service to purchase
# translated from b2bfaf11
error-1304 = تم بلوغ الحد اليومي لاستدعاءات واجهة API هذه. لشراء طلبات إضافية، يُرجى التواصل مع خدمة العملاء
# en-US: error-1305 = Too many API requests at the moment, please try again later
# en-US:     .overloaded = The service may be temporarily overloaded, please try again later
# en-US:     .rate-limit = The API has triggered a rate limit.
# en-US:     .platform-limit = The platform is limiting its traffic, please try again later
# translated from 0ba514c3
error-1305 = عدد طلبات API كبير جدًا في الوقت الحالي، يُرجى إعادة المحاولة لاحقًا
    .overloaded = قد تكون الخدمة مثقلة مؤقتًا، يُرجى إعادة المحاولة لاحقًا
    .rate-limit = بلغت واجهة API هذه حد معدل الاستخدام.
    .platform-limit = المنصة تحدّ من حركة البيانات، يُرجى إعادة المحاولة لاحقًا
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
    تم بلوغ حد الاستخدام المسموح به خلال { $unit ->
        [minute] { $number ->
            [zero] { $number } دقيقة
            [one] دقيقة واحدة
            [two] دقيقتين
            [few] { $number } دقائق
            [many] { $number } دقيقة
           *[other] { $number } دقيقة
        }
        [hour] { $number ->
            [zero] { $number } ساعة
            [one] ساعة واحدة
            [two] ساعتين
            [few] { $number } ساعات
            [many] { $number } ساعة
           *[other] { $number } ساعة
        }
        [day] { $number ->
            [zero] { $number } يوم
            [one] يوم واحد
            [two] يومين
            [few] { $number } أيام
            [many] { $number } يومًا
           *[other] { $number } يوم
        }
        [week] { $number ->
            [zero] { $number } أسبوع
            [one] أسبوع واحد
            [two] أسبوعين
            [few] { $number } أسابيع
            [many] { $number } أسبوعًا
           *[other] { $number } أسبوع
        }
        [month] { $number ->
            [zero] { $number } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $number } أشهر
            [many] { $number } شهرًا
           *[other] { $number } شهر
        }
       *[other] { $number } { $unit }
    }. سيُعاد تعيين الحد في { $next_flush_time } (بتوقيت بكين، UTC+8)
    .bare = تم بلوغ حد الاستخدام. سيُعاد تعيين الحد تلقائيًا
    .extra-usage =
        تم بلوغ حد الاستخدام (المدة { $unit ->
            [minute] بالدقائق
            [hour] بالساعات
            [day] بالأيام
            [week] بالأسابيع
            [month] بالأشهر
           *[other] { $unit }
        }: { $number }). يمكنك المتابعة بعد { $next_flush_time } (بتوقيت بكين، UTC+8). للاستمرار قبل ذلك، يُرجى الطلب من المسؤول تفعيل الدفع حسب الاستخدام.
    .span =
        تم بلوغ حد الاستخدام (المدة { $unit ->
            [minute] بالدقائق
            [hour] بالساعات
            [day] بالأيام
            [week] بالأسابيع
            [month] بالأشهر
           *[other] { $unit }
        }: { $number }). سيُعاد تعيين الحد تلقائيًا
    .until = تم بلوغ حد الاستخدام. سيُعاد تعيين الحد في { $next_flush_time } (بتوقيت بكين، UTC+8)
# en-US: error-1309 = Your GLM Coding Plan package has expired and is temporarily unavailable. You can resume using it after renewing the subscription on the official website. https://z.ai/subscribe
# translated from 9ebf94f6
error-1309 = انتهت صلاحية باقتك GLM Coding Plan، وهي غير متاحة مؤقتًا. يمكنك استئناف استخدامها بعد تجديد الاشتراك على الموقع الرسمي. https://z.ai/subscribe
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1310 = Weekly/Monthly Limit Exhausted. Your limit will reset at { $next_flush_time } (Beijing time, UTC+8)
# en-US:     .bare = Weekly/Monthly Limit Exhausted. Your limit will reset automatically
# en-US:     .seven-days = Usage limit reached for 7 days. You can continue after { $next_flush_time } (Beijing time, UTC+8)
# en-US:     .seven-days-extra-usage = Usage limit reached for 7 days. You can continue after { $next_flush_time } (Beijing time, UTC+8). To go on before that, ask your administrator to enable pay-as-you-go extra usage.
# translated from c71d9073
error-1310 = استُنفد الحد الأسبوعي/الشهري. سيُعاد تعيين الحد في { $next_flush_time } (بتوقيت بكين، UTC+8)
    .bare = استُنفد الحد الأسبوعي/الشهري. سيُعاد تعيين الحد تلقائيًا
    .seven-days = تم بلوغ حد الاستخدام المسموح به خلال 7 أيام. يمكنك المتابعة بعد { $next_flush_time } (بتوقيت بكين، UTC+8)
    .seven-days-extra-usage = تم بلوغ حد الاستخدام المسموح به خلال 7 أيام. يمكنك المتابعة بعد { $next_flush_time } (بتوقيت بكين، UTC+8). للاستمرار قبل ذلك، يُرجى الطلب من المسؤول تفعيل الدفع حسب الاستخدام.
# en-US: $model_name (text): the code of a model, for example "glm-4.7"
# en-US: error-1311 = Your current subscription plan does not yet include access to { $model_name }
# en-US:     .bare = Your current subscription plan does not yet include access to this model
# translated from 04025d20
error-1311 = لا تتضمن خطة اشتراكك الحالية بعدُ إمكانية استخدام { $model_name }
    .bare = لا تتضمن خطة اشتراكك الحالية بعدُ إمكانية استخدام هذا النموذج
# en-US: $model_name (text): the code of a model, for example "glm-4.7"
# en-US: error-1312 = This model is currently experiencing high traffic. Please try again later, or switch to another model such as { $model_name }
# en-US:     .bare = This model is currently experiencing high traffic. Please try again later, or switch to another model
# translated from 6a9ac016
error-1312 = يشهد هذا النموذج ضغطًا كبيرًا حاليًا. يُرجى إعادة المحاولة لاحقًا، أو الانتقال إلى نموذج آخر مثل { $model_name }
    .bare = يشهد هذا النموذج ضغطًا كبيرًا حاليًا. يُرجى إعادة المحاولة لاحقًا، أو الانتقال إلى نموذج آخر
# en-US: error-1313 = Your account's current usage pattern does not comply with the Fair Usage Policy, and your request frequency has been limited. For details, please refer to the Subscription Service Agreement. To restore access, please submit a request.
# en-US:     .reduce-frequency = Your account's current usage pattern does not comply with the Fair Usage Policy. Please reduce your request frequency.
# translated from 0a08a7bf
error-1313 = لا يتوافق نمط الاستخدام الحالي لحسابك مع سياسة الاستخدام العادل، ولذلك قُيِّد معدل طلباتك. لمزيد من التفاصيل، يُرجى الرجوع إلى اتفاقية خدمة الاشتراك. لرفع هذا القيد، يُرجى تقديم طلب.
    .reduce-frequency = لا يتوافق نمط الاستخدام الحالي لحسابك مع سياسة الاستخدام العادل. يُرجى خفض معدل طلباتك.
# en-US: error-1314 = Your enterprise package has expired. Please contact your enterprise administrator.
# translated from 84a3f4dd
error-1314 = انتهت صلاحية باقة مؤسستك. يُرجى التواصل مع مسؤول المؤسسة.
# en-US: error-1315 = This API Key is limited to enterprise coding package scenarios. Please go to the official website to replace the API Key of the corresponding product type.
# translated from 7153da8d
error-1315 = يقتصر استخدام مفتاح API هذا على باقة البرمجة للمؤسسات. يُرجى زيارة الموقع الرسمي لاستبداله بمفتاح API الخاص بنوع المنتج المناسب.
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1316 = Usage limit reached for the past 5 hours. Insufficient balance for extra usage. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 5 hours. Insufficient balance for extra usage.
# translated from 71b20068
error-1316 = تم بلوغ حد الاستخدام لآخر 5 ساعات. رصيد الحساب الرئيسي لا يكفي للاستخدام الإضافي. سيُعاد تعيين الحد في { $next_flush_time } (بتوقيت بكين، UTC+8).
    .bare = تم بلوغ حد الاستخدام لآخر 5 ساعات. رصيد الحساب الرئيسي لا يكفي للاستخدام الإضافي.
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1317 = Usage limit reached for the past 7 days. Insufficient balance for extra usage. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 7 days. Insufficient balance for extra usage.
# translated from 772e9b70
error-1317 = تم بلوغ حد الاستخدام لآخر 7 أيام. رصيد الحساب الرئيسي لا يكفي للاستخدام الإضافي. سيُعاد تعيين الحد في { $next_flush_time } (بتوقيت بكين، UTC+8).
    .bare = تم بلوغ حد الاستخدام لآخر 7 أيام. رصيد الحساب الرئيسي لا يكفي للاستخدام الإضافي.
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1318 = Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit.
# translated from 6c6266d8
error-1318 = تم بلوغ حد الاستخدام لآخر 5 ساعات. الاستخدام الإضافي غير متاح لأن الحساب الفرعي بلغ حد الإنفاق الشهري. يُرجى التواصل مع المسؤول لتعديل هذا الحد. سيُعاد تعيين حد الاستخدام في { $next_flush_time } (بتوقيت بكين، UTC+8).
    .bare = تم بلوغ حد الاستخدام لآخر 5 ساعات. الاستخدام الإضافي غير متاح لأن الحساب الفرعي بلغ حد الإنفاق الشهري. يُرجى التواصل مع المسؤول لتعديل هذا الحد.
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1319 = Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit.
# translated from 144638ca
error-1319 = تم بلوغ حد الاستخدام لآخر 7 أيام. الاستخدام الإضافي غير متاح لأن الحساب الفرعي بلغ حد الإنفاق الشهري. يُرجى التواصل مع المسؤول لتعديل هذا الحد. سيُعاد تعيين حد الاستخدام في { $next_flush_time } (بتوقيت بكين، UTC+8).
    .bare = تم بلوغ حد الاستخدام لآخر 7 أيام. الاستخدام الإضافي غير متاح لأن الحساب الفرعي بلغ حد الإنفاق الشهري. يُرجى التواصل مع المسؤول لتعديل هذا الحد.
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1320 = Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 5 hours. Extra usage is not available due to monthly spend limit.
# translated from 6c6266d8
error-1320 = تم بلوغ حد الاستخدام لآخر 5 ساعات. الاستخدام الإضافي غير متاح لأن المؤسسة بلغت حد الإنفاق الشهري. يُرجى التواصل مع المسؤول لتعديل هذا الحد. سيُعاد تعيين حد الاستخدام في { $next_flush_time } (بتوقيت بكين، UTC+8).
    .bare = تم بلوغ حد الاستخدام لآخر 5 ساعات. الاستخدام الإضافي غير متاح لأن المؤسسة بلغت حد الإنفاق الشهري. يُرجى التواصل مع المسؤول لتعديل هذا الحد.
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: error-1321 = Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit. Resets at { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .bare = Usage limit reached for the past 7 days. Extra usage is not available due to monthly spend limit.
# translated from 144638ca
error-1321 = تم بلوغ حد الاستخدام لآخر 7 أيام. الاستخدام الإضافي غير متاح لأن المؤسسة بلغت حد الإنفاق الشهري. يُرجى التواصل مع المسؤول لتعديل هذا الحد. سيُعاد تعيين حد الاستخدام في { $next_flush_time } (بتوقيت بكين، UTC+8).
    .bare = تم بلوغ حد الاستخدام لآخر 7 أيام. الاستخدام الإضافي غير متاح لأن المؤسسة بلغت حد الإنفاق الشهري. يُرجى التواصل مع المسؤول لتعديل هذا الحد.


## بوابة Start Plan (zcode.z.ai): لا توثيق رسمي لها، والنصوص من صياغتنا وفق ما ترسله

# en-US: error-2007 = The upstream service is temporarily unavailable
# translated from d330388b
error-2007 = الخدمة الخلفية غير متاحة مؤقتًا
# en-US: error-3001 = Invalid parameter
# translated from fae2b8eb
error-3001 = معامل غير صالح
# en-US: error-3007 = Security verification failed (CAPTCHA)
# en-US:     .required = Security verification is required (CAPTCHA)
# translated from 311d425a
error-3007 = فشل التحقق الأمني (CAPTCHA)
    .required = يلزم إجراء التحقق الأمني (CAPTCHA)
# en-US: error-3008 = Concurrent request limit reached
# translated from 9bc432b0
error-3008 = تم بلوغ حد الطلبات المتزامنة
# en-US: error-3009 = The concurrency limit of the model has been exceeded
# translated from 4b0dd884
error-3009 = تم تجاوز حد التزامن لهذا النموذج
# en-US: error-3010 = The concurrency limit for admission to the model has been exceeded
# en-US:     .upgrade = The system is busy at the moment, please try again later or upgrade your account.
# translated from 5987e6f2
error-3010 = تم تجاوز حد التزامن للقبول في هذا النموذج
    .upgrade = النظام مشغول حاليًا، يُرجى إعادة المحاولة لاحقًا أو ترقية الحساب.
# en-US: error-3012 = The request has been blocked due to unusual activity.
# translated from 652f5187
error-3012 = حُظر الطلب بسبب نشاط غير معتاد.
# en-US: error-5001 = Internal error of the gateway
# translated from 17287934
error-5001 = خطأ داخلي في البوابة


### What an error is

## Categories

# en-US: category-basic = Basic Error
# translated from eaeebcf6
category-basic = خطأ أساسي
# en-US: category-authentication = Authentication Error
# translated from 5a79c75e
category-authentication = خطأ في المصادقة
# en-US: category-account = Account Error
# translated from 5fb79e5b
category-account = خطأ في الحساب
# en-US: category-api-call = API Call Error
# translated from b005b10d
category-api-call = خطأ في استدعاء API
# en-US: category-policy-block = API Policy Block Error
# translated from 0b833641
category-policy-block = خطأ حظر API بموجب السياسة


## What to do next, for the developer

# en-US: remedy-retry-later = Try again later
# translated from 9ab9daeb
remedy-retry-later = يُرجى إعادة المحاولة لاحقًا
# en-US: remedy-slow-down = Send fewer requests at a time or less often, then try again
# translated from ce7a97c4
remedy-slow-down = يُرجى تقليل الطلبات المتوازية أو إرسالها بمعدل أقل، ثم إعادة المحاولة
# en-US: remedy-wait-for-reset = Wait until the limit resets
# translated from 637538cd
remedy-wait-for-reset = يُرجى الانتظار حتى يُعاد تعيين الحد
# en-US: remedy-change-content = Change the content and send it again
# translated from 55658068
remedy-change-content = يُرجى تغيير المحتوى ثم إرساله من جديد
# en-US: remedy-shorten-input = Shorten the input and send it again
# translated from 5e87c288
remedy-shorten-input = يُرجى اختصار النص المُدخل ثم إرساله من جديد
# en-US: remedy-reduce-size = Shorten the text or use a smaller file, and send it again
# translated from 88c386a3
remedy-reduce-size = يُرجى اختصار النص أو استخدام ملف أصغر، ثم الإرسال من جديد
# en-US: remedy-fix-request = Correct the request
# translated from 315f74a6
remedy-fix-request = يُرجى تصحيح الطلب
# en-US: remedy-fix-credentials = Check the API key or other credentials, and how they are sent
# translated from cb424a7a
remedy-fix-credentials = يُرجى التحقق من مفتاح API أو بيانات الاعتماد الأخرى ومن طريقة إرسالها
# en-US: remedy-top-up = Top up the account, or renew or change the plan
# translated from cdd0ef5e
remedy-top-up = يُرجى شحن رصيد الحساب أو تجديد الخطة أو تغييرها
# en-US: remedy-ask-support = Contact customer service or your administrator
# translated from c2fd53dd
remedy-ask-support = يُرجى التواصل مع خدمة العملاء أو مع المسؤول


## What stands before the lines of an explained error

# en-US: label-code = code
# translated from 5c4c5b5d
label-code = الرمز
# en-US: label-category = category
# translated from 70631893
label-category = الفئة
# en-US: label-remedy = what to do
# translated from 03cd62f9
label-remedy = الإجراء المطلوب
# en-US: label-request-id = request ID
# translated from eb85cec3
label-request-id = معرِّف الطلب
# en-US: label-time = time
# translated from b65203bc
label-time = الوقت
# en-US: label-http-status = HTTP status
# translated from 60da16b7
label-http-status = حالة HTTP
# en-US: label-detail = detail
# translated from ce3566e7
label-detail = التفاصيل
# en-US: label-evidence = recognized by
# translated from cb8e575b
label-evidence = أساس التعرّف
# en-US: label-message = server said
# translated from 039b87d1
label-message = رد الخادم
# en-US: label-text = text
# translated from ace9c76e
label-text = النص
# en-US: label-arguments = arguments
# translated from 1317d681
label-arguments = الوسيطات
# en-US: $first (text): a code, for example "1234"
# en-US: $second (text): another code, for example "1235"
# en-US: label-alternatives = { $first } or { $second }
# translated from 39d667e3
label-alternatives = { $first } أو { $second }
# en-US: $text (text): the server's words, for example "Insufficient balance"
# en-US: $language (text): their language, for example "English"
# en-US: label-quotation = “{ $text }”
# en-US:     .language = “{ $text }” ({ $language })
# translated from 98a05d72
label-quotation = «{ $text }»
    .language = «{ $text }» ({ $language })
# en-US: language-en = English
# translated from 034a8bf1
language-en = الإنجليزية
# en-US: language-zh = Chinese
# translated from 2c0e8015
language-zh = الصينية


## What an error was recognized by

# en-US: evidence-shape = a format or sentence that other services use, too
# translated from 4d0dfd2a
evidence-shape = صيغة أو جملة تستخدمها خدمات أخرى أيضًا
# en-US: evidence-host = the name of the service in the text
# translated from bbfc4318
evidence-host = اسم الخدمة في النص
# en-US: evidence-request-id = the form of the request ID
# translated from 86940897
evidence-request-id = صيغة معرِّف الطلب
# en-US: evidence-envelope = a format that only this API uses
# translated from beb8c3d5
evidence-envelope = صيغة لا تستخدمها إلا واجهة API هذه
# en-US: evidence-wording = a sentence that this API sends
# translated from 477ea691
evidence-wording = جملة ترسلها واجهة API هذه


## What the program tells a person at a terminal

# en-US: $keys (text): the keys to press one after the other, for example "Enter, Ctrl-D"
# en-US: note-paste = paste the error, then press { $keys }
# translated from 5d8d540d
note-paste = يُرجى لصق نص الخطأ، ثم الضغط على { $keys }
# en-US: $file (text): the name of a file, for example "error.json"
# en-US: $option (text): what to type, for example "--file error.json"
# en-US: note-file = { $file } is a file: to explain what is in it, use { $option }
# translated from e85ea2dd
note-file = { $file } ملف: لشرح محتواه، يُرجى استخدام { $option }
# en-US: $size (text): an amount of data, for example "1 MiB"
# en-US: $option (text): what to type, for example "--lines"
# en-US: note-cut = only the first { $size } were read: an error further on is not found; for a log, use { $option }
# translated from 3a9e30f7
note-cut = قُرئ أول { $size } فقط، ولن يُعثر على أي خطأ بعد ذلك. إذا كان سجلًا، فيُرجى استخدام { $option }
# en-US: $size (text): an amount of data, for example "4 KiB"
# en-US: $option (text): what to type, for example "--file"
# en-US: note-line = a line was cut, because a terminal passes on no more than { $size } of it: save it to a file and use { $option }
# translated from c88084f7
note-line = قُطع أحد الأسطر لأن الطرفية لا تمرِّر منه أكثر من { $size }: يُرجى حفظه في ملف واستخدام { $option }
# en-US: note-unrecognized = no error of this API was recognized
# translated from 6d2b97d7
note-unrecognized = لم يُتعرَّف على أي خطأ من واجهة API هذه


## What a customer of the app sees, unless the code has its own .end-user text
## Say what the reader can do next; never name accounts, money, credentials or the insides of a request.

# en-US: end-user-retry-later = The service is not available right now. Please try again in a few moments.
# en-US:     .title = Temporarily unavailable
# translated from 08760f3e
end-user-retry-later = الخدمة غير متاحة الآن. يُرجى إعادة المحاولة بعد لحظات.
    .title = الخدمة غير متاحة مؤقتًا
# en-US: end-user-slow-down = Too many requests right now. Please wait a moment and try again.
# en-US:     .title = Too many requests
# translated from 8c87ccda
end-user-slow-down = عدد الطلبات كبير جدًا الآن. يُرجى الانتظار قليلًا ثم إعادة المحاولة.
    .title = طلبات كثيرة جدًا
# en-US: $next_flush_time (text): when the limit resets, in Beijing time, for example "2026-08-12 18:58:34"
# en-US: end-user-wait-for-reset = The service has reached its usage limit for now. Please try again later.
# en-US:     .until = The service has reached its usage limit for now. Please try again after { $next_flush_time } (Beijing time, UTC+8).
# en-US:     .title = Usage limit reached
# translated from 48acb385
end-user-wait-for-reset = بلغت الخدمة حد الاستخدام في الوقت الحالي. يُرجى إعادة المحاولة لاحقًا.
    .until = بلغت الخدمة حد الاستخدام في الوقت الحالي. يُرجى إعادة المحاولة بعد { $next_flush_time } (بتوقيت بكين، UTC+8).
    .title = تم بلوغ حد الاستخدام
# en-US: end-user-change-content = This content cannot be processed. Please change it and try again.
# en-US:     .title = Content cannot be processed
# translated from 45bed1a8
end-user-change-content = تتعذر معالجة هذا المحتوى. يُرجى تغييره ثم إعادة المحاولة.
    .title = تتعذر معالجة المحتوى
# en-US: end-user-shorten-input = The text is too long. Please shorten it and try again.
# en-US:     .title = Text too long
# translated from 39e21d79
end-user-shorten-input = النص طويل جدًا. يُرجى اختصاره ثم إعادة المحاولة.
    .title = النص طويل جدًا
# en-US: end-user-reduce-size = This is too large. Please shorten the text or choose a smaller file.
# en-US:     .title = Too large
# translated from a6a2c662
end-user-reduce-size = حجم المحتوى كبير جدًا. يُرجى اختصار النص أو اختيار ملف أصغر.
    .title = حجم المحتوى كبير جدًا
# en-US: end-user-fix-request = The request could not be processed. Please contact the support team of this app.
# en-US:     .title = Request not processed
# translated from af1e2d71
end-user-fix-request = تعذرت معالجة الطلب. يُرجى التواصل مع فريق دعم هذا التطبيق.
    .title = تعذرت معالجة الطلب
# en-US: end-user-fix-credentials = The service is not set up correctly. Please contact the support team of this app.
# en-US:     .title = Service not set up correctly
# translated from c8d63e8c
end-user-fix-credentials = إعداد الخدمة غير صحيح. يُرجى التواصل مع فريق دعم هذا التطبيق.
    .title = إعداد الخدمة غير صحيح
# en-US: end-user-top-up = The service is not available right now. Please contact the support team of this app.
# en-US:     .title = Service unavailable
# translated from 1966825b
end-user-top-up = الخدمة غير متاحة الآن. يُرجى التواصل مع فريق دعم هذا التطبيق.
    .title = الخدمة غير متاحة
# en-US: end-user-ask-support = The service is not available right now. Please contact the support team of this app.
# en-US:     .title = Service unavailable
# translated from 1966825b
end-user-ask-support = الخدمة غير متاحة الآن. يُرجى التواصل مع فريق دعم هذا التطبيق.
    .title = الخدمة غير متاحة


### What came without a code

## HTTP status, in one sentence that is true of any server; docs/payloads.md has the reasons that the reference gives. The title is
## the phrase of RFC 9110

# en-US: http-400 = The request is invalid
# en-US:     .title = Bad Request
# translated from bc203520
http-400 = الطلب غير صالح
    .title = طلب غير صالح
# en-US: http-401 = Authentication failed or the token has expired
# en-US:     .title = Unauthorized
# translated from c11e6a42
http-401 = فشلت المصادقة أو انتهت صلاحية الرمز المميز
    .title = غير مصرح
# en-US: http-402 = Payment is required
# en-US:     .title = Payment Required
# translated from ad976bef
http-402 = الدفع مطلوب
    .title = الدفع مطلوب
# en-US: http-403 = Access denied
# en-US:     .title = Forbidden
# translated from bc1cb8b6
http-403 = الوصول مرفوض
    .title = ممنوع
# en-US: http-404 = The requested address or resource was not found
# en-US:     .path = The address was not found. Please check the base URL
# en-US:     .title = Not Found
# translated from 57da108e
http-404 = العنوان المطلوب أو المورد المطلوب غير موجود
    .path = العنوان غير موجود. يُرجى التحقق من عنوان URL الأساسي
    .title = غير موجود
# en-US: http-405 = This HTTP method is not allowed for the address
# en-US:     .title = Method Not Allowed
# translated from 3286b05e
http-405 = طريقة HTTP هذه غير مسموح بها لهذا العنوان
    .title = الطريقة غير مسموح بها
# en-US: http-408 = The request timed out
# en-US:     .title = Request Timeout
# translated from 585046d7
http-408 = انتهت مهلة الطلب
    .title = انتهت مهلة الطلب
# en-US: http-409 = The request conflicts with the current state of the resource
# en-US:     .title = Conflict
# translated from 4d4188a9
http-409 = يتعارض الطلب مع الحالة الحالية للمورد
    .title = تعارض
# en-US: http-413 = The request is too large
# en-US:     .title = Content Too Large
# translated from c583470b
http-413 = حجم الطلب كبير جدًا
    .title = المحتوى كبير جدًا
# en-US: http-415 = The format of the request is not supported
# en-US:     .title = Unsupported Media Type
# translated from f9e29358
http-415 = تنسيق الطلب غير مدعوم
    .title = نوع الوسائط غير مدعوم
# en-US: http-422 = The content of the request is invalid
# en-US:     .title = Unprocessable Content
# translated from d1d0a67a
http-422 = محتوى الطلب غير صالح
    .title = محتوى لا يمكن معالجته
# en-US: http-429 = Too many requests, or a usage limit has been reached
# en-US:     .title = Too Many Requests
# translated from 8dc23029
http-429 = عدد الطلبات كبير جدًا، أو تم بلوغ حد الاستخدام
    .title = طلبات كثيرة جدًا
# en-US: http-431 = The headers of the request are too large
# en-US:     .title = Request Header Fields Too Large
# translated from e29ca2a9
http-431 = ترويسات الطلب كبيرة جدًا
    .title = حقول ترويسة الطلب كبيرة جدًا
# en-US: http-434 = You do not have permission to use this API. The fine-tuning and file management APIs are in beta and will open soon
# translated from 63722c3e
http-434 = ليست لديك صلاحية استخدام واجهة API هذه. واجهتا API للضبط الدقيق ولإدارة الملفات في مرحلة تجريبية، وستُتاحان قريبًا
# en-US: http-435 = The file is larger than 100 MB
# en-US:     .end-user = The file is too large. Please choose a smaller one.
# translated from 97c78a09
http-435 = يتجاوز حجم الملف 100 ميغابايت
    .end-user = حجم الملف كبير جدًا. يُرجى اختيار ملف أصغر.
# en-US: http-500 = The server had an error while processing the request
# en-US:     .title = Internal Server Error
# translated from 85c16422
http-500 = حدث خطأ في الخادم أثناء معالجة الطلب
    .title = خطأ داخلي في الخادم
# en-US: http-502 = The gateway received no valid response from the server
# en-US:     .title = Bad Gateway
# translated from 4257ee5b
http-502 = لم تتلقَّ البوابة استجابة صالحة من الخادم
    .title = خطأ في البوابة
# en-US: http-503 = The service is temporarily unavailable
# en-US:     .title = Service Unavailable
# translated from 344cd4ce
http-503 = الخدمة غير متاحة مؤقتًا
    .title = الخدمة غير متاحة
# en-US: http-504 = The gateway received no response from the server in time
# en-US:     .title = Gateway Timeout
# translated from 86ae51dd
http-504 = لم تتلقَّ البوابة استجابة من الخادم في الوقت المحدد
    .title = انتهت مهلة البوابة
# en-US: http-529 = The service is overloaded
# translated from 1f4be1ec
http-529 = الخدمة مُثقلة بالطلبات
# en-US: http-4xx = The server refused the request
# en-US:     .title = Request Error
# translated from 50bd8c20
http-4xx = رفض الخادم الطلب
    .title = خطأ في الطلب
# en-US: http-5xx = The server failed to process the request
# en-US:     .title = Server Error
# translated from bb274bb9
http-5xx = تعذرت على الخادم معالجة الطلب
    .title = خطأ في الخادم


## How a stream ended: a broken stream sends a finish_reason in place of a code

# en-US: finish-stop = Natural end or stop word triggered
# en-US:     .end-user = The answer is complete.
# translated from 2d25601b
finish-stop = انتهاء طبيعي أو ظهور كلمة توقف
    .end-user = اكتملت الإجابة.
# en-US: finish-tool_calls = The model called a function
# en-US:     .end-user = The answer is still being prepared.
# translated from ae8373a1
finish-tool_calls = استدعى النموذج دالة
    .end-user = الإجابة قيد الإعداد.
# en-US: finish-length = Token length limit reached
# en-US:     .end-user = The answer was cut off because it became too long. Please ask for a shorter one.
# translated from 0789c589
finish-length = تم بلوغ الحد الأقصى لعدد الرموز (tokens)
    .end-user = انقطعت الإجابة لأنها طويلة جدًا. يُرجى تضييق نطاق السؤال ثم إعادة المحاولة.
# en-US: finish-sensitive = Content blocked by the safety review (decide whether to withdraw what was already shown)
# translated from 7e010f4c
finish-sensitive = حُجب المحتوى بعد مراجعة سلامته (قرِّر ما إذا كان ينبغي سحب ما سبق عرضه)
# en-US: finish-network_error = The model inference service failed
# translated from e9669a9a
finish-network_error = تعطلت خدمة استدلال النموذج
# en-US: finish-model_context_window_exceeded = Model context window exceeded
# en-US:     .end-user = This conversation is too long. Please shorten your message or start a new conversation.
# translated from 7ca30ca5
finish-model_context_window_exceeded = تم تجاوز نافذة سياق النموذج
    .end-user = أصبحت المحادثة طويلة جدًا. يُرجى اختصار النص أو بدء محادثة جديدة.


## An asynchronous task that ended with task_status FAIL

# en-US: task-failed = The task failed
# translated from 932d4006
task-failed = فشلت المهمة


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
error-unknown = خطأ غير معروف
    .code = { $reason } (الرمز { $code })
    .status = { $reason } (حالة HTTP { $status })
    .end-user = حدث خطأ ما. يُرجى إعادة المحاولة لاحقًا، أو التواصل مع فريق دعم هذا التطبيق.
    .title = حدث خطأ ما
