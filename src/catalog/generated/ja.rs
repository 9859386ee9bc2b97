// Written by `cargo run --manifest-path generate/Cargo.toml` from locales/ja/errors.ftl.
Builtin {
    tag: "ja",
    #[cfg(any(test, feature = "check", feature = "pseudo"))]
    source: include_str!("../../../locales/ja/errors.ftl"),
    available: Available { locale: Maximized { subtags: Subtags::new(b"ja", b"Jpan", b"JP"), has_script: false, has_region: false }, is_preferred: true, variants: 0 },
    plurals: &plurals::BM,
    codes: &[
        // error-401
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("トークンが期限切れであるか、正しくありません") })), attributes: Borrowed(&[]) },
        // error-500
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("内部エラー") })), attributes: Borrowed(&[(Borrowed("not-found"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("リクエスト先のアドレスは存在しません（404 NOT_FOUND）") })), (Borrowed("no-coding-plan"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("現在のユーザーには Coding Plan がありません") })), (Borrowed("try-later"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("内部エラーが発生しました。しばらくしてからもう一度お試しください") }))]) },
        // error-1000
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("認証に失敗しました") })), attributes: Borrowed(&[(Borrowed("real-name"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("先に本人確認（実名認証）を完了してください") }))]) },
        // error-1001
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("ヘッダーにAuthenticationパラメーターがないため、認証できません") })), attributes: Borrowed(&[]) },
        // error-1002
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("認証トークンが無効です。認証トークンが正しく送信されているか確認してください") })), attributes: Borrowed(&[]) },
        // error-1003
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("認証トークンの有効期限が切れています。再生成または再取得してください") })), attributes: Borrowed(&[]) },
        // error-1004
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("指定された認証トークンでの認証に失敗しました") })), attributes: Borrowed(&[]) },
        // error-1005
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("二要素認証が必要です") })), attributes: Borrowed(&[(Borrowed("quota"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("割り当ての上限を超えました") }))]) },
        // error-1100
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("アカウントの読み書きエラー") })), attributes: Borrowed(&[]) },
        // error-1110
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("アカウントは現在、有効化されていません。アカウント情報を確認してください") })), attributes: Borrowed(&[]) },
        // error-1111
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("アカウントが存在しません") })), attributes: Borrowed(&[]) },
        // error-1112
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("アカウントがロックされています。ロックの解除についてはカスタマーサポートにお問い合わせください") })), attributes: Borrowed(&[]) },
        // error-1113
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("アカウントに未払い料金があります。チャージしてから再試行してください") })), attributes: Borrowed(&[(Borrowed("no-package"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("残高が不足しているか、利用できるリソースパッケージがありません。チャージしてください。") }))]) },
        // error-1120
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("アカウントに正常にアクセスできません。しばらくしてから再試行してください") })), attributes: Borrowed(&[]) },
        // error-1121
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("規約に違反する利用が確認されたため、アカウントがロックされました") })), attributes: Borrowed(&[]) },
        // error-1200
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API呼び出しエラー") })), attributes: Borrowed(&[]) },
        // error-1210
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API呼び出しのパラメーターに誤りがあります。ドキュメントを確認してください") })), attributes: Borrowed(&[(Borrowed("always-thinking"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("このモデルは常に思考を行い、オフにできません") })), (Borrowed("thinking-levels"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("このモデルは常に思考を行い、オフにできません。次のいずれかを使用してください："), name: Name::CHOICES }]), rest: Borrowed("") })), (Borrowed("range"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }, Slot { before: Borrowed(" パラメーターが正しくありません。指定できる値："), name: Name::RANGE }]), rest: Borrowed("") })), (Borrowed("choices"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }, Slot { before: Borrowed(" は次のいずれかでなければなりません："), name: Name::CHOICES }]), rest: Borrowed("") })), (Borrowed("context-length"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("リクエストのトークン数がモデルの最大コンテキスト長を超えています") })), (Borrowed("video"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("動画の形式が正しくないか、解析できません") })), (Borrowed("image"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("画像の形式が正しくないか、解析できません") })), (Borrowed("file"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("ファイルを解析できません。アクセスできるかどうかと形式を確認してください") }))]) },
        // error-1211
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("モデルが存在しません。モデルコードを確認してください") })), attributes: Borrowed(&[]) },
        // error-1212
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("現在のモデルは "), name: Name::METHOD }]), rest: Borrowed(" 呼び出し方式に対応していません") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("現在のモデルはこの呼び出し方式に対応していません") }))]) },
        // error-1213
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }]), rest: Borrowed(" パラメーターを正しく受信できませんでした") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("パラメーターを正しく受信できませんでした") }))]) },
        // error-1214
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }]), rest: Borrowed(" パラメーターが無効です。ドキュメントを確認してください") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("パラメーターが無効です。ドキュメントを確認してください") })), (Borrowed("unsupported"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("現在の "), name: Name::FIELD }]), rest: Borrowed(" の値には対応していません") })), (Borrowed("type"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }]), rest: Borrowed(" の型が正しくありません") })), (Borrowed("max-items"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }, Slot { before: Borrowed(" 配列の要素数は最大 "), name: Name::LIMIT }]), rest: Borrowed(" 件です") })), (Borrowed("not-found"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }]), rest: Borrowed("：存在しません") })), (Borrowed("role"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("ロール情報が正しくありません") })), (Borrowed("content-or-tool-calls"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }]), rest: Borrowed("：content と tool_calls の両方を空にすることはできません") })), (Borrowed("file-or-audio"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("file と audio の両方を空にすることはできません") })), (Borrowed("voice"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("音声 ID は存在しません") })), (Borrowed("tool-type"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("ツールの種類を空にすることはできません") })), (Borrowed("input"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("入力を空にすることはできません") })), (Borrowed("empty"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }]), rest: Borrowed(" を空にすることはできません") })), (Borrowed("too-long"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD }]), rest: Borrowed(" が長すぎます") }))]) },
        // error-1215
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIELD1 }, Slot { before: Borrowed(" と "), name: Name::FIELD2 }]), rest: Borrowed(" は同時に設定できません。ドキュメントを確認してください") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("同時に設定できないパラメーターがあります。ドキュメントを確認してください") }))]) },
        // error-1220
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::API_NAME }]), rest: Borrowed(" へのアクセス権がありません") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("このAPIまたはモデルへのアクセス権がありません") })), (Borrowed("ip-address"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("お使いの IP アドレスには API へのアクセス権がないため、リクエストを処理できません。誤りだと思われる場合は、カスタマーサポートにお問い合わせください。") }))]) },
        // error-1221
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("API "), name: Name::API_NAME }]), rest: Borrowed(" の提供は終了しました") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("このAPIの提供は終了しました") }))]) },
        // error-1222
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("API "), name: Name::API_NAME }]), rest: Borrowed(" は存在しません") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("このAPIは存在しません") }))]) },
        // error-1230
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API呼び出しの処理中にエラーが発生しました") })), attributes: Borrowed(&[(Borrowed("try-later"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API の呼び出し処理でエラーが発生しました。しばらくしてからもう一度お試しください") }))]) },
        // error-1231
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("すでにリクエストがあります："), name: Name::REQUEST_ID }]), rest: Borrowed("") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("同じIDのリクエストがすでにあります") }))]) },
        // error-1232
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("非同期リクエストの結果を取得するには、task_idを使用してください") })), attributes: Borrowed(&[]) },
        // error-1233
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("タスク "), name: Name::TASK_ID }]), rest: Borrowed(" は存在しません") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("指定されたタスクは存在しません") }))]) },
        // error-1234
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("ネットワークエラーが発生しました（エラーID："), name: Name::ERROR_ID }]), rest: Borrowed("）。カスタマーサポートにお問い合わせください") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("ネットワークエラーが発生しました。カスタマーサポートにお問い合わせください") })), (Borrowed("try-later"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("ネットワークエラー、エラーID："), name: Name::ERROR_ID }]), rest: Borrowed("。しばらくしてからもう一度お試しください") }))]) },
        // error-1235
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("ネットワークエラーが発生しました（エラーID："), name: Name::ERROR_ID }]), rest: Borrowed("）。カスタマーサポートにお問い合わせください") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("ネットワークエラーが発生しました。カスタマーサポートにお問い合わせください") }))]) },
        // error-1260
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("APIランタイムエラー") })), attributes: Borrowed(&[]) },
        // error-1261
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("プロンプトが長すぎます") })), attributes: Borrowed(&[]) },
        // error-1300
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API呼び出しがポリシーによりブロックされました") })), attributes: Borrowed(&[]) },
        // error-1301
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("入力または生成された内容に、安全でない内容やセンシティブな内容が含まれている可能性があります。センシティブな内容を生成するおそれのあるプロンプトの使用はお控えください。ご協力をお願いいたします。") })), attributes: Borrowed(&[]) },
        // error-1302
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("このAPIの同時リクエスト数が多すぎます。同時リクエスト数を減らすか、カスタマーサポートに上限の引き上げを依頼してください") })), attributes: Borrowed(&[(Borrowed("rate-limit"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("リクエストのレート制限に達しました。リクエストの頻度を抑えてください") }))]) },
        // error-1303
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("このAPIの呼び出し頻度が高すぎます。頻度を下げるか、カスタマーサポートに上限の引き上げを依頼してください") })), attributes: Borrowed(&[(Borrowed("try-later"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("現在、呼び出しの頻度が高すぎます。しばらくしてからもう一度お試しください") }))]) },
        // error-1304
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("このAPIの1日の呼び出し上限に達しました。さらにリクエストが必要な場合は、購入についてカスタマーサポートにお問い合わせください") })), attributes: Borrowed(&[]) },
        // error-1305
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("現在APIへのリクエストが多すぎます。しばらくしてから再試行してください") })), attributes: Borrowed(&[(Borrowed("overloaded"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("このモデルは現在アクセスが集中しています。しばらくしてからもう一度お試しください") })), (Borrowed("rate-limit"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("この API は流量制限に達しました。") })), (Borrowed("platform-limit"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("プラットフォームの流量が制限されています。しばらくしてからもう一度お試しください") }))]) },
        // error-1308
        Message { value: Some(Pattern::Choice(Choice { argument: Name::UNIT, variants: Borrowed(&[(Key::Word(Borrowed("minute")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::NUMBER }, Slot { before: Borrowed("分間の利用上限に達しました。上限は "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）にリセットされます") })), (Key::Word(Borrowed("hour")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::NUMBER }, Slot { before: Borrowed("時間の利用上限に達しました。上限は "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）にリセットされます") })), (Key::Word(Borrowed("day")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::NUMBER }, Slot { before: Borrowed("日間の利用上限に達しました。上限は "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）にリセットされます") })), (Key::Word(Borrowed("week")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::NUMBER }, Slot { before: Borrowed("週間の利用上限に達しました。上限は "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）にリセットされます") })), (Key::Word(Borrowed("month")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::NUMBER }, Slot { before: Borrowed("か月間の利用上限に達しました。上限は "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）にリセットされます") })), (Key::Word(Borrowed("other")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::NUMBER }, Slot { before: Borrowed(" "), name: Name::UNIT }, Slot { before: Borrowed(" の利用上限に達しました。上限は "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）にリセットされます") }))]), default: 5 })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("利用上限に達しました。上限は自動的にリセットされます") })), (Borrowed("extra-usage"), Pattern::Choice(Choice { argument: Name::UNIT, variants: Borrowed(&[(Key::Word(Borrowed("minute")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::NUMBER }, Slot { before: Borrowed("分間の利用上限に達しました。"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）以降に再び利用できます。上限を超えて従量課金で利用するには、管理者に超過分の従量課金を有効にするよう依頼してください。") })), (Key::Word(Borrowed("hour")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::NUMBER }, Slot { before: Borrowed("時間の利用上限に達しました。"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）以降に再び利用できます。上限を超えて従量課金で利用するには、管理者に超過分の従量課金を有効にするよう依頼してください。") })), (Key::Word(Borrowed("day")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::NUMBER }, Slot { before: Borrowed("日間の利用上限に達しました。"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）以降に再び利用できます。上限を超えて従量課金で利用するには、管理者に超過分の従量課金を有効にするよう依頼してください。") })), (Key::Word(Borrowed("week")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::NUMBER }, Slot { before: Borrowed("週間の利用上限に達しました。"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）以降に再び利用できます。上限を超えて従量課金で利用するには、管理者に超過分の従量課金を有効にするよう依頼してください。") })), (Key::Word(Borrowed("month")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::NUMBER }, Slot { before: Borrowed("か月間の利用上限に達しました。"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）以降に再び利用できます。上限を超えて従量課金で利用するには、管理者に超過分の従量課金を有効にするよう依頼してください。") })), (Key::Word(Borrowed("other")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::NUMBER }, Slot { before: Borrowed(""), name: Name::UNIT }, Slot { before: Borrowed("の利用上限に達しました。"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）以降に再び利用できます。上限を超えて従量課金で利用するには、管理者に超過分の従量課金を有効にするよう依頼してください。") }))]), default: 5 })), (Borrowed("span"), Pattern::Choice(Choice { argument: Name::UNIT, variants: Borrowed(&[(Key::Word(Borrowed("minute")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::NUMBER }]), rest: Borrowed("分間の利用上限に達しました。上限は自動的にリセットされます") })), (Key::Word(Borrowed("hour")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::NUMBER }]), rest: Borrowed("時間の利用上限に達しました。上限は自動的にリセットされます") })), (Key::Word(Borrowed("day")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::NUMBER }]), rest: Borrowed("日間の利用上限に達しました。上限は自動的にリセットされます") })), (Key::Word(Borrowed("week")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::NUMBER }]), rest: Borrowed("週間の利用上限に達しました。上限は自動的にリセットされます") })), (Key::Word(Borrowed("month")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::NUMBER }]), rest: Borrowed("か月間の利用上限に達しました。上限は自動的にリセットされます") })), (Key::Word(Borrowed("other")), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::NUMBER }, Slot { before: Borrowed(""), name: Name::UNIT }]), rest: Borrowed("の利用上限に達しました。上限は自動的にリセットされます") }))]), default: 5 })), (Borrowed("until"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("利用上限に達しました。上限は "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）にリセットされます") }))]) },
        // error-1309
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("GLM Coding Planの有効期限が切れたため、現在利用できません。公式サイトでサブスクリプションを更新すると、再び利用できます。https://z.ai/subscribe") })), attributes: Borrowed(&[]) },
        // error-1310
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("週間／月間の利用上限に達しました。上限は "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）にリセットされます") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("週間／月間の利用上限に達しました。上限は自動的にリセットされます") })), (Borrowed("seven-days"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("7日間の利用上限に達しました。"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）以降に再び利用できます") })), (Borrowed("seven-days-extra-usage"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("7日間の利用上限に達しました。"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）以降に再び利用できます。上限を超えて従量課金で利用するには、管理者に超過分の従量課金を有効にするよう依頼してください。") }))]) },
        // error-1311
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("現在のサブスクリプションプランでは、まだ "), name: Name::MODEL_NAME }]), rest: Borrowed(" を利用できません") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("現在のサブスクリプションプランでは、まだこのモデルを利用できません") }))]) },
        // error-1312
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("このモデルには現在アクセスが集中しています。しばらくしてから再試行するか、"), name: Name::MODEL_NAME }]), rest: Borrowed(" などの別のモデルに切り替えてください") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("このモデルには現在アクセスが集中しています。しばらくしてから再試行するか、別のモデルに切り替えてください") }))]) },
        // error-1313
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("アカウントの現在の利用状況がフェアユースポリシーに準拠していないため、リクエスト頻度が制限されています。詳細はサブスクリプションサービス契約を参照してください。制限の解除を希望する場合は、申請してください。") })), attributes: Borrowed(&[]) },
        // error-1314
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("エンタープライズプランの有効期限が切れています。企業アカウントの管理者にお問い合わせください。") })), attributes: Borrowed(&[]) },
        // error-1315
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("このAPIキーは、エンタープライズ向けコーディングプランでのみ使用できます。公式サイトで、該当する製品タイプのAPIキーに切り替えてください。") })), attributes: Borrowed(&[]) },
        // error-1316
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("過去5時間の利用量が上限に達しました。メインアカウントの残高が不足しているため、追加利用はできません。上限は "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）にリセットされます。") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("過去5時間の利用量が上限に達しました。メインアカウントの残高が不足しているため、追加利用はできません。") }))]) },
        // error-1317
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("過去7日間の利用量が上限に達しました。メインアカウントの残高が不足しているため、追加利用はできません。上限は "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）にリセットされます。") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("過去7日間の利用量が上限に達しました。メインアカウントの残高が不足しているため、追加利用はできません。") }))]) },
        // error-1318
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("過去5時間の利用量が上限に達しました。サブアカウントが月間利用額の上限に達しているため、追加利用はできません。利用額の上限の変更は管理者に依頼してください。利用量の上限は "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）にリセットされます。") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("過去5時間の利用量が上限に達しました。サブアカウントが月間利用額の上限に達しているため、追加利用はできません。利用額の上限の変更は管理者に依頼してください。") }))]) },
        // error-1319
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("過去7日間の利用量が上限に達しました。サブアカウントが月間利用額の上限に達しているため、追加利用はできません。利用額の上限の変更は管理者に依頼してください。利用量の上限は "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）にリセットされます。") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("過去7日間の利用量が上限に達しました。サブアカウントが月間利用額の上限に達しているため、追加利用はできません。利用額の上限の変更は管理者に依頼してください。") }))]) },
        // error-1320
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("過去5時間の利用量が上限に達しました。企業全体で月間利用額の上限に達しているため、追加利用はできません。利用額の上限の変更は管理者に依頼してください。利用量の上限は "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）にリセットされます。") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("過去5時間の利用量が上限に達しました。企業全体で月間利用額の上限に達しているため、追加利用はできません。利用額の上限の変更は管理者に依頼してください。") }))]) },
        // error-1321
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("過去7日間の利用量が上限に達しました。企業全体で月間利用額の上限に達しているため、追加利用はできません。利用額の上限の変更は管理者に依頼してください。利用量の上限は "), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）にリセットされます。") })), attributes: Borrowed(&[(Borrowed("bare"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("過去7日間の利用量が上限に達しました。企業全体で月間利用額の上限に達しているため、追加利用はできません。利用額の上限の変更は管理者に依頼してください。") }))]) },
        // error-1701
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("Web検索の同時リクエスト数が上限に達しました。しばらくしてから再試行するか、同時リクエスト数を減らしてください") })), attributes: Borrowed(&[]) },
        // error-1702
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("利用可能な検索エンジンサービスが見つかりませんでした。設定を確認するか、管理者にお問い合わせください") })), attributes: Borrowed(&[]) },
        // error-1703
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("検索エンジンから有効なデータが返されませんでした。検索クエリを調整してください") })), attributes: Borrowed(&[(Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("検索結果が見つかりませんでした。言葉を変えて、もう一度お試しください。") }))]) },
        // error-2007
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("上流のサービスは一時的に利用できません") })), attributes: Borrowed(&[]) },
        // error-3001
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("パラメーターが正しくありません") })), attributes: Borrowed(&[]) },
        // error-3007
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("セキュリティ認証（CAPTCHA）に失敗しました") })), attributes: Borrowed(&[(Borrowed("required"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("セキュリティ認証（CAPTCHA）が必要です") }))]) },
        // error-3008
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("同時リクエスト数の上限に達しました") })), attributes: Borrowed(&[]) },
        // error-3009
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("モデルの同時実行数の上限を超えました") })), attributes: Borrowed(&[]) },
        // error-3010
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("モデルが受け付けられる同時リクエスト数の上限を超えました") })), attributes: Borrowed(&[(Borrowed("upgrade"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("現在システムが混み合っています。しばらくしてからもう一度お試しいただくか、アカウントをアップグレードしてください。") }))]) },
        // error-3012
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("通常とは異なる操作が検出されたため、リクエストはブロックされました。") })), attributes: Borrowed(&[]) },
        // error-5001
        Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("ゲートウェイの内部エラー") })), attributes: Borrowed(&[]) },
    ],
    others: &[
        ("category-account", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("アカウントエラー") })), attributes: Borrowed(&[]) }),
        ("category-api-call", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("API呼び出しエラー") })), attributes: Borrowed(&[]) }),
        ("category-authentication", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("認証エラー") })), attributes: Borrowed(&[]) }),
        ("category-basic", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("基本エラー") })), attributes: Borrowed(&[]) }),
        ("category-policy-block", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("APIポリシーブロックエラー") })), attributes: Borrowed(&[]) }),
        ("end-user-ask-support", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("現在サービスをご利用いただけません。このアプリのサポート窓口にお問い合わせください。") })), attributes: Borrowed(&[]) }),
        ("end-user-change-content", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("この内容は処理できません。内容を変更してもう一度お試しください。") })), attributes: Borrowed(&[]) }),
        ("end-user-fix-credentials", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("サービスが正しく設定されていません。このアプリのサポート窓口にお問い合わせください。") })), attributes: Borrowed(&[]) }),
        ("end-user-fix-request", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("リクエストを処理できませんでした。このアプリのサポート窓口にお問い合わせください。") })), attributes: Borrowed(&[]) }),
        ("end-user-reduce-size", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("データのサイズが大きすぎます。テキストを短くするか、小さいファイルを選択してください。") })), attributes: Borrowed(&[]) }),
        ("end-user-retry-later", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("現在サービスをご利用いただけません。しばらくしてからもう一度お試しください。") })), attributes: Borrowed(&[]) }),
        ("end-user-shorten-input", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("テキストが長すぎます。短くしてもう一度お試しください。") })), attributes: Borrowed(&[]) }),
        ("end-user-slow-down", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("現在アクセスが集中しています。少し時間をおいてからもう一度お試しください。") })), attributes: Borrowed(&[]) }),
        ("end-user-top-up", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("現在サービスをご利用いただけません。このアプリのサポート窓口にお問い合わせください。") })), attributes: Borrowed(&[]) }),
        ("end-user-wait-for-reset", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("サービスは現在、利用上限に達しています。しばらくしてからもう一度お試しください。") })), attributes: Borrowed(&[(Borrowed("until"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("サービスは現在、利用上限に達しています。"), name: Name::NEXT_FLUSH_TIME }]), rest: Borrowed("（北京時間、UTC+8）以降にもう一度お試しください。") }))]) }),
        ("error-unknown", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("不明なエラー") })), attributes: Borrowed(&[(Borrowed("code"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::REASON }, Slot { before: Borrowed("（エラーコード "), name: Name::CODE }]), rest: Borrowed("）") })), (Borrowed("status"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::REASON }, Slot { before: Borrowed("（HTTPステータス "), name: Name::STATUS }]), rest: Borrowed("）") })), (Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("問題が発生しました。しばらくしてからもう一度お試しいただくか、このアプリのサポート窓口にお問い合わせください。") }))]) }),
        ("evidence-envelope", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("このAPIだけが使う形式") })), attributes: Borrowed(&[]) }),
        ("evidence-host", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("本文中のサービス名") })), attributes: Borrowed(&[]) }),
        ("evidence-request-id", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("リクエストIDの形式") })), attributes: Borrowed(&[]) }),
        ("evidence-shape", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("他のサービスでも使われる形式や文言") })), attributes: Borrowed(&[]) }),
        ("evidence-wording", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("このAPIが返す文言") })), attributes: Borrowed(&[]) }),
        ("finish-length", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("トークン数の上限に達しました") })), attributes: Borrowed(&[(Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("回答が長すぎるため、途中で終了しました。内容を絞って、もう一度お試しください。") }))]) }),
        ("finish-model_context_window_exceeded", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("モデルのコンテキストウィンドウを超えました") })), attributes: Borrowed(&[(Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("会話が長くなりすぎました。入力を短くするか、新しい会話を始めてください。") }))]) }),
        ("finish-network_error", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("モデル推論サービスで異常が発生しました") })), attributes: Borrowed(&[]) }),
        ("finish-sensitive", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("内容が安全性の審査によりブロックされました（公開済みの内容を取り消すかどうかを判断してください）") })), attributes: Borrowed(&[]) }),
        ("finish-stop", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("自然終了またはストップワードによる終了") })), attributes: Borrowed(&[(Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("回答は完了しています。") }))]) }),
        ("finish-tool_calls", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("モデルが関数を呼び出しました") })), attributes: Borrowed(&[(Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("回答を準備しています。") }))]) }),
        ("http-400", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("リクエストが無効です") })), attributes: Borrowed(&[]) }),
        ("http-401", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("認証に失敗したか、トークンの有効期限が切れています") })), attributes: Borrowed(&[]) }),
        ("http-402", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("支払いが必要です") })), attributes: Borrowed(&[]) }),
        ("http-403", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("アクセスが拒否されました") })), attributes: Borrowed(&[]) }),
        ("http-404", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("リクエストされたアドレスまたはリソースが見つかりません") })), attributes: Borrowed(&[(Borrowed("path"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("アドレスが見つかりません。ベースURLを確認してください") }))]) }),
        ("http-405", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("このアドレスでは、指定されたHTTPメソッドを使用できません") })), attributes: Borrowed(&[]) }),
        ("http-408", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("リクエストがタイムアウトしました") })), attributes: Borrowed(&[]) }),
        ("http-409", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("リクエストがリソースの現在の状態と競合しています") })), attributes: Borrowed(&[]) }),
        ("http-413", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("リクエストのサイズが大きすぎます") })), attributes: Borrowed(&[]) }),
        ("http-415", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("リクエストの形式に対応していません") })), attributes: Borrowed(&[]) }),
        ("http-422", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("リクエストの内容が無効です") })), attributes: Borrowed(&[]) }),
        ("http-429", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("リクエストが多すぎるか、利用上限に達しています") })), attributes: Borrowed(&[]) }),
        ("http-434", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("このAPIの利用権限がありません。ファインチューニングAPIとファイル管理APIはベータ版で、近日公開予定です") })), attributes: Borrowed(&[]) }),
        ("http-435", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("ファイルサイズが100MBを超えています") })), attributes: Borrowed(&[(Borrowed("end-user"), Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("ファイルサイズが大きすぎます。小さいファイルを選択してください。") }))]) }),
        ("http-4xx", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("サーバーがリクエストを拒否しました") })), attributes: Borrowed(&[]) }),
        ("http-500", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("リクエストの処理中にサーバーでエラーが発生しました") })), attributes: Borrowed(&[]) }),
        ("http-502", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("ゲートウェイがサーバーから有効な応答を受信できませんでした") })), attributes: Borrowed(&[]) }),
        ("http-503", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("サービスは一時的に利用できません") })), attributes: Borrowed(&[]) }),
        ("http-504", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("ゲートウェイがサーバーからの応答を待つ間にタイムアウトしました") })), attributes: Borrowed(&[]) }),
        ("http-529", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("サービスが過負荷状態です") })), attributes: Borrowed(&[]) }),
        ("http-5xx", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("サーバーがリクエストを処理できませんでした") })), attributes: Borrowed(&[]) }),
        ("label-alternatives", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FIRST }, Slot { before: Borrowed(" または "), name: Name::SECOND }]), rest: Borrowed("") })), attributes: Borrowed(&[]) }),
        ("label-arguments", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("引数") })), attributes: Borrowed(&[]) }),
        ("label-category", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("カテゴリー") })), attributes: Borrowed(&[]) }),
        ("label-code", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("コード") })), attributes: Borrowed(&[]) }),
        ("label-detail", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("詳細") })), attributes: Borrowed(&[]) }),
        ("label-evidence", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("判定の根拠") })), attributes: Borrowed(&[]) }),
        ("label-message", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("サーバーのメッセージ") })), attributes: Borrowed(&[]) }),
        ("label-quotation", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("「"), name: Name::TEXT }]), rest: Borrowed("」") })), attributes: Borrowed(&[(Borrowed("language"), Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("「"), name: Name::TEXT }, Slot { before: Borrowed("」（"), name: Name::LANGUAGE }]), rest: Borrowed("）") }))]) }),
        ("label-remedy", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("対処方法") })), attributes: Borrowed(&[]) }),
        ("label-request-id", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("リクエストID") })), attributes: Borrowed(&[]) }),
        ("label-text", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("メッセージ") })), attributes: Borrowed(&[]) }),
        ("language-en", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("英語") })), attributes: Borrowed(&[]) }),
        ("language-zh", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("中国語") })), attributes: Borrowed(&[]) }),
        ("note-cut", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("先頭の "), name: Name::SIZE }, Slot { before: Borrowed(" だけを読み取りました。それより後のエラーは検出されません。ログの場合は "), name: Name::OPTION }]), rest: Borrowed(" を使用してください") })), attributes: Borrowed(&[]) }),
        ("note-file", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed(""), name: Name::FILE }, Slot { before: Borrowed(" はファイルです。内容を説明するには "), name: Name::OPTION }]), rest: Borrowed(" を使用してください") })), attributes: Borrowed(&[]) }),
        ("note-line", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("端末が渡せるのは1行につき "), name: Name::SIZE }, Slot { before: Borrowed(" までのため、途中で切れた行があります。ファイルに保存し、"), name: Name::OPTION }]), rest: Borrowed(" を使用してください") })), attributes: Borrowed(&[]) }),
        ("note-paste", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[Slot { before: Borrowed("エラーを貼り付けてから、"), name: Name::KEYS }]), rest: Borrowed(" の順に押してください") })), attributes: Borrowed(&[]) }),
        ("note-unrecognized", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("このAPIのエラーは認識されませんでした") })), attributes: Borrowed(&[]) }),
        ("remedy-ask-support", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("カスタマーサポートまたは管理者にお問い合わせください") })), attributes: Borrowed(&[]) }),
        ("remedy-change-content", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("内容を変更して再送信してください") })), attributes: Borrowed(&[]) }),
        ("remedy-fix-credentials", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("APIキーなどの認証情報とその送信方法を確認してください") })), attributes: Borrowed(&[]) }),
        ("remedy-fix-request", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("リクエストを修正してください") })), attributes: Borrowed(&[]) }),
        ("remedy-reduce-size", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("テキストを短くするか、小さいファイルを使用して再送信してください") })), attributes: Borrowed(&[]) }),
        ("remedy-retry-later", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("しばらくしてから再試行してください") })), attributes: Borrowed(&[]) }),
        ("remedy-shorten-input", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("入力を短くして再送信してください") })), attributes: Borrowed(&[]) }),
        ("remedy-slow-down", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("同時に送信するリクエストを減らすか、送信の間隔を空けてから再試行してください") })), attributes: Borrowed(&[]) }),
        ("remedy-top-up", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("アカウントにチャージするか、プランを更新または変更してください") })), attributes: Borrowed(&[]) }),
        ("remedy-wait-for-reset", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("上限がリセットされるまでお待ちください") })), attributes: Borrowed(&[]) }),
        ("task-failed", Message { value: Some(Pattern::Template(Template { slots: Borrowed(&[]), rest: Borrowed("タスクが失敗しました") })), attributes: Borrowed(&[]) }),
    ],
}
