//! What the customers of an app must not read: accounts, money, credentials and the details of a request.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::check::analysis::context::Context;
use crate::check::analysis::file::{FlatText, PartName};
use crate::check::findings::quoted;
use crate::check::rule::Rule;
use crate::code::ErrorCode;
use crate::code::parameter::NEXT_FLUSH_TIME;
use crate::ftl::place::offset_in;
use crate::text::direction::is_right_to_left;

const HELP: &str = "tell them what to do next; never name accounts, money, credentials or requests";

/// Words that contain one of the list, but mean something else.
const EXCEPTIONS: &[&str] = &["解决方案", "解決方案"];

/// Words by language, in lower case. The English ones count in every language, because translators leave them as they are. A word
/// matches all words that begin with it, after `~` all that contain it, after `=` only itself. In languages without spaces between
/// words it matches anywhere.
const WORDS: &str = "\
    en: account|balance|arrear|api key|api-key|apikey|=token|=tokens|recharg|top up|top-up|topup|topped up|credit\
    |credential|password|payment|=pay|=paid|billing|=bill|invoice|overdue|refund|subscription|coding plan|prepaid\
    |wallet|authenticat|authoriz|unauthoriz|=parameter|=parameters|=header|=headers|request id|=json|two-factor|=plan\
    |=plans|=quota\n\
    zh: 账户|账号|帐户|帐号|余额|欠费|充值|密钥|令牌|凭证|凭据|付费|费用|套餐|账单|扣费|支付|资源包|鉴权|身份验证\
    |请求头|密码|帳戶|帳號|賬戶|賬號|餘額|欠費|儲值|加值|金鑰|密鑰|權杖|憑證|付費|費用|帳單|扣款|付款|身分驗證\
    |身份驗證|驗證碼|密碼|点数|點數|订阅|訂閱|方案|欠款|配额|配額|会员|會員|消费|消費|續訂|续订|续费|續費\n\
    ja: アカウント|残高|滞納|未払|apiキー|api キー|トークン|チャージ|入金|料金|課金|請求書|認証|資格情報|パスワード\
    |クレジット|支払|パラメータ|ヘッダー|契約|サブスクリプション|プラン|購読|有料|未納|会費|アクセスキー|クォータ\n\
    ko: 계정|잔액|연체|미납|api 키|토큰|충전|결제|요금|청구|인증|비밀번호|크레딧|매개변수|구독|플랜|잔고|자격 증명\
    |크레디트|납부|할당량\n\
    ar: ~حساب|~رصيد|متأخرات|~المتأخرات|مفتاح|~المفتاح|المميز|~توكن|إعادة الشحن|~شحن|~فاتورة|~الدفع|~مدفوع\
    |بيانات الاعتماد|كلمة المرور|~اشتراك|~مصادقة|~مستحقات|خطة|خطت|~الخطة|باقة|باقت|~الباقة|~ديون|رمز الوصول|~الفوترة\n\
    de: ~konto|~konten|~guthaben|saldo|~rückstand|schlüssel|~api-schlüssel|aufgeladen|auflad|zahlung|~bezahl|~rechnung\
    |~gebühr|zugangsdaten|anmeldedaten|passwort|abonnement|=abo|authentifizier|parameter|überfällig|kontingent|vertrag\
    |tarif|=paket|~schulden|lizenz|=kredit\n\
    fr: votre compte|le compte|du compte|un compte|=comptes|=solde|arriéré|impayé|clé api|clé d'api|clé d’api|jeton\
    |paiement|facture|crédit|identifiants|mot de passe|abonnement|authentif|paramètre|forfait|abonné|abonner|souscri\
    |dette|facturation\n\
    es: su cuenta|tu cuenta|la cuenta|=cuentas|atraso|clave de api|clave api|recarg|pago|factura|crédito|credencial\
    |contraseña|autentic|parámetro|deuda|=planes|abono|tarifa|=cuota|suscri|adeud|saldo\n\
    pt: sua conta|da conta|na conta|=contas|atraso|chave de api|chave da api|recarreg|recarga|pagamento|fatura|crédito\
    |credencia|senha|assinatura|autentic|parâmetro|dívida|=plano|=planos|tarifa|=cota|assinar|cobrança|pagar|saldo\n\
    it: =saldo|arretrat|chiave api|ricaric|pagamento|fattura|credito|credenzial|abbonamento|autentic|parametr|=piano\
    |=piani|tariffa|iscrizione|il conto|tuo conto|suo conto|debito|=chiave\n\
    ru: аккаунт|счёт|счет|учётн|учетн|баланс|задолженност|ключ|токен|пополн|оплат|платёж|платеж|подписк|парол|кредит\
    |аутентиф|параметр|тариф|=план|=плана|=плану|квот|=долг|=долга|реквизит|кошел\n\
    uk: акаунт|рахунок|рахунк|баланс|заборгован|ключ|токен|поповн|оплат|підписк|парол|параметр|тариф|квот|борг|=план\n\
    tr: hesap|hesab|bakiye|api anahtarı|anahtar|jeton|ödeme|fatura|kredi|abonelik|parola|şifre\n\
    hi: खाता|खाते|बैलेंस|शेष राशि|बकाया|कुंजी|टोकन|रिचार्ज|भुगतान|पासवर्ड\n\
    vi: tài khoản|số dư|khóa api|mã thông báo|nạp tiền|thanh toán|hóa đơn|mật khẩu\n\
    id: =akun|saldo|tunggakan|kunci api|isi ulang|pembayaran|tagihan|kata sandi\n\
    pl: =konto|=konta|saldo|zaległo|klucz|doładow|płatno|faktur|hasło|subskrypcj|parametr\n\
    nl: ~account|saldo|achterstand|sleutel|opwaarde|betaling|factuur|tegoed|wachtwoord|abonnement\n\
    th: บัญชี|ยอดเงิน|ค้างชำระ|คีย์ api|โทเค็น|เติมเงิน|ชำระเงิน|รหัสผ่าน\n\
    he: ~חשבון|~יתרה|~מפתח|~אסימון|~תשלום|~חוב|~סיסמה\n\
    fa: ~حساب|~موجودی|~بدهی|~کلید|~توکن|~شارژ|~پرداخت|~اشتراک\n\
    ";

