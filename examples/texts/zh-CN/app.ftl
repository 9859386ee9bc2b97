# $count (count): how many files, for example "3"
app-files-skipped = 已跳过 { $count } 个文件
app-title = 导入
