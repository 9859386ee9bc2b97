// Written by `cargo run --manifest-path generate/Cargo.toml` from locales/ja/errors.ftl.
Builtin {
    tag: "ja",
    #[cfg(any(feature = "check", feature = "pseudo"))]
    source: include_str!("../../../locales/ja/errors.ftl"),
    available: Available { locale: Maximized { subtags: Subtags::new(b"ja", b"Jpan", b"JP"), has_script: false, has_region: false }, is_preferred: true, variants: 0 },
    plurals: &plurals::BM,
    parts: Parts {
        text: Borrowed(concat!(
            "トークンが期限切れであるか、正しくありません",
            "内部エラー",
            "リクエスト先のアドレスは存在しません（404 NOT_FOUND）",
            "not-found",
            "現在のユーザーには Coding Plan がありません",
            "no-coding-plan",
            "内部エラーが発生しました。しばらくしてからもう一度お試しください",
            "try-later",
            "認証に失敗しました",
            "先に本人確認（実名認証）を完了してください",
            "real-name",
            "ヘッダーにAuthenticationパラメーターがないため、認証できません",
            "認証トークンが無効です。認証トークンが正しく送信されているか確認してください",
            "認証トークンの有効期限が切れています。再生成または再取得してください",
            "指定された認証トークンでの認証に失敗しました",
            "二要素認証が必要です",
            "割り当ての上限を超えました",
            "quota",
            "アカウントの読み書きエラー",
            "アカウントは現在、有効化されていません。アカウント情報を確認してください",
            "アカウントが存在しません",
            "アカウントがロックされています。ロックの解除についてはカスタマーサポートにお問い合わせください",
            "アカウントに未払い料金があります。チャージしてから再試行してください",
            "残高が不足しているか、利用できるリソースパッケージがありません。チャージしてください。",
            "no-package",
            "アカウントに正常にアクセスできません。しばらくしてから再試行してください",
            "規約に違反する利用が確認されたため、アカウントがロックされました",
            "API呼び出しエラー",
            "API呼び出しのパラメーターに誤りがあります。ドキュメントを確認してください",
            "このモデルは常に思考を行い、オフにできません",
            "always-thinking",
            "このモデルは常に思考を行い、オフにできません。次のいずれかを使用してください：",
            "thinking-levels",
            " パラメーターが正しくありません。指定できる値：",
            "range",
            " は次のいずれかでなければなりません：",
            "choices",
            "リクエストのトークン数がモデルの最大コンテキスト長を超えています",
            "context-length",
            "動画の形式が正しくないか、解析できません",
            "video",
            "画像の形式が正しくないか、解析できません",
            "image",
            "ファイルを解析できません。アクセスできるかどうかと形式を確認してください",
            "file",
            "モデルが存在しません。モデルコードを確認してください",
            "現在のモデルは  呼び出し方式に対応していません",
            "現在のモデルはこの呼び出し方式に対応していません",
            "bare",
            " パラメーターを正しく受信できませんでした",
            " パラメーターが無効です。ドキュメントを確認してください",
            "現在の  の値には対応していません",
            "unsupported",
            " の型が正しくありません",
            "type",
            " 配列の要素数は最大  件です",
            "max-items",
            "：存在しません",
            "ロール情報が正しくありません",
            "role",
            "：content と tool_calls の両方を空にすることはできません",
            "content-or-tool-calls",
            "file と audio の両方を空にすることはできません",
            "file-or-audio",
            "音声 ID は存在しません",
            "voice",
            "ツールの種類を空にすることはできません",
            "tool-type",
            "入力を空にすることはできません",
            "input",
            " を空にすることはできません",
            "empty",
            " が長すぎます",
            "too-long",
            " と  は同時に設定できません。ドキュメントを確認してください",
            "同時に設定できないパラメーターがあります。ドキュメントを確認してください",
            " へのアクセス権がありません",
            "このAPIまたはモデルへのアクセス権がありません",
            "お使いの IP アドレスには API へのアクセス権がないため、リクエストを処理できません。誤りだと思われる場合は、カスタマーサポートにお問い合わせください。",
            "ip-address",
            "API  の提供は終了しました",
            "このAPIの提供は終了しました",
            "API  は存在しません",
            "このAPIは存在しません",
            "API呼び出しの処理中にエラーが発生しました",
            "API の呼び出し処理でエラーが発生しました。しばらくしてからもう一度お試しください",
            "すでにリクエストがあります：",
            "同じIDのリクエストがすでにあります",
            "非同期リクエストの結果を取得するには、task_idを使用してください",
            "タスク  は存在しません",
            "指定されたタスクは存在しません",
            "ネットワークエラーが発生しました（エラーID：）。カスタマーサポートにお問い合わせください",
            "ネットワークエラーが発生しました。カスタマーサポートにお問い合わせください",
            "ネットワークエラー、エラーID：。しばらくしてからもう一度お試しください",
            "APIランタイムエラー",
            "プロンプトが長すぎます",
            "API呼び出しがポリシーによりブロックされました",
            "入力または生成された内容に、安全でない内容やセンシティブな内容が含まれている可能性があります。センシティブな内容を生成するおそれのあるプロンプトの使用はお控えください。ご協力をお願いいたします。",
            "このAPIの同時リクエスト数が多すぎます。同時リクエスト数を減らすか、カスタマーサポートに上限の引き上げを依頼してください",
            "リクエストのレート制限に達しました。リクエストの頻度を抑えてください",
            "rate-limit",
            "このAPIの呼び出し頻度が高すぎます。頻度を下げるか、カスタマーサポートに上限の引き上げを依頼してください",
            "現在、呼び出しの頻度が高すぎます。しばらくしてからもう一度お試しください",
            "このAPIの1日の呼び出し上限に達しました。さらにリクエストが必要な場合は、購入についてカスタマーサポートにお問い合わせください",
            "現在APIへのリクエストが多すぎます。しばらくしてから再試行してください",
            "このモデルは現在アクセスが集中しています。しばらくしてからもう一度お試しください",
            "overloaded",
            "この API は流量制限に達しました。",
            "プラットフォームの流量が制限されています。しばらくしてからもう一度お試しください",
            "platform-limit",
            "分間の利用上限に達しました。上限は （北京時間、UTC+8）にリセットされます",
            "minute",
            "時間の利用上限に達しました。上限は （北京時間、UTC+8）にリセットされます",
            "hour",
            "日間の利用上限に達しました。上限は （北京時間、UTC+8）にリセットされます",
            "day",
            "週間の利用上限に達しました。上限は （北京時間、UTC+8）にリセットされます",
            "week",
            "か月間の利用上限に達しました。上限は （北京時間、UTC+8）にリセットされます",
            "month",
            "  の利用上限に達しました。上限は （北京時間、UTC+8）にリセットされます",
            "other",
            "利用上限に達しました。上限は自動的にリセットされます",
            "分間の利用上限に達しました。（北京時間、UTC+8）以降に再び利用できます。上限を超えて従量課金で利用するには、管理者に超過分の従量課金を有効にするよう依頼してください。",
            "時間の利用上限に達しました。（北京時間、UTC+8）以降に再び利用できます。上限を超えて従量課金で利用するには、管理者に超過分の従量課金を有効にするよう依頼してください。",
            "日間の利用上限に達しました。（北京時間、UTC+8）以降に再び利用できます。上限を超えて従量課金で利用するには、管理者に超過分の従量課金を有効にするよう依頼してください。",
            "週間の利用上限に達しました。（北京時間、UTC+8）以降に再び利用できます。上限を超えて従量課金で利用するには、管理者に超過分の従量課金を有効にするよう依頼してください。",
            "か月間の利用上限に達しました。（北京時間、UTC+8）以降に再び利用できます。上限を超えて従量課金で利用するには、管理者に超過分の従量課金を有効にするよう依頼してください。",
            "extra-usage",
            "分間の利用上限に達しました。上限は自動的にリセットされます",
            "時間の利用上限に達しました。上限は自動的にリセットされます",
            "日間の利用上限に達しました。上限は自動的にリセットされます",
            "週間の利用上限に達しました。上限は自動的にリセットされます",
            "か月間の利用上限に達しました。上限は自動的にリセットされます",
            "span",
            "until",
            "GLM Coding Planの有効期限が切れたため、現在利用できません。公式サイトでサブスクリプションを更新すると、再び利用できます。https://z.ai/subscribe",
            "週間／月間の利用上限に達しました。上限は （北京時間、UTC+8）にリセットされます",
            "週間／月間の利用上限に達しました。上限は自動的にリセットされます",
            "7日間の利用上限に達しました。（北京時間、UTC+8）以降に再び利用できます",
            "seven-days",
            "7日間の利用上限に達しました。（北京時間、UTC+8）以降に再び利用できます。上限を超えて従量課金で利用するには、管理者に超過分の従量課金を有効にするよう依頼してください。",
            "seven-days-extra-usage",
            "現在のサブスクリプションプランでは、まだ  を利用できません",
            "現在のサブスクリプションプランでは、まだこのモデルを利用できません",
            "このモデルには現在アクセスが集中しています。しばらくしてから再試行するか、 などの別のモデルに切り替えてください",
            "このモデルには現在アクセスが集中しています。しばらくしてから再試行するか、別のモデルに切り替えてください",
            "アカウントの現在の利用状況がフェアユースポリシーに準拠していないため、リクエスト頻度が制限されています。詳細はサブスクリプションサービス契約を参照してください。制限の解除を希望する場合は、申請してください。",
            "アカウントの現在の利用状況がフェアユースポリシーに準拠していません。リクエストの頻度を下げてください。",
            "reduce-frequency",
            "エンタープライズプランの有効期限が切れています。企業アカウントの管理者にお問い合わせください。",
            "このAPIキーは、エンタープライズ向けコーディングプランでのみ使用できます。公式サイトで、該当する製品タイプのAPIキーに切り替えてください。",
            "過去5時間の利用量が上限に達しました。メインアカウントの残高が不足しているため、追加利用はできません。上限は （北京時間、UTC+8）にリセットされます。",
            "過去7日間の利用量が上限に達しました。メインアカウントの残高が不足しているため、追加利用はできません。上限は （北京時間、UTC+8）にリセットされます。",
            "過去5時間の利用量が上限に達しました。サブアカウントが月間利用額の上限に達しているため、追加利用はできません。利用額の上限の変更は管理者に依頼してください。利用量の上限は （北京時間、UTC+8）にリセットされます。",
            "過去7日間の利用量が上限に達しました。サブアカウントが月間利用額の上限に達しているため、追加利用はできません。利用額の上限の変更は管理者に依頼してください。利用量の上限は （北京時間、UTC+8）にリセットされます。",
            "過去5時間の利用量が上限に達しました。企業全体で月間利用額の上限に達しているため、追加利用はできません。利用額の上限の変更は管理者に依頼してください。利用量の上限は （北京時間、UTC+8）にリセットされます。",
            "過去7日間の利用量が上限に達しました。企業全体で月間利用額の上限に達しているため、追加利用はできません。利用額の上限の変更は管理者に依頼してください。利用量の上限は （北京時間、UTC+8）にリセットされます。",
            "Web検索の同時リクエスト数が上限に達しました。しばらくしてから再試行するか、同時リクエスト数を減らしてください",
            "利用可能な検索エンジンサービスが見つかりませんでした。設定を確認するか、管理者にお問い合わせください",
            "検索エンジンから有効なデータが返されませんでした。検索クエリを調整してください",
            "検索結果が見つかりませんでした。言葉を変えて、もう一度お試しください。",
            "end-user",
            "上流のサービスは一時的に利用できません",
            "セキュリティ認証（CAPTCHA）に失敗しました",
            "セキュリティ認証（CAPTCHA）が必要です",
            "required",
            "同時リクエスト数の上限に達しました",
            "モデルの同時実行数の上限を超えました",
            "モデルが受け付けられる同時リクエスト数の上限を超えました",
            "現在システムが混み合っています。しばらくしてからもう一度お試しいただくか、アカウントをアップグレードしてください。",
            "upgrade",
            "通常とは異なる操作が検出されたため、リクエストはブロックされました。",
            "ゲートウェイの内部エラー",
            "アカウントエラー",
            "category-account",
            "category-api-call",
            "認証エラー",
            "category-authentication",
            "基本エラー",
            "category-basic",
            "APIポリシーブロックエラー",
            "category-policy-block",
            "現在サービスをご利用いただけません。このアプリのサポート窓口にお問い合わせください。",
            "title",
            "end-user-ask-support",
            "この内容は処理できません。内容を変更してもう一度お試しください。",
            "処理できない内容です",
            "end-user-change-content",
            "サービスが正しく設定されていません。このアプリのサポート窓口にお問い合わせください。",
            "サービスの設定に問題があります",
            "end-user-fix-credentials",
            "リクエストを処理できませんでした。このアプリのサポート窓口にお問い合わせください。",
            "end-user-fix-request",
            "データのサイズが大きすぎます。テキストを短くするか、小さいファイルを選択してください。",
            "end-user-reduce-size",
            "現在サービスをご利用いただけません。しばらくしてからもう一度お試しください。",
            "一時的にご利用いただけません",
            "end-user-retry-later",
            "テキストが長すぎます。短くしてもう一度お試しください。",
            "end-user-shorten-input",
            "現在アクセスが集中しています。少し時間をおいてからもう一度お試しください。",
            "end-user-slow-down",
            "end-user-top-up",
            "サービスは現在、利用上限に達しています。しばらくしてからもう一度お試しください。",
            "サービスは現在、利用上限に達しています。（北京時間、UTC+8）以降にもう一度お試しください。",
            "end-user-wait-for-reset",
            "不明なエラー",
            "（エラーコード ）",
            "code",
            "（HTTPステータス ）",
            "status",
            "問題が発生しました。しばらくしてからもう一度お試しいただくか、このアプリのサポート窓口にお問い合わせください。",
            "error-unknown",
            "このAPIだけが使う形式",
            "evidence-envelope",
            "本文中のサービス名",
            "evidence-host",
            "リクエストIDの形式",
            "evidence-request-id",
            "他のサービスでも使われる形式や文言",
            "evidence-shape",
            "このAPIが返す文言",
            "evidence-wording",
            "トークン数の上限に達しました",
            "回答が長すぎるため、途中で終了しました。内容を絞って、もう一度お試しください。",
            "finish-length",
            "モデルのコンテキストウィンドウを超えました",
            "会話が長くなりすぎました。入力を短くするか、新しい会話を始めてください。",
            "finish-model_context_window_exceeded",
            "モデル推論サービスで異常が発生しました",
            "finish-network_error",
            "内容が安全性の審査によりブロックされました（公開済みの内容を取り消すかどうかを判断してください）",
            "finish-sensitive",
            "自然終了またはストップワードによる終了",
            "回答は完了しています。",
            "finish-stop",
            "モデルが関数を呼び出しました",
            "回答を準備しています。",
            "finish-tool_calls",
            "リクエストが無効です",
            "不正なリクエスト",
            "http-400",
            "認証に失敗したか、トークンの有効期限が切れています",
            "http-401",
            "支払いが必要です",
            "http-402",
            "アクセスが拒否されました",
            "アクセス禁止",
            "http-403",
            "リクエストされたアドレスまたはリソースが見つかりません",
            "アドレスが見つかりません。ベースURLを確認してください",
            "path",
            "http-404",
            "このアドレスでは、指定されたHTTPメソッドを使用できません",
            "許可されていないメソッド",
            "http-405",
            "リクエストがタイムアウトしました",
            "リクエストのタイムアウト",
            "http-408",
            "リクエストがリソースの現在の状態と競合しています",
            "http-409",
            "リクエストのサイズが大きすぎます",
            "サイズ超過",
            "http-413",
            "リクエストの形式に対応していません",
            "未対応のメディアタイプ",
            "http-415",
            "リクエストの内容が無効です",
            "http-422",
            "リクエストが多すぎるか、利用上限に達しています",
            "リクエスト過多",
            "http-429",
            "リクエストのヘッダーが大きすぎます",
            "リクエストヘッダーのサイズ超過",
            "http-431",
            "このAPIの利用権限がありません。ファインチューニングAPIとファイル管理APIはベータ版で、近日公開予定です",
            "http-434",
            "ファイルサイズが100MBを超えています",
            "ファイルサイズが大きすぎます。小さいファイルを選択してください。",
            "http-435",
            "サーバーがリクエストを拒否しました",
            "リクエストエラー",
            "http-4xx",
            "リクエストの処理中にサーバーでエラーが発生しました",
            "サーバー内部エラー",
            "http-500",
            "ゲートウェイがサーバーから有効な応答を受信できませんでした",
            "不正なゲートウェイ",
            "http-502",
            "サービス利用不可",
            "http-503",
            "ゲートウェイがサーバーからの応答を待つ間にタイムアウトしました",
            "ゲートウェイのタイムアウト",
            "http-504",
            "サービスが過負荷状態です",
            "http-529",
            "サーバーがリクエストを処理できませんでした",
            "サーバーエラー",
            "http-5xx",
            " または ",
            "label-alternatives",
            "引数",
            "label-arguments",
            "カテゴリー",
            "label-category",
            "label-code",
            "label-detail",
            "判定の根拠",
            "label-evidence",
            "label-http-status",
            "サーバーのメッセージ",
            "label-message",
            "「」",
            "「」（）",
            "language",
            "label-quotation",
            "対処方法",
            "label-remedy",
            "label-request-id",
            "label-text",
            "日時",
            "label-time",
            "英語",
            "language-en",
            "中国語",
            "language-zh",
            "先頭の  だけを読み取りました。それより後のエラーは検出されません。ログの場合は  を使用してください",
            "note-cut",
            " はファイルです。内容を説明するには  を使用してください",
            "note-file",
            "端末が渡せるのは1行につき  までのため、途中で切れた行があります。ファイルに保存し、 を使用してください",
            "note-line",
            "エラーを貼り付けてから、 の順に押してください",
            "note-paste",
            "このAPIのエラーは認識されませんでした",
            "note-unrecognized",
            "カスタマーサポートまたは管理者にお問い合わせください",
            "remedy-ask-support",
            "内容を変更して再送信してください",
            "remedy-change-content",
            "APIキーなどの認証情報とその送信方法を確認してください",
            "remedy-fix-credentials",
            "リクエストを修正してください",
            "remedy-fix-request",
            "テキストを短くするか、小さいファイルを使用して再送信してください",
            "remedy-reduce-size",
            "remedy-retry-later",
            "入力を短くして再送信してください",
            "remedy-shorten-input",
            "同時に送信するリクエストを減らすか、送信の間隔を空けてから再試行してください",
            "remedy-slow-down",
            "アカウントにチャージするか、プランを更新または変更してください",
            "remedy-top-up",
            "上限がリセットされるまでお待ちください",
            "remedy-wait-for-reset",
            "タスクが失敗しました",
            "task-failed",
        )),
        slots: Borrowed(&[
            Slot { before: 117, name: Name::CHOICES },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 70, name: Name::RANGE },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 55, name: Name::CHOICES },
            Slot { before: 22, name: Name::METHOD },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 10, name: Name::FIELD },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 29, name: Name::LIMIT },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 0, name: Name::FIELD },
            Slot { before: 0, name: Name::FIELD1 },
            Slot { before: 5, name: Name::FIELD2 },
            Slot { before: 0, name: Name::API_NAME },
            Slot { before: 4, name: Name::API_NAME },
            Slot { before: 4, name: Name::API_NAME },
            Slot { before: 42, name: Name::REQUEST_ID },
            Slot { before: 10, name: Name::TASK_ID },
            Slot { before: 65, name: Name::ERROR_ID },
            Slot { before: 44, name: Name::ERROR_ID },
            Slot { before: 65, name: Name::ERROR_ID },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 52, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 52, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 52, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 52, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 55, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 1, name: Name::UNIT },
            Slot { before: 47, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::UNIT },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 42, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 42, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 42, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 42, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 45, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 0, name: Name::UNIT },
            Slot { before: 36, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::UNIT },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 0, name: Name::NUMBER },
            Slot { before: 0, name: Name::UNIT },
            Slot { before: 0, name: Name::UNIT },
            Slot { before: 43, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 61, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 43, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 43, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 61, name: Name::MODEL_NAME },
            Slot { before: 111, name: Name::MODEL_NAME },
            Slot { before: 161, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 161, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 254, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 254, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 245, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 245, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 60, name: Name::NEXT_FLUSH_TIME },
            Slot { before: 0, name: Name::REASON },
            Slot { before: 22, name: Name::CODE },
            Slot { before: 0, name: Name::REASON },
            Slot { before: 23, name: Name::STATUS },
            Slot { before: 0, name: Name::FIRST },
            Slot { before: 11, name: Name::SECOND },
            Slot { before: 3, name: Name::TEXT },
            Slot { before: 3, name: Name::TEXT },
            Slot { before: 6, name: Name::LANGUAGE },
            Slot { before: 10, name: Name::SIZE },
            Slot { before: 107, name: Name::OPTION },
            Slot { before: 0, name: Name::FILE },
            Slot { before: 53, name: Name::OPTION },
            Slot { before: 38, name: Name::SIZE },
            Slot { before: 85, name: Name::OPTION },
            Slot { before: 36, name: Name::KEYS },
        ]),
        named: Borrowed(&[
            Named { name: Span(154, 163), pattern: Template { text: Span(81, 154), slots: Span(0, 0) } },
            Named { name: Span(221, 235), pattern: Template { text: Span(163, 221), slots: Span(0, 0) } },
            Named { name: Span(331, 340), pattern: Template { text: Span(235, 331), slots: Span(0, 0) } },
            Named { name: Span(430, 439), pattern: Template { text: Span(367, 430), slots: Span(0, 0) } },
            Named { name: Span(876, 881), pattern: Template { text: Span(837, 876), slots: Span(0, 0) } },
            Named { name: Span(1436, 1446), pattern: Template { text: Span(1307, 1436), slots: Span(0, 0) } },
            Named { name: Span(1848, 1863), pattern: Template { text: Span(1782, 1848), slots: Span(0, 0) } },
            Named { name: Span(1980, 1995), pattern: Template { text: Span(1863, 1980), slots: Span(0, 1) } },
            Named { name: Span(2065, 2070), pattern: Template { text: Span(1995, 2065), slots: Span(1, 3) } },
            Named { name: Span(2125, 2132), pattern: Template { text: Span(2070, 2125), slots: Span(3, 5) } },
            Named { name: Span(2228, 2242), pattern: Template { text: Span(2132, 2228), slots: Span(5, 5) } },
            Named { name: Span(2302, 2307), pattern: Template { text: Span(2242, 2302), slots: Span(5, 5) } },
            Named { name: Span(2367, 2372), pattern: Template { text: Span(2307, 2367), slots: Span(5, 5) } },
            Named { name: Span(2480, 2484), pattern: Template { text: Span(2372, 2480), slots: Span(5, 5) } },
            Named { name: Span(2702, 2706), pattern: Template { text: Span(2630, 2702), slots: Span(6, 6) } },
            Named { name: Span(2702, 2706), pattern: Template { text: Span(2707, 2767), slots: Span(7, 7) } },
            Named { name: Span(2702, 2706), pattern: Template { text: Span(2768, 2849), slots: Span(8, 8) } },
            Named { name: Span(2896, 2907), pattern: Template { text: Span(2849, 2896), slots: Span(8, 9) } },
            Named { name: Span(2941, 2945), pattern: Template { text: Span(2907, 2941), slots: Span(9, 10) } },
            Named { name: Span(2984, 2993), pattern: Template { text: Span(2945, 2984), slots: Span(10, 12) } },
            Named { name: Span(154, 163), pattern: Template { text: Span(2993, 3014), slots: Span(12, 13) } },
            Named { name: Span(3056, 3060), pattern: Template { text: Span(3014, 3056), slots: Span(13, 13) } },
            Named { name: Span(3134, 3155), pattern: Template { text: Span(3060, 3134), slots: Span(13, 14) } },
            Named { name: Span(3218, 3231), pattern: Template { text: Span(3155, 3218), slots: Span(14, 14) } },
            Named { name: Span(3262, 3267), pattern: Template { text: Span(3231, 3262), slots: Span(14, 14) } },
            Named { name: Span(3324, 3333), pattern: Template { text: Span(3267, 3324), slots: Span(14, 14) } },
            Named { name: Span(3378, 3383), pattern: Template { text: Span(3333, 3378), slots: Span(14, 14) } },
            Named { name: Span(3423, 3428), pattern: Template { text: Span(3383, 3423), slots: Span(14, 15) } },
            Named { name: Span(3447, 3455), pattern: Template { text: Span(3428, 3447), slots: Span(15, 16) } },
            Named { name: Span(2702, 2706), pattern: Template { text: Span(3542, 3650), slots: Span(18, 18) } },
            Named { name: Span(2702, 2706), pattern: Template { text: Span(3690, 3756), slots: Span(19, 19) } },
            Named { name: Span(3975, 3985), pattern: Template { text: Span(3756, 3975), slots: Span(19, 19) } },
            Named { name: Span(2702, 2706), pattern: Template { text: Span(4020, 4059), slots: Span(20, 20) } },
            Named { name: Span(2702, 2706), pattern: Template { text: Span(4085, 4115), slots: Span(21, 21) } },
            Named { name: Span(331, 340), pattern: Template { text: Span(4175, 4293), slots: Span(21, 21) } },
            Named { name: Span(2702, 2706), pattern: Template { text: Span(4335, 4385), slots: Span(22, 22) } },
            Named { name: Span(2702, 2706), pattern: Template { text: Span(4508, 4553), slots: Span(23, 23) } },
            Named { name: Span(2702, 2706), pattern: Template { text: Span(4684, 4795), slots: Span(24, 24) } },
            Named { name: Span(331, 340), pattern: Template { text: Span(4795, 4899), slots: Span(24, 25) } },
            Named { name: Span(2702, 2706), pattern: Template { text: Span(4684, 4795), slots: Span(26, 26) } },
            Named { name: Span(5595, 5605), pattern: Template { text: Span(5493, 5595), slots: Span(26, 26) } },
            Named { name: Span(331, 340), pattern: Template { text: Span(5758, 5866), slots: Span(26, 26) } },
            Named { name: Span(6272, 6282), pattern: Template { text: Span(6152, 6272), slots: Span(26, 26) } },
            Named { name: Span(5595, 5605), pattern: Template { text: Span(6282, 6329), slots: Span(26, 26) } },
            Named { name: Span(6449, 6463), pattern: Template { text: Span(6329, 6449), slots: Span(26, 26) } },
            Named { name: Span(6568, 6574), pattern: Template { text: Span(6463, 6568), slots: Span(26, 28) } },
            Named { name: Span(6679, 6683), pattern: Template { text: Span(6574, 6679), slots: Span(28, 30) } },
            Named { name: Span(6788, 6791), pattern: Template { text: Span(6683, 6788), slots: Span(30, 32) } },
            Named { name: Span(6896, 6900), pattern: Template { text: Span(6791, 6896), slots: Span(32, 34) } },
            Named { name: Span(7008, 7013), pattern: Template { text: Span(6900, 7008), slots: Span(34, 36) } },
            Named { name: Span(7114, 7119), pattern: Template { text: Span(7013, 7114), slots: Span(36, 39) } },
            Named { name: Span(6568, 6574), pattern: Template { text: Span(7197, 7442), slots: Span(40, 42) } },
            Named { name: Span(6679, 6683), pattern: Template { text: Span(7442, 7687), slots: Span(42, 44) } },
            Named { name: Span(6788, 6791), pattern: Template { text: Span(7687, 7932), slots: Span(44, 46) } },
            Named { name: Span(6896, 6900), pattern: Template { text: Span(7932, 8177), slots: Span(46, 48) } },
            Named { name: Span(7008, 7013), pattern: Template { text: Span(8177, 8425), slots: Span(48, 50) } },
            Named { name: Span(7114, 7119), pattern: Template { text: Span(7203, 7442), slots: Span(50, 53) } },
            Named { name: Span(6568, 6574), pattern: Template { text: Span(8436, 8523), slots: Span(54, 55) } },
            Named { name: Span(6679, 6683), pattern: Template { text: Span(8523, 8610), slots: Span(55, 56) } },
            Named { name: Span(6788, 6791), pattern: Template { text: Span(8610, 8697), slots: Span(56, 57) } },
            Named { name: Span(6896, 6900), pattern: Template { text: Span(8697, 8784), slots: Span(57, 58) } },
            Named { name: Span(7008, 7013), pattern: Template { text: Span(8784, 8874), slots: Span(58, 59) } },
            Named { name: Span(7114, 7119), pattern: Template { text: Span(8442, 8523), slots: Span(59, 61) } },
            Named { name: Span(2702, 2706), pattern: Template { text: Span(7119, 7197), slots: Span(40, 40) } },
            Named { name: Span(8425, 8436), pattern: Choice { slots: Span(53, 54), variants: Span(51, 57), default: 5 } },
            Named { name: Span(8874, 8878), pattern: Choice { slots: Span(61, 62), variants: Span(57, 63), default: 5 } },
            Named { name: Span(8878, 8883), pattern: Template { text: Span(6472, 6568), slots: Span(62, 63) } },
            Named { name: Span(2702, 2706), pattern: Template { text: Span(9193, 9289), slots: Span(64, 64) } },
            Named { name: Span(9391, 9401), pattern: Template { text: Span(9289, 9391), slots: Span(64, 65) } },
            Named { name: Span(9647, 9669), pattern: Template { text: Span(9401, 9647), slots: Span(65, 66) } },
            Named { name: Span(2702, 2706), pattern: Template { text: Span(9755, 9854), slots: Span(67, 67) } },
            Named { name: Span(2702, 2706), pattern: Template { text: Span(10020, 10176), slots: Span(68, 68) } },
            Named { name: Span(10638, 10654), pattern: Template { text: Span(10485, 10638), slots: Span(68, 68) } },
            Named { name: Span(2702, 2706), pattern: Template { text: Span(10996, 11147), slots: Span(69, 69) } },
            Named { name: Span(2702, 2706), pattern: Template { text: Span(11213, 11364), slots: Span(70, 70) } },
            Named { name: Span(2702, 2706), pattern: Template { text: Span(11430, 11662), slots: Span(71, 71) } },
            Named { name: Span(2702, 2706), pattern: Template { text: Span(11740, 11972), slots: Span(72, 72) } },
            Named { name: Span(2702, 2706), pattern: Template { text: Span(12050, 12273), slots: Span(73, 73) } },
            Named { name: Span(2702, 2706), pattern: Template { text: Span(12351, 12574), slots: Span(74, 74) } },
            Named { name: Span(13186, 13194), pattern: Template { text: Span(13081, 13186), slots: Span(74, 74) } },
            Named { name: Span(13361, 13369), pattern: Template { text: Span(13309, 13361), slots: Span(74, 74) } },
            Named { name: Span(13729, 13736), pattern: Template { text: Span(13558, 13729), slots: Span(74, 74) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(14061, 14106), slots: Span(74, 74) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(14302, 14332), slots: Span(74, 74) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(14481, 14526), slots: Span(74, 74) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(14550, 14598), slots: Span(74, 74) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(14705, 14735), slots: Span(74, 74) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(14956, 14998), slots: Span(74, 74) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(15018, 15048), slots: Span(74, 74) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(6176, 6212), slots: Span(74, 74) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(14061, 14106), slots: Span(74, 74) } },
            Named { name: Span(8878, 8883), pattern: Template { text: Span(15385, 15516), slots: Span(74, 75) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(6472, 6502), slots: Span(75, 75) } },
            Named { name: Span(15582, 15586), pattern: Template { text: Span(15557, 15582), slots: Span(75, 77) } },
            Named { name: Span(15612, 15618), pattern: Template { text: Span(15586, 15612), slots: Span(77, 79) } },
            Named { name: Span(13186, 13194), pattern: Template { text: Span(15618, 15783), slots: Span(79, 79) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(15618, 15645), slots: Span(79, 79) } },
            Named { name: Span(13186, 13194), pattern: Template { text: Span(16075, 16192), slots: Span(79, 79) } },
            Named { name: Span(13186, 13194), pattern: Template { text: Span(16268, 16376), slots: Span(79, 79) } },
            Named { name: Span(13186, 13194), pattern: Template { text: Span(16706, 16739), slots: Span(79, 79) } },
            Named { name: Span(13186, 13194), pattern: Template { text: Span(16792, 16825), slots: Span(79, 79) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(16872, 16896), slots: Span(79, 79) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(816, 837), slots: Span(79, 79) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(16987, 17011), slots: Span(79, 79) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(17055, 17073), slots: Span(79, 79) } },
            Named { name: Span(17240, 17244), pattern: Template { text: Span(17162, 17240), slots: Span(79, 79) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(12862, 12883), slots: Span(79, 79) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(17334, 17370), slots: Span(79, 79) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(17426, 17462), slots: Span(79, 79) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(17521, 17527), slots: Span(79, 79) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(17598, 17613), slots: Span(79, 79) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(17672, 17705), slots: Span(79, 79) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(14302, 14326), slots: Span(79, 79) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(17829, 17850), slots: Span(79, 79) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(17909, 17954), slots: Span(79, 79) } },
            Named { name: Span(13186, 13194), pattern: Template { text: Span(18167, 18263), slots: Span(79, 79) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(18322, 18346), slots: Span(79, 79) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(18429, 18456), slots: Span(79, 79) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(18551, 18578), slots: Span(79, 79) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(18586, 18610), slots: Span(79, 79) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(18711, 18750), slots: Span(79, 79) } },
            Named { name: Span(14181, 14186), pattern: Template { text: Span(18865, 18886), slots: Span(79, 79) } },
            Named { name: Span(19102, 19110), pattern: Template { text: Span(19090, 19102), slots: Span(82, 84) } },
        ]),
    },
    codes: &[
        MessageRow { value: Some(Template { text: Span(0, 66), slots: Span(0, 0) }), attributes: Span(0, 0) }, // error-401
        MessageRow { value: Some(Template { text: Span(66, 81), slots: Span(0, 0) }), attributes: Span(0, 3) }, // error-500
        MessageRow { value: Some(Template { text: Span(340, 367), slots: Span(0, 0) }), attributes: Span(3, 4) }, // error-1000
        MessageRow { value: Some(Template { text: Span(439, 525), slots: Span(0, 0) }), attributes: Span(4, 4) }, // error-1001
        MessageRow { value: Some(Template { text: Span(525, 639), slots: Span(0, 0) }), attributes: Span(4, 4) }, // error-1002
        MessageRow { value: Some(Template { text: Span(639, 741), slots: Span(0, 0) }), attributes: Span(4, 4) }, // error-1003
        MessageRow { value: Some(Template { text: Span(741, 807), slots: Span(0, 0) }), attributes: Span(4, 4) }, // error-1004
        MessageRow { value: Some(Template { text: Span(807, 837), slots: Span(0, 0) }), attributes: Span(4, 5) }, // error-1005
        MessageRow { value: Some(Template { text: Span(881, 920), slots: Span(0, 0) }), attributes: Span(5, 5) }, // error-1100
        MessageRow { value: Some(Template { text: Span(920, 1028), slots: Span(0, 0) }), attributes: Span(5, 5) }, // error-1110
        MessageRow { value: Some(Template { text: Span(1028, 1064), slots: Span(0, 0) }), attributes: Span(5, 5) }, // error-1111
        MessageRow { value: Some(Template { text: Span(1064, 1205), slots: Span(0, 0) }), attributes: Span(5, 5) }, // error-1112
        MessageRow { value: Some(Template { text: Span(1205, 1307), slots: Span(0, 0) }), attributes: Span(5, 6) }, // error-1113
        MessageRow { value: Some(Template { text: Span(1446, 1554), slots: Span(0, 0) }), attributes: Span(6, 6) }, // error-1120
        MessageRow { value: Some(Template { text: Span(1554, 1650), slots: Span(0, 0) }), attributes: Span(6, 6) }, // error-1121
        MessageRow { value: Some(Template { text: Span(1650, 1674), slots: Span(0, 0) }), attributes: Span(6, 6) }, // error-1200
        MessageRow { value: Some(Template { text: Span(1674, 1782), slots: Span(0, 0) }), attributes: Span(6, 14) }, // error-1210
        MessageRow { value: Some(Template { text: Span(2484, 2562), slots: Span(5, 5) }), attributes: Span(14, 14) }, // error-1211
        MessageRow { value: Some(Template { text: Span(2562, 2630), slots: Span(5, 6) }), attributes: Span(14, 15) }, // error-1212
        MessageRow { value: Some(Template { text: Span(2706, 2767), slots: Span(6, 7) }), attributes: Span(15, 16) }, // error-1213
        MessageRow { value: Some(Template { text: Span(2767, 2849), slots: Span(7, 8) }), attributes: Span(16, 29) }, // error-1214
        MessageRow { value: Some(Template { text: Span(3455, 3542), slots: Span(16, 18) }), attributes: Span(29, 30) }, // error-1215
        MessageRow { value: Some(Template { text: Span(3650, 3690), slots: Span(18, 19) }), attributes: Span(30, 32) }, // error-1220
        MessageRow { value: Some(Template { text: Span(3985, 4020), slots: Span(19, 20) }), attributes: Span(32, 33) }, // error-1221
        MessageRow { value: Some(Template { text: Span(4059, 4085), slots: Span(20, 21) }), attributes: Span(33, 34) }, // error-1222
        MessageRow { value: Some(Template { text: Span(4115, 4175), slots: Span(21, 21) }), attributes: Span(34, 35) }, // error-1230
        MessageRow { value: Some(Template { text: Span(4293, 4335), slots: Span(21, 22) }), attributes: Span(35, 36) }, // error-1231
        MessageRow { value: Some(Template { text: Span(4385, 4476), slots: Span(22, 22) }), attributes: Span(36, 36) }, // error-1232
        MessageRow { value: Some(Template { text: Span(4476, 4508), slots: Span(22, 23) }), attributes: Span(36, 37) }, // error-1233
        MessageRow { value: Some(Template { text: Span(4553, 4684), slots: Span(23, 24) }), attributes: Span(37, 39) }, // error-1234
        MessageRow { value: Some(Template { text: Span(4553, 4684), slots: Span(25, 26) }), attributes: Span(39, 40) }, // error-1235
        MessageRow { value: Some(Template { text: Span(4899, 4926), slots: Span(26, 26) }), attributes: Span(40, 40) }, // error-1260
        MessageRow { value: Some(Template { text: Span(4926, 4959), slots: Span(26, 26) }), attributes: Span(40, 40) }, // error-1261
        MessageRow { value: Some(Template { text: Span(4959, 5025), slots: Span(26, 26) }), attributes: Span(40, 40) }, // error-1300
        MessageRow { value: Some(Template { text: Span(5025, 5316), slots: Span(26, 26) }), attributes: Span(40, 40) }, // error-1301
        MessageRow { value: Some(Template { text: Span(5316, 5493), slots: Span(26, 26) }), attributes: Span(40, 41) }, // error-1302
        MessageRow { value: Some(Template { text: Span(5605, 5758), slots: Span(26, 26) }), attributes: Span(41, 42) }, // error-1303
        MessageRow { value: Some(Template { text: Span(5866, 6050), slots: Span(26, 26) }), attributes: Span(42, 42) }, // error-1304
        MessageRow { value: Some(Template { text: Span(6050, 6152), slots: Span(26, 26) }), attributes: Span(42, 45) }, // error-1305
        MessageRow { value: Some(Choice { slots: Span(39, 40), variants: Span(45, 51), default: 5 }), attributes: Span(63, 67) }, // error-1308
        MessageRow { value: Some(Template { text: Span(8883, 9079), slots: Span(63, 63) }), attributes: Span(67, 67) }, // error-1309
        MessageRow { value: Some(Template { text: Span(9079, 9193), slots: Span(63, 64) }), attributes: Span(67, 70) }, // error-1310
        MessageRow { value: Some(Template { text: Span(9669, 9755), slots: Span(66, 67) }), attributes: Span(70, 71) }, // error-1311
        MessageRow { value: Some(Template { text: Span(9854, 10020), slots: Span(67, 68) }), attributes: Span(71, 72) }, // error-1312
        MessageRow { value: Some(Template { text: Span(10176, 10485), slots: Span(68, 68) }), attributes: Span(72, 73) }, // error-1313
        MessageRow { value: Some(Template { text: Span(10654, 10795), slots: Span(68, 68) }), attributes: Span(73, 73) }, // error-1314
        MessageRow { value: Some(Template { text: Span(10795, 10996), slots: Span(68, 68) }), attributes: Span(73, 73) }, // error-1315
        MessageRow { value: Some(Template { text: Span(10996, 11213), slots: Span(68, 69) }), attributes: Span(73, 74) }, // error-1316
        MessageRow { value: Some(Template { text: Span(11213, 11430), slots: Span(69, 70) }), attributes: Span(74, 75) }, // error-1317
        MessageRow { value: Some(Template { text: Span(11430, 11740), slots: Span(70, 71) }), attributes: Span(75, 76) }, // error-1318
        MessageRow { value: Some(Template { text: Span(11740, 12050), slots: Span(71, 72) }), attributes: Span(76, 77) }, // error-1319
        MessageRow { value: Some(Template { text: Span(12050, 12351), slots: Span(72, 73) }), attributes: Span(77, 78) }, // error-1320
        MessageRow { value: Some(Template { text: Span(12351, 12652), slots: Span(73, 74) }), attributes: Span(78, 79) }, // error-1321
        MessageRow { value: Some(Template { text: Span(12652, 12814), slots: Span(74, 74) }), attributes: Span(79, 79) }, // error-1701
        MessageRow { value: Some(Template { text: Span(12814, 12964), slots: Span(74, 74) }), attributes: Span(79, 79) }, // error-1702
        MessageRow { value: Some(Template { text: Span(12964, 13081), slots: Span(74, 74) }), attributes: Span(79, 80) }, // error-1703
        MessageRow { value: Some(Template { text: Span(13194, 13251), slots: Span(74, 74) }), attributes: Span(80, 80) }, // error-2007
        MessageRow { value: Some(Template { text: Span(1996, 2041), slots: Span(74, 74) }), attributes: Span(80, 80) }, // error-3001
        MessageRow { value: Some(Template { text: Span(13251, 13309), slots: Span(74, 74) }), attributes: Span(80, 81) }, // error-3007
        MessageRow { value: Some(Template { text: Span(13369, 13420), slots: Span(74, 74) }), attributes: Span(81, 81) }, // error-3008
        MessageRow { value: Some(Template { text: Span(13420, 13474), slots: Span(74, 74) }), attributes: Span(81, 81) }, // error-3009
        MessageRow { value: Some(Template { text: Span(13474, 13558), slots: Span(74, 74) }), attributes: Span(81, 82) }, // error-3010
        MessageRow { value: Some(Template { text: Span(13736, 13838), slots: Span(74, 74) }), attributes: Span(82, 82) }, // error-3012
        MessageRow { value: Some(Template { text: Span(13838, 13874), slots: Span(74, 74) }), attributes: Span(82, 82) }, // error-5001
    ],
    others: &[
        (Span(13898, 13914), MessageRow { value: Some(Template { text: Span(13874, 13898), slots: Span(74, 74) }), attributes: Span(82, 82) }), // category-account
        (Span(13914, 13931), MessageRow { value: Some(Template { text: Span(1650, 1674), slots: Span(74, 74) }), attributes: Span(82, 82) }), // category-api-call
        (Span(13946, 13969), MessageRow { value: Some(Template { text: Span(13931, 13946), slots: Span(74, 74) }), attributes: Span(82, 82) }), // category-authentication
        (Span(13984, 13998), MessageRow { value: Some(Template { text: Span(13969, 13984), slots: Span(74, 74) }), attributes: Span(82, 82) }), // category-basic
        (Span(14034, 14055), MessageRow { value: Some(Template { text: Span(13998, 14034), slots: Span(74, 74) }), attributes: Span(82, 82) }), // category-policy-block
        (Span(14186, 14206), MessageRow { value: Some(Template { text: Span(14055, 14181), slots: Span(74, 74) }), attributes: Span(82, 83) }), // end-user-ask-support
        (Span(14332, 14355), MessageRow { value: Some(Template { text: Span(14206, 14302), slots: Span(74, 74) }), attributes: Span(83, 84) }), // end-user-change-content
        (Span(14526, 14550), MessageRow { value: Some(Template { text: Span(14355, 14481), slots: Span(74, 74) }), attributes: Span(84, 85) }), // end-user-fix-credentials
        (Span(14673, 14693), MessageRow { value: Some(Template { text: Span(14550, 14673), slots: Span(74, 74) }), attributes: Span(85, 86) }), // end-user-fix-request
        (Span(14822, 14842), MessageRow { value: Some(Template { text: Span(14693, 14822), slots: Span(74, 74) }), attributes: Span(86, 87) }), // end-user-reduce-size
        (Span(14998, 15018), MessageRow { value: Some(Template { text: Span(14842, 14956), slots: Span(74, 74) }), attributes: Span(87, 88) }), // end-user-retry-later
        (Span(15099, 15121), MessageRow { value: Some(Template { text: Span(15018, 15099), slots: Span(74, 74) }), attributes: Span(88, 89) }), // end-user-shorten-input
        (Span(15232, 15250), MessageRow { value: Some(Template { text: Span(15121, 15232), slots: Span(74, 74) }), attributes: Span(89, 90) }), // end-user-slow-down
        (Span(15250, 15265), MessageRow { value: Some(Template { text: Span(14055, 14181), slots: Span(74, 74) }), attributes: Span(90, 91) }), // end-user-top-up
        (Span(15516, 15539), MessageRow { value: Some(Template { text: Span(15265, 15385), slots: Span(74, 74) }), attributes: Span(91, 93) }), // end-user-wait-for-reset
        (Span(15783, 15796), MessageRow { value: Some(Template { text: Span(15539, 15557), slots: Span(75, 75) }), attributes: Span(93, 97) }), // error-unknown
        (Span(15826, 15843), MessageRow { value: Some(Template { text: Span(15796, 15826), slots: Span(79, 79) }), attributes: Span(97, 97) }), // evidence-envelope
        (Span(15870, 15883), MessageRow { value: Some(Template { text: Span(15843, 15870), slots: Span(79, 79) }), attributes: Span(97, 97) }), // evidence-host
        (Span(15909, 15928), MessageRow { value: Some(Template { text: Span(15883, 15909), slots: Span(79, 79) }), attributes: Span(97, 97) }), // evidence-request-id
        (Span(15979, 15993), MessageRow { value: Some(Template { text: Span(15928, 15979), slots: Span(79, 79) }), attributes: Span(97, 97) }), // evidence-shape
        (Span(16017, 16033), MessageRow { value: Some(Template { text: Span(15993, 16017), slots: Span(79, 79) }), attributes: Span(97, 97) }), // evidence-wording
        (Span(16192, 16205), MessageRow { value: Some(Template { text: Span(16033, 16075), slots: Span(79, 79) }), attributes: Span(97, 98) }), // finish-length
        (Span(16376, 16412), MessageRow { value: Some(Template { text: Span(16205, 16268), slots: Span(79, 79) }), attributes: Span(98, 99) }), // finish-model_context_window_exceeded
        (Span(16469, 16489), MessageRow { value: Some(Template { text: Span(16412, 16469), slots: Span(79, 79) }), attributes: Span(99, 99) }), // finish-network_error
        (Span(16633, 16649), MessageRow { value: Some(Template { text: Span(16489, 16633), slots: Span(79, 79) }), attributes: Span(99, 99) }), // finish-sensitive
        (Span(16739, 16750), MessageRow { value: Some(Template { text: Span(16649, 16706), slots: Span(79, 79) }), attributes: Span(99, 100) }), // finish-stop
        (Span(16825, 16842), MessageRow { value: Some(Template { text: Span(16750, 16792), slots: Span(79, 79) }), attributes: Span(100, 101) }), // finish-tool_calls
        (Span(16896, 16904), MessageRow { value: Some(Template { text: Span(16842, 16872), slots: Span(79, 79) }), attributes: Span(101, 102) }), // http-400
        (Span(16979, 16987), MessageRow { value: Some(Template { text: Span(16904, 16979), slots: Span(79, 79) }), attributes: Span(102, 103) }), // http-401
        (Span(17011, 17019), MessageRow { value: Some(Template { text: Span(16987, 17011), slots: Span(79, 79) }), attributes: Span(103, 104) }), // http-402
        (Span(17073, 17081), MessageRow { value: Some(Template { text: Span(17019, 17055), slots: Span(79, 79) }), attributes: Span(104, 105) }), // http-403
        (Span(17244, 17252), MessageRow { value: Some(Template { text: Span(17081, 17162), slots: Span(79, 79) }), attributes: Span(105, 107) }), // http-404
        (Span(17370, 17378), MessageRow { value: Some(Template { text: Span(17252, 17334), slots: Span(79, 79) }), attributes: Span(107, 108) }), // http-405
        (Span(17462, 17470), MessageRow { value: Some(Template { text: Span(17378, 17426), slots: Span(79, 79) }), attributes: Span(108, 109) }), // http-408
        (Span(17542, 17550), MessageRow { value: Some(Template { text: Span(17470, 17542), slots: Span(79, 79) }), attributes: Span(109, 110) }), // http-409
        (Span(17613, 17621), MessageRow { value: Some(Template { text: Span(17550, 17598), slots: Span(79, 79) }), attributes: Span(110, 111) }), // http-413
        (Span(17705, 17713), MessageRow { value: Some(Template { text: Span(17621, 17672), slots: Span(79, 79) }), attributes: Span(111, 112) }), // http-415
        (Span(17752, 17760), MessageRow { value: Some(Template { text: Span(17713, 17752), slots: Span(79, 79) }), attributes: Span(112, 113) }), // http-422
        (Span(17850, 17858), MessageRow { value: Some(Template { text: Span(17760, 17829), slots: Span(79, 79) }), attributes: Span(113, 114) }), // http-429
        (Span(17954, 17962), MessageRow { value: Some(Template { text: Span(17858, 17909), slots: Span(79, 79) }), attributes: Span(114, 115) }), // http-431
        (Span(18109, 18117), MessageRow { value: Some(Template { text: Span(17962, 18109), slots: Span(79, 79) }), attributes: Span(115, 115) }), // http-434
        (Span(18263, 18271), MessageRow { value: Some(Template { text: Span(18117, 18167), slots: Span(79, 79) }), attributes: Span(115, 116) }), // http-435
        (Span(18346, 18354), MessageRow { value: Some(Template { text: Span(18271, 18322), slots: Span(79, 79) }), attributes: Span(116, 117) }), // http-4xx
        (Span(18456, 18464), MessageRow { value: Some(Template { text: Span(18354, 18429), slots: Span(79, 79) }), attributes: Span(117, 118) }), // http-500
        (Span(18578, 18586), MessageRow { value: Some(Template { text: Span(18464, 18551), slots: Span(79, 79) }), attributes: Span(118, 119) }), // http-502
        (Span(18610, 18618), MessageRow { value: Some(Template { text: Span(13203, 13251), slots: Span(79, 79) }), attributes: Span(119, 120) }), // http-503
        (Span(18750, 18758), MessageRow { value: Some(Template { text: Span(18618, 18711), slots: Span(79, 79) }), attributes: Span(120, 121) }), // http-504
        (Span(18794, 18802), MessageRow { value: Some(Template { text: Span(18758, 18794), slots: Span(79, 79) }), attributes: Span(121, 121) }), // http-529
        (Span(18886, 18894), MessageRow { value: Some(Template { text: Span(18802, 18865), slots: Span(79, 79) }), attributes: Span(121, 122) }), // http-5xx
        (Span(18905, 18923), MessageRow { value: Some(Template { text: Span(18894, 18905), slots: Span(79, 81) }), attributes: Span(122, 122) }), // label-alternatives
        (Span(18929, 18944), MessageRow { value: Some(Template { text: Span(18923, 18929), slots: Span(81, 81) }), attributes: Span(122, 122) }), // label-arguments
        (Span(18959, 18973), MessageRow { value: Some(Template { text: Span(18944, 18959), slots: Span(81, 81) }), attributes: Span(122, 122) }), // label-category
        (Span(18973, 18983), MessageRow { value: Some(Template { text: Span(2526, 2535), slots: Span(81, 81) }), attributes: Span(122, 122) }), // label-code
        (Span(18983, 18995), MessageRow { value: Some(Template { text: Span(10332, 10338), slots: Span(81, 81) }), attributes: Span(122, 122) }), // label-detail
        (Span(19010, 19024), MessageRow { value: Some(Template { text: Span(18995, 19010), slots: Span(81, 81) }), attributes: Span(122, 122) }), // label-evidence
        (Span(19024, 19041), MessageRow { value: Some(Template { text: Span(15589, 15608), slots: Span(81, 81) }), attributes: Span(122, 122) }), // label-http-status
        (Span(19071, 19084), MessageRow { value: Some(Template { text: Span(19041, 19071), slots: Span(81, 81) }), attributes: Span(122, 122) }), // label-message
        (Span(19110, 19125), MessageRow { value: Some(Template { text: Span(19084, 19090), slots: Span(81, 82) }), attributes: Span(122, 123) }), // label-quotation
        (Span(19137, 19149), MessageRow { value: Some(Template { text: Span(19125, 19137), slots: Span(84, 84) }), attributes: Span(123, 123) }), // label-remedy
        (Span(19149, 19165), MessageRow { value: Some(Template { text: Span(15883, 15900), slots: Span(84, 84) }), attributes: Span(123, 123) }), // label-request-id
        (Span(19165, 19175), MessageRow { value: Some(Template { text: Span(19056, 19071), slots: Span(84, 84) }), attributes: Span(123, 123) }), // label-text
        (Span(19181, 19191), MessageRow { value: Some(Template { text: Span(19175, 19181), slots: Span(84, 84) }), attributes: Span(123, 123) }), // label-time
        (Span(19197, 19208), MessageRow { value: Some(Template { text: Span(19191, 19197), slots: Span(84, 84) }), attributes: Span(123, 123) }), // language-en
        (Span(19217, 19228), MessageRow { value: Some(Template { text: Span(19208, 19217), slots: Span(84, 84) }), attributes: Span(123, 123) }), // language-zh
        (Span(19373, 19381), MessageRow { value: Some(Template { text: Span(19228, 19373), slots: Span(84, 86) }), attributes: Span(123, 123) }), // note-cut
        (Span(19462, 19471), MessageRow { value: Some(Template { text: Span(19381, 19462), slots: Span(86, 88) }), attributes: Span(123, 123) }), // note-file
        (Span(19622, 19631), MessageRow { value: Some(Template { text: Span(19471, 19622), slots: Span(88, 90) }), attributes: Span(123, 123) }), // note-line
        (Span(19698, 19708), MessageRow { value: Some(Template { text: Span(19631, 19698), slots: Span(90, 91) }), attributes: Span(123, 123) }), // note-paste
        (Span(19762, 19779), MessageRow { value: Some(Template { text: Span(19708, 19762), slots: Span(91, 91) }), attributes: Span(123, 123) }), // note-unrecognized
        (Span(19857, 19875), MessageRow { value: Some(Template { text: Span(19779, 19857), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-ask-support
        (Span(19923, 19944), MessageRow { value: Some(Template { text: Span(19875, 19923), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-change-content
        (Span(20022, 20044), MessageRow { value: Some(Template { text: Span(19944, 20022), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-fix-credentials
        (Span(20086, 20104), MessageRow { value: Some(Template { text: Span(20044, 20086), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-fix-request
        (Span(20200, 20218), MessageRow { value: Some(Template { text: Span(20104, 20200), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-reduce-size
        (Span(20218, 20236), MessageRow { value: Some(Template { text: Span(1503, 1554), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-retry-later
        (Span(20284, 20304), MessageRow { value: Some(Template { text: Span(20236, 20284), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-shorten-input
        (Span(20418, 20434), MessageRow { value: Some(Template { text: Span(20304, 20418), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-slow-down
        (Span(20527, 20540), MessageRow { value: Some(Template { text: Span(20434, 20527), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-top-up
        (Span(20597, 20618), MessageRow { value: Some(Template { text: Span(20540, 20597), slots: Span(91, 91) }), attributes: Span(123, 123) }), // remedy-wait-for-reset
        (Span(20648, 20659), MessageRow { value: Some(Template { text: Span(20618, 20648), slots: Span(91, 91) }), attributes: Span(123, 123) }), // task-failed
    ],
}
