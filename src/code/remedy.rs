use once_cell::sync::Lazy;

use crate::text::hashes::Hashes;
use crate::text::named::named;

named! {
    /// Who can act on an error, and how.
    ///
    /// An HTTP status does not tell: 429 is sent for limits that pass by themselves (1302), that only money lifts (1113) and that
    /// end at a stated time (1310). The remedy does, and [`is_retryable`](Remedy::is_retryable) follows from it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
    #[non_exhaustive]
    pub enum Remedy {
        /// Nobody has to act: the same request may succeed in a while.
        RetryLater = "retry-later",
        /// The app: send fewer requests at a time, or less often; then the same request may succeed.
        SlowDown = "slow-down",
        /// Nobody can act before the limit resets, at a time that the error often states.
        WaitForReset = "wait-for-reset",
        /// The person who wrote the content: rephrase it.
        ChangeContent = "change-content",
        /// The person or app that composed the input: make it shorter.
        ShortenInput = "shorten-input",
        /// The person or app that composed the input: it is too large, because of its text or its files.
        ReduceSize = "reduce-size",
        /// The developer: the request itself is wrong.
        FixRequest = "fix-request",
        /// The developer or operator: the API key or token, or how it is sent, is wrong.
        FixCredentials = "fix-credentials",
        /// The owner of the account: pay, renew, or take another plan.
        TopUp = "top-up",
        /// The owner of the account: only the customer service of the platform, or its administrator, can help.
        AskSupport = "ask-support",
    }
}

/// Words for what is used up until it resets, in many languages, since clients and gateways translate; a space is the begin or the
/// end of a run of ASCII letters, which are in lower case, and a bar is before each. Cyrillic words lack a first letter that may be a
/// capital, or come with both.
const USAGE: &str = "\
    | quota | quotas | usage limit| usage cap | limit will reset | limit exhausted | daily limit | daily call limit \
    | daily request limit | daily token limit | weekly limit | monthly limit | free tier | cuota | cuotas \
    | limite de uso | l í mite de uso | cota | cotas | limite d utilisation | kontingent| nutzungslimit\
    | nutzungsgrenze| kota | kotan|h ạ n m ứ c| kuota | limit u ż ycia \
    |额度|額度|配额|配額|使用上限|用量上限|用量已|使用量已|使用限额|限额已|限额不足|达到限额|超出限额|超过限额\
    |次数限额|次数已用|次数上限|次數上限|次数已达|次數已達|利用上限|利用量|利用枠\
    |使用量が|使用量の|クォータ|割り当て|呼び出し上限\
    |할당량|쿼터|사용 한도|사용량 한도\
    |حد الاستخدام|حصة|حصت|الحد اليومي|الحد الأسبوعي|الحد الشهري\
    |квот|Квот|имит использ|имита использ\
";

/// Words for what only money lifts, likewise.
const MONEY: &str = "\
    | balance | credits | insufficient credit | arrears | arrearage | overdue | unpaid | recharge | top up | topup \
    | funds | billing | payment required | payment is required | spend limit | spending limit | resource package\
    | package has expired | plan has expired | plan expired | subscription has expired | subscription expired \
    | plan does not include | plan does not yet include | no coding plan | renew | subscription required | saldo \
    | fondos |cr é dit| solde | factur| guthaben| aufladen | abrechnung| bakiye|s ố d ư |n ạ p ti ề n| ś rodk\
    |不存在 coding plan |余额|餘額|欠费|欠費|充值|儲值|资源包|資源包|缴费|续费|续订|账单|消费上限|套餐已到期\
    |套餐已过期|套餐到期|套餐过期|套餐已失效|套餐暂未开放|套餐未开放|套餐已用|方案已到期|方案已過期|續訂|續費\
    |尚未開放使用|沒有 coding plan |积分不足|積分不足|点数不足|點數不足|残高|課金\
    |チャージ|未払い|支払い|クレジット|サブスクリプション|プランの有効期限| coding plan がありません\
    |잔액|충전|크레딧|결제\
    |رصيد|مستحقة|اشتراك|باقة|باقتك\
    |аланса |аланс |алансе |едостаточно средств|пополн|Пополн|оплат|Оплат\
";

impl Remedy {
    /// Returns whether the same request may succeed when sent again unchanged.
    pub const fn is_retryable(self) -> bool {
        matches!(self, Remedy::RetryLater | Remedy::SlowDown)
    }

