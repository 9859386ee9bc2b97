# $count (count): how many files, for example "3"
app-files-skipped = { $count ->
        [one] One file was skipped
       *[other] { $count } files were skipped
    }
app-title = Import