/// Reports such words where customers would read them.
pub(crate) fn check(context: &Context<'_, '_>) {
    let Context { file, locale, .. } = context;
    let parts = || {
        file.entries.iter().flat_map(|entry| {
            entry.content.patterns().map(|(attribute, pattern)| ((entry.id, attribute), pattern))
        })
    };
    if !parts().any(|(part, _)| is_for_customers(part)) {
        return;
    }
    let mut words: BTreeMap<PartName<'_>, Option<Range<usize>>> = BTreeMap::new();
    for (part, pattern) in parts() {
        let find = || file.flat_texts(pattern).iter().find_map(|flat| first_word(flat, locale.language()));
        words.entry(part).or_insert_with(find);
    }
    let leak_of = |part| {
        let span = words.get(&part)?.clone()?;
        let word = quoted(file.text.get(span.clone()).unwrap_or_default());
        Some((span, format!("\"{word}\" is not for the customers of an app")))
    };
    for (part, _) in parts().filter(|(part, _)| is_for_customers(*part)) {
        let report =
            |span, sentence: String| file.report(Rule::EndUserLeak, span, Some(part.0), sentence).help(HELP);
        let leaks = variables(context, part);
        if let Some((span, leak)) = leak_of(part) {
            report(span, leak);
        }
        let mut seen = BTreeSet::new();
        for (target, link) in context.references.reachable(part) {
            if is_for_customers(target) || leaks.contains(&link.target) {
                continue;
            }
            if let Some((_, leak)) = leak_of(target).filter(|_| seen.insert(link.target)) {
                report(file.span(link.target), format!("{leak}, and \"{}\" has it", quoted(link.target)));
            }
        }
    }
}

fn is_for_customers((id, attribute): PartName<'_>) -> bool {
    id.starts_with("end-user-")
        || (attribute == Some("end-user") && !id.starts_with('-'))
        || (id, attribute) == ("error-unknown", Some("title"))
}