    /// The remedy that an HTTP status alone suggests; a code takes precedence.
    pub(crate) const fn of_http_status(status: u16) -> Option<Remedy> {
        match status {
            400 | 404 | 405 | 409 | 415 | 422 => Some(Remedy::FixRequest),
            401 => Some(Remedy::FixCredentials),
            402 => Some(Remedy::TopUp),
            403 | 434 => Some(Remedy::AskSupport),
            413 | 435 => Some(Remedy::ReduceSize),
            408 | 500 | 502..=504 | 529 => Some(Remedy::RetryLater),
            429 => Some(Remedy::SlowDown),
            _ => None,
        }
    }

    /// The remedy where the server's words name a usage limit, a quota or money. A limit that resets comes first, as with the codes
    /// 1316 to 1321, which name both.
    pub(crate) fn of_words(message: &str) -> Option<Remedy> {
        let phrases = &*PHRASES;
        let mut seen = Vec::new();
        let text = message.as_bytes();
        for beginning in (0..text.len()).filter_map(|at| text.get(at..)).map(beginning) {
            if phrases.hashes.may_contain(beginning) && !seen.contains(&beginning) {
                seen.extend(phrases.all.iter().map(|phrase| phrase.beginning).find(|it| *it == beginning));
            }
        }
        // Few messages have the beginning of one.
        let words = if seen.is_empty() { return None } else { words(message) };
        let is_said = |phrase: &&Phrase| seen.contains(&phrase.beginning) && words.contains(phrase.text);
        phrases.all.iter().find(is_said).map(|phrase| phrase.remedy)
    }

    pub(crate) fn of_finish_reason(reason: &str) -> Option<Remedy> {
        match reason {
            "sensitive" => Some(Remedy::ChangeContent),
            "network_error" => Some(Remedy::RetryLater),
            "model_context_window_exceeded" => Some(Remedy::ShortenInput),
            _ => None,
        }
    }
}

/// The phrases that tell a remedy, as [`words`] has them, with a bar before each.
pub(crate) const LISTS: [(&str, Remedy); 2] = [(USAGE, Remedy::WaitForReset), (MONEY, Remedy::TopUp)];

static PHRASES: Lazy<Phrases> = Lazy::new(|| {
    let mut phrases = Phrases { all: Vec::new(), hashes: Hashes::new() };
    for (list, remedy) in LISTS {
        for text in list.split('|').filter(|phrase| !phrase.is_empty()) {
            let word = text.split(' ').find(|word| word.len() > 2).unwrap_or(text);
            let beginning = beginning(word.as_bytes());
            phrases.hashes.insert(beginning);
            phrases.all.push(Phrase { beginning, text, remedy });
        }
    }
    phrases
});

struct Phrases {
    all: Vec<Phrase>,
    /// Of their beginnings; most words of a text have none of these.
    hashes: Hashes,
}

struct Phrase {
    /// That of its first word of three bytes or more.
    beginning: u64,
    text: &'static str,
    remedy: Remedy,
}

/// The first three bytes of a word, whatever their case; of Chinese, Japanese or Korean, where each character is in many words, six.
#[inline]
fn beginning(word: &[u8]) -> u64 {
    let length = if matches!(word.first(), Some(0xe3..)) { 6 } else { 3 };
    word.iter().take(length).fold(0, |beginning, b| beginning << 8 | u64::from(b | 0x20))
}

/// A text in lower case, with one space around each word of ASCII letters and digits: `InsufficientBalance`, `quota_exceeded` and
/// `quota不足` are two words each.
fn words(text: &str) -> String {
    let mut words = String::with_capacity(text.len().saturating_mul(2));
    words.push(' ');
    let mut last = ' ';
    for c in text.chars().chain([' ']) {
        let is_word = !c.is_ascii() || c.is_ascii_alphanumeric();
        let is_other = c.is_ascii_uppercase() && last.is_ascii_lowercase() || c.is_ascii() != last.is_ascii();
        if (!is_word || is_other) && !words.ends_with(' ') {
            words.push(' ');
            if words.ends_with(" load balance ") {
                // No money.
                words.truncate(words.len().saturating_sub("balance ".len()));
            }
        }
        if is_word {
            words.push(c.to_ascii_lowercase());
        }
        last = c;
    }
    words
}
