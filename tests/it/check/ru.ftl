# Часть текстов, для проверки.

error-500 = Внутренняя ошибка
error-1113 = На вашем счёте недостаточно средств, пополните его и повторите попытку
# $field (text): the request parameter that was rejected, for example "messages"
error-1214 = Недопустимый параметр { $field }. Обратитесь к документации
    .bare = Недопустимый параметр. Обратитесь к документации
# $API_name (text): the API or model that was called, for example "chat/completions"
error-1222 = API { $API_name } не существует
    .bare = Такого API не существует
error-1261 = Слишком длинный запрос
error-1308 =
    Достигнут предел за { $unit ->
        [hour] { $number ->
            [one] { $number } час
            [few] { $number } часа
           *[many] { $number } часов
        }
       *[other] { $number } { $unit }
    }. Он будет сброшен { $next_flush_time } (пекинское время, UTC+8)
    .bare = Достигнут предел. Он будет сброшен позже
label-code = код
http-404 = Адрес не найден / Тонкая настройка недоступна / Задача не существует
    .path = Адрес не найден. Проверьте базовый URL
end-user-retry-later = Служба сейчас недоступна. Повторите попытку через несколько минут.
end-user-shorten-input = Текст слишком длинный. Сократите его и повторите попытку.
app-welcome = Здравствуйте, { $name }!
