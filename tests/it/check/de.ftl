# Ein Teil der Texte, für die Prüfung.

-dienst = der Dienst

error-500 = Interner Fehler
# translated from 00000000
# allow: outdated
error-1113 = Ihr Konto ist im Rückstand, bitte laden Sie es auf und versuchen Sie es erneut
# $field (text): the request parameter that was rejected, for example "messages"
error-1214 = Ungültiger Parameter { $field }. Bitte lesen Sie die Dokumentation
    .bare = Ungültiger Parameter. Bitte lesen Sie die Dokumentation
error-1215 = { $field1 } und { $field2 } schließen sich aus, bitte lesen Sie die Dokumentation
    .bare = Einige Parameter schließen sich aus, bitte lesen Sie die Dokumentation
error-1261 = Prompt zu lang
error-1308 =
    Nutzungsgrenze für { $unit ->
        [hour] { $number ->
            [one] { $number } Stunde
           *[other] { $number } Stunden
        }
       *[other] { $number } { $unit }
    } erreicht. Sie wird am { $next_flush_time } (Pekinger Zeit, UTC+8) zurückgesetzt
    .bare = Nutzungsgrenze erreicht. Sie wird später zurückgesetzt
category-basic = Grundlegender Fehler
remedy-top-up = Laden Sie das Konto auf, oder wechseln Sie den Tarif
label-detail = Detail
label-code = Code
end-user-top-up = Im Augenblick ist { -dienst } nicht verfügbar. Bitte wenden Sie sich an den Anbieter dieser App.
end-user-wait-for-reset = Die Nutzungsgrenze ist vorerst erreicht. Bitte versuchen Sie es später erneut.
    .until = Die Nutzungsgrenze ist vorerst erreicht. Bitte versuchen Sie es nach dem { $next_flush_time } (Pekinger Zeit, UTC+8) erneut.
error-unknown = Unbekannter Fehler
    .code = { $reason } (Code { $code })
    .status = { $reason } (HTTP-Status { $status })
    .end-user = Etwas ist schiefgegangen. Bitte versuchen Sie es später erneut, oder wenden Sie sich an den Anbieter dieser App.
app-welcome = Willkommen, { $name }! Sie haben { $count ->
        [one] eine Nachricht
       *[other] { $count } Nachrichten
    }
