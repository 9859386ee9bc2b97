# $count (count): how many files, for example "3"
app-files-skipped = { $count ->
        [one] Eine Datei wurde übersprungen
       *[other] { $count } Dateien wurden übersprungen
    }
app-title = Import
error-1113 = Das Guthaben ist aufgebraucht. Bitte laden Sie es auf.
    .end-user = Der Dienst ist zurzeit nicht verfügbar. Bitte wenden Sie sich an den Support dieser App.
