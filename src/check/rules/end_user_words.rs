//! Words that the customers of an app must not read, by language.

/// Words that contain one of the list, but mean something else.
pub(crate) const EXCEPTIONS: &[&str] = &["解决方案", "解決方案"];

/// In lower case, separated by bars. The English ones count in every language, because translators leave them as they are. A
/// word matches all words that begin with it, after `~` all that contain it, after `=` only itself. In languages without spaces
/// between words it matches anywhere.
pub(crate) const WORDS: &[(&str, &str)] = &[
    (
        "en",
        "account|balance|arrear|api key|api-key|apikey|=token|=tokens|recharg|top up|top-up|topup\
         |topped up|credit|credential|password|payment|=pay|=paid|billing|=bill|invoice|overdue|refund\
         |subscription|coding plan|prepaid|wallet|authenticat|authoriz|unauthoriz|=parameter|=parameters\
         |=header|=headers|request id|=json|two-factor\
         |=plan|=plans|=quota",
    ),
    (
        "zh",
        "账户|账号|帐户|帐号|余额|欠费|充值|密钥|令牌|凭证|凭据|付费|费用|套餐|账单|扣费|支付|资源包|鉴权|身份验证|请求头|密码|帳戶|帳號|賬戶|賬號|餘額|欠費|儲值|加值\
         |金鑰|密鑰|權杖|憑證|付費|費用|帳單|扣款|付款|身分驗證|身份驗證|驗證碼|密碼|点数|點數\
         |订阅|訂閱|方案|欠款|配额|配額|会员|會員|消费|消費|續訂|续订|续费|續費",
    ),
    (
        "ja",
        "アカウント|残高|滞納|未払|apiキー|api キー|トークン|チャージ|入金|料金|課金|請求書|認証|資格情報|パスワード|クレジット|支払|パラメータ|ヘッダー|契約\
         |サブスクリプション\
         |プラン|購読|有料|未納|会費|アクセスキー|クォータ",
    ),
    (
        "ko",
        "계정|잔액|연체|미납|api 키|토큰|충전|결제|요금|청구|인증|비밀번호|크레딧|매개변수|구독|요금제|플랜|잔고|자격 증명|크레디트|납부|할당량",
    ),
    (
        "ar",
        "~حساب|~رصيد|متأخرات|~المتأخرات|مفتاح|~المفتاح|المميز|~توكن|إعادة الشحن|~شحن|~فاتورة|~الدفع\
         |~مدفوع|بيانات الاعتماد|كلمة المرور|~اشتراك|~مصادقة|~مستحقات\
         |خطة|خطت|~الخطة|باقة|باقت|~الباقة|~ديون|رمز الوصول|~الفوترة",
    ),
    (
        "de",
        "~konto|~konten|~guthaben|saldo|kontostand|~rückstand|schlüssel|~api-schlüssel|aufladen\
         |aufgeladen|auflad|zahlung|~bezahl|~rechnung|~gebühr|zugangsdaten|anmeldedaten|passwort\
         |abonnement|=abo|authentifizier|parameter|überfällig|=tarif\
         |kontingent|vertrag|tarif|zahlungsrückst|=paket|=plan|~schulden|lizenz|=kredit",
    ),
    (
        "fr",
        "votre compte|le compte|du compte|un compte|=comptes|=solde|arriéré|impayé|clé api|clé d'api|clé d’api|jeton|recharg|paiement\
         |facture|crédit|identifiants|mot de passe|abonnement|authentif|paramètre\
         |forfait|abonné|abonner|souscri|=quota|dette|facturation|crédits",
    ),
    (
        "es",
        "su cuenta|tu cuenta|la cuenta|=cuentas|=saldo|atraso|clave de api|clave api|recarg|pago|factura|crédito|credencial\
         |contraseña|suscripción|autentic|parámetro|deuda\
         |=plan|=planes|abono|tarifa|=cuota|suscri|facturación|adeud|saldo",
    ),
    (
        "pt",
        "sua conta|da conta|na conta|=contas|=saldo|atraso|chave de api|chave da api|recarreg|recarga|pagamento|fatura\
         |crédito|credencia|senha|assinatura|autentic|parâmetro|dívida\
         |=plano|=planos|tarifa|=cota|assinar|cobrança|pagar|saldo",
    ),
    (
        "it",
        "account|=saldo|arretrat|chiave api|ricaric|pagamento|fattura|credito|credenzial|abbonamento\
         |autentic|parametr\
         |=piano|=piani|tariffa|=quota|iscrizione|il conto|tuo conto|suo conto|debito|fatturazione|password|=chiave|=token",
    ),
    (
        "ru",
        "аккаунт|счёт|счет|счёта|учётн|учетн|баланс|задолженност|ключ|токен|пополн|оплат|платёж|платеж\
         |подписк|парол|кредит|аутентиф|параметр\
         |тариф|=план|=плана|=плану|квот|=долг|=долга|счета|счету|реквизит|пароль|кошел",
    ),
    (
        "uk",
        "акаунт|рахунок|рахунк|баланс|заборгован|ключ|токен|поповн|оплат|підписк|парол|параметр|тариф|квот|борг|=план",
    ),
    ("tr", "hesap|hesab|bakiye|api anahtarı|anahtar|jeton|ödeme|fatura|kredi|abonelik|parola|şifre"),
    ("hi", "खाता|खाते|बैलेंस|शेष राशि|बकाया|कुंजी|टोकन|रिचार्ज|भुगतान|पासवर्ड"),
    ("vi", "tài khoản|số dư|khóa api|mã thông báo|nạp tiền|thanh toán|hóa đơn|mật khẩu"),
    ("id", "=akun|saldo|tunggakan|kunci api|isi ulang|pembayaran|tagihan|kata sandi"),
    ("pl", "=konto|=konta|saldo|zaległo|klucz|doładow|płatno|faktur|hasło|subskrypcj|parametr"),
    ("nl", "~account|saldo|achterstand|sleutel|opwaarde|betaling|factuur|tegoed|wachtwoord|abonnement"),
    ("th", "บัญชี|ยอดเงิน|ค้างชำระ|คีย์ api|โทเค็น|เติมเงิน|ชำระเงิน|รหัสผ่าน"),
    ("he", "~חשבון|~יתרה|~מפתח|~אסימון|~תשלום|~חוב|~סיסמה"),
    ("fa", "~حساب|~موجودی|~بدهی|~کلید|~توکن|~شارژ|~پرداخت|~اشتراک"),
];