/// Reports arguments that customers must not see, and returns the names of the references that lead to some.
fn variables<'s>(context: &Context<'_, 's>, part: PartName<'s>) -> BTreeSet<&'s str> {
    let Context { file, .. } = context;
    let (id, attribute) = part;
    let allowed = context.reference.arguments(id, attribute);
    let mut leaks = BTreeSet::new();
    for used in context.references.variables(part) {
        if used.name == NEXT_FLUSH_TIME.name {
            continue;
        }
        leaks.extend(used.through.map(|(_, link)| link.target));
        // An argument that does not exist is reported as that.
        if allowed.as_ref().is_none_or(|allowed| allowed.contains(used.name)) {
            let span =
                used.through.map_or_else(|| file.signed_span(used.name), |(_, link)| file.span(link.target));
            let sentence = format!("\"${}\" is not for the customers of an app", quoted(used.name));
            file.report(Rule::EndUserLeak, span, Some(id), sentence)
                .help("only \"$next_flush_time\" is shown to them");
        }
    }
    leaks
}

/// Returns where the first word is that is not for customers.
fn first_word(flat: &FlatText, language: &str) -> Option<Range<usize>> {
    let mut text = String::new();
    // For each byte of the text: where its character is in the file, and the length of that.
    let mut places: Vec<(usize, usize)> = Vec::new();
    for (at, c) in &flat.chars {
        // A text may continue on the next line, and have more than one space.
        let is_left_out = if c.is_whitespace() { text.ends_with(' ') } else { is_vowel_sign(*c) };
        let shown = if c.is_whitespace() { ' ' } else { *c };
        for lower in shown.to_lowercase().filter(|_| !is_left_out) {
            text.push(lower);
            places.extend(std::iter::repeat_n((*at, c.len_utf8()), lower.len_utf8()));
        }
    }
    let lists = WORDS.lines().filter_map(|line| line.split_once(": "));
    let lists = lists.filter(|(of, _)| *of == "en" || *of == language);
    let found = lists.flat_map(|(of, words)| words.split('|').filter_map(|word| find(&text, word, of)));
    let word = found.chain(code(&text)).min_by_key(|word| (offset_in(&text, word), word.len()))?;
    let of_word = places.get(offset_in(&text, word)..)?.get(..word.len())?;
    let ((start, _), (last, length)) = (of_word.first()?, of_word.last()?);
    Some(*start..last.saturating_add(*length))
}

/// Returns the first number that is the code of an error, and does not count anything.
fn code(text: &str) -> Option<&str> {
    text.split(|c: char| !c.is_ascii_digit()).find(|digits| {
        let after = text.get(offset_in(text, digits)..).and_then(|rest| rest.strip_prefix(digits));
        let is_count = after.is_some_and(|after| after.trim_start().starts_with(char::is_alphabetic));
        digits.len() == 4
            && digits.parse().is_ok_and(|code: ErrorCode| code.is_known())
            && !(is_count && digits.ends_with("00"))
    })
}

/// Finds a word of a list in a text.
fn find<'t>(text: &'t str, word: &str, language: &str) -> Option<&'t str> {
    let has_no_spaces = matches!(language, "zh" | "ja" | "ko" | "th");
    let (word, anywhere, alone) = match (word.strip_prefix('~'), word.strip_prefix('=')) {
        (Some(word), _) => (word, true, false),
        (_, Some(word)) => (word, false, true),
        _ => (word, has_no_spaces, false),
    };
    let is_part = |c: Option<char>| {
        c.is_some_and(|c| c.is_alphabetic() && (c.is_ascii() == word.is_ascii() || !is_wide(c)))
    };
    let mut matches = text.match_indices(word);
    let (_, found) = matches.find(|(at, _)| {
        let (before, rest) = text.split_at_checked(*at).unwrap_or_default();
        let after = rest.strip_prefix(word).unwrap_or_default();
        let is_exception = EXCEPTIONS.iter().any(|other| {
            other
                .split_once(word)
                .is_some_and(|(head, tail)| before.ends_with(head) && after.starts_with(tail))
        });
        (anywhere || !is_part(before.chars().next_back()))
            && (!alone || !is_part(after.chars().next()))
            && !is_exception
    })?;
    Some(found)
}

/// Returns whether a letter needs no space between it and a Latin word.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}')
}

/// Returns whether a character is one of the optional marks over and under Arabic and Hebrew letters.
fn is_vowel_sign(c: char) -> bool {
    is_right_to_left(c) && matches!(c, '\u{591}'..='\u{5bd}' | '\u{64b}'..='\u{652}' | '\u{670}' | '\u{640}')
}
