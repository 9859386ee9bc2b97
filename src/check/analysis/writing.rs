//! The letters that a language is written with.

use once_cell::sync::Lazy;
use unic_langid::LanguageIdentifier;
use unicode_script::{Script, UnicodeScript};

use super::file::SLOT;
use crate::locale::likely::Maximized;

pub(crate) struct Writing {
    /// Latin, the script of names and code, is allowed in every language and listed only where it is the language's own.
    scripts: Vec<Script>,
    pub(crate) orthography: Orthography,
}

/// Orthographies that share a script with others, but not all of its letters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Orthography {
    SimplifiedChinese,
    TraditionalChinese,
    Japanese,
    Arabic,
    Persian,
    Other,
}

/// Languages that are written with more than one script, and those that CLDR does not take for the likeliest.
const OTHER_SCRIPTS: &[(Script, &[&str])] = &[
    (Script::Arabic, &["ku", "ms", "pa", "tg"]),
    (Script::Cyrillic, &["az", "bs", "tk", "ug", "uz"]),
    (Script::Latin, &["kk", "shi", "sr"]),
    (Script::Tifinagh, &["tzm"]),
];

static ALL_SIMPLIFIED: Lazy<Vec<char>> = Lazy::new(|| sorted(&[SIMPLIFIED, SIMPLIFIED_AND_JAPANESE]));
static NOT_JAPANESE: Lazy<Vec<char>> = Lazy::new(|| sorted(&[SIMPLIFIED, TRADITIONAL_NOT_JAPANESE]));
static ALL_TRADITIONAL: Lazy<Vec<char>> = Lazy::new(|| sorted(&[TRADITIONAL]));

fn sorted(lists: &[&str]) -> Vec<char> {
    let mut chars: Vec<char> = lists.iter().flat_map(|list| list.chars()).collect();
    chars.sort_unstable();
    chars
}

impl Writing {
    /// Returns the writing of a locale by CLDR's likely subtags; `None` if its script is not known.
    pub(crate) fn of(locale: &LanguageIdentifier) -> Option<Writing> {
        let script = Maximized::of(locale).subtags.identifier().script?;
        let (mut scripts, orthography) = match (script.as_str(), locale.language.as_str()) {
            ("Hans", _) => (vec![Script::Han], Orthography::SimplifiedChinese),
            ("Hant", _) => (vec![Script::Han, Script::Bopomofo], Orthography::TraditionalChinese),
            ("Jpan", _) => (vec![Script::Han, Script::Hiragana, Script::Katakana], Orthography::Japanese),
            ("Kore", _) => (vec![Script::Hangul, Script::Han], Orthography::Other),
            ("Arab", "ar") => (vec![Script::Arabic], Orthography::Arabic),
            ("Arab", "fa") => (vec![Script::Arabic], Orthography::Persian),
            (name, _) => (vec![Script::from_short_name(name)?], Orthography::Other),
        };
        if locale.script.is_none() {
            let others = OTHER_SCRIPTS.iter().filter(|(_, of)| of.contains(&locale.language.as_str()));
            scripts.extend(others.map(|(script, _)| *script));
        }
        Some(Writing { scripts, orthography })
    }

    pub(crate) fn has(&self, script: Script) -> bool {
        self.scripts.contains(&script)
    }

    pub(crate) fn is_chinese_or_japanese(&self) -> bool {
        use Orthography::{Japanese, SimplifiedChinese, TraditionalChinese};
        matches!(self.orthography, SimplifiedChinese | TraditionalChinese | Japanese)
    }

    /// Returns whether a character has the right script, but belongs to another orthography.
    pub(crate) fn is_foreign(&self, c: char) -> bool {
        self.foreign().0.binary_search(&c).is_ok()
    }

    /// Returns the letters of other orthographies, and what these are called.
    fn foreign(&self) -> (&'static [char], &'static str) {
        match self.orthography {
            Orthography::SimplifiedChinese => (&ALL_TRADITIONAL, "Traditional character"),
            Orthography::TraditionalChinese => (&ALL_SIMPLIFIED, "Simplified character"),
            Orthography::Japanese => (&NOT_JAPANESE, "Chinese character"),
            // Persian and Arabic each have their own form of two letters.
            Orthography::Arabic => (&['ک', 'ی'], "Persian letter"),
            Orthography::Persian => (&['ك', 'ي'], "Arabic letter"),
            Orthography::Other => (&[], ""),
        }
    }

    /// Returns why a character does not belong to the language.
    pub(crate) fn objection(&self, c: char) -> Option<String> {
        let (letters, kind) = self.foreign();
        if letters.binary_search(&c).is_ok() {
            return Some(format!("\"{c}\" is a {kind}"));
        }
        let script = c.script();
        let is_shared =
            matches!(script, Script::Common | Script::Inherited | Script::Latin | Script::Unknown);
        // A mark that several scripts share, such as that for a long vowel, is listed under one of them.
        let extends = || self.scripts.iter().any(|own| c.script_extension().contains_script(*own));
        (!is_shared && !extends() && c != SLOT)
            .then(|| format!("\"{c}\" is a letter of the {} script", script.full_name()))
    }
}

// Chinese characters that tell Simplified from Traditional: the frequent ones that only one of the two has. Where both have a
// character, as 后 and 里, it tells nothing, and is not here.

/// Simplified, and not written in Japanese either.
const SIMPLIFIED: &str = "\
    请误账帐户验证过这们为时间问题见观现规视觉设计认识语说话读试该详调谢议论许访译评词让记讲订讨训诉课谁\
    谈应开关对动务劳权换费额单产业东书买卖亚亿仅仓仪众伟传伤伦伪储兰兴养军农冻净减凤刘则刚创删别剂剧办劝\
    势华协卫历压厅县变吗启吴员响哑唤喷围图圆场块坚坛壳备处够头夹夺奖妇妈娱实审宪宽宾寻导尔尘尝层岁岛币帅\
    师带帮库庙废张弹强归录彻忆态总恶恼惩惯懒戏执扩扫扬抚抢护报拟拥择挡挤挥损捡掷摄摆撑敌显晓暂术杀杂枪标\
    栈栏树样桥检欢毁毕汇汉沟泽测济浏浓润涨渐满滚滤滥灭灵灾热烦烧爱爷牵环电畅监盘码础祸积稳穷竞笔签简类紧\
    纠红约级纪纯纲纳纵纷纸线练组细终经绑结绕给络绝统继绩续维综绿编缓缘缩缴罗罚职联肃脑节荣药获营虑虽补质\
    购赖资赛跃车转轮软轻载较辅辑输边达迁迈运还进远违连迟选递逻遗邮邻郑释针钟钥钱铁销锁错键长门闭阅队阶阳\
    际陆陈险隐难雾页顶项顺须顾顿预领频风飞饭饮馆马驱驳骗鱼鲜鸟鸡齐龙鉴败责负财银链镜闪闻阵阴骤韩颁颗颜饰\
    驶驻绪纹绘绍织丝纬讯诚询诸诺谅谓谨谱诈偿赠赚赏贷贴侧阀阐拦齿颖纽缆绳缝缠货贸贵赢贡贺垫尴岗剑劲勋卢卧\
    厌叹吓呕园团垒墙奋妆姗娇婴孙峦帜帧庆庐恳悬愤慑戗拣拨挚挠挣捞掳掺揽搀搁搂搅摊撵攒敛斋旷晕杨枣栅栋桩椭\
    榄毙毡汹沦沪泻浆浇浊浑涝涡涣涩渗渔溃滨滩澜灿炼烁烂烃烛烫焕狈狮狱猎玛玮玺珐琐疗疟疮疯瘪皑皱盏盐睁瞒矫\
    矿砖砚硕碱秆秽稣窍窜窝竖筛筹箩篮粪纤纺绅绞绢绣绰绵绷绸绽";

/// Simplified, and as it is written in Japanese.
const SIMPLIFIED_AND_JAPANESE: &str = "\
    个条来乱争从会决况凭励区医参双叙号嘱学宝寿将尽属弃当径恋惧担携数断无旧档楼欧残泪湾灯炉点状独献画盖碍\
    礼称窃粮脚装践随静黄内没麦厨嘘壮峡弥弯惨昼晋梦浅涛渊湿滞潜烟犹狭猪猫盗税笋";

/// Traditional.
const TRADITIONAL: &str = "\
    請誤賬帳戶驗證過這個們為時間問題見觀現規視覺設計認識語說話讀試該詳調謝議論許訪譯評詞讓記講訂討訓訴課\
    誰談應開關對動務勞權條來換費額單產業東書買賣亂爭亞億僅從倉儀價眾優會偉傳傷倫偽體儲兒黨蘭興養軍農決況\
    凍淨減鳳憑劉則剛創刪別劑劇辦勸勵勢區醫華協衛歷壓廠廳縣參雙變敘號嗎啟吳員響啞喚噴囑圍圖圓聖場壞塊堅壇\
    殼備處夠頭夾奪獎婦媽娛學寧寶實審憲寬賓尋導壽將爾塵嘗盡層屬歲島幣帥師帶幫庫廟廢異棄張彈強歸當錄徹徑憶\
    懷態憐總戀惡惱驚懼懲慣願懶戲撲執擴掃揚擾撫搶護報擔擬擁擇擋擠揮損撿擲攜攝擺撐敵數斷無舊顯曉曬暫術機殺\
    雜極構槍標棧欄樹樣檔橋檢樓歡歐殘毀畢氣匯漢溝淚澤潔測濟瀏濃潤漲漸灣滿滾濾濫滅燈靈災爐點熱煩燒愛爺牽狀\
    獨獻環電畫暢監蓋盤碼礎確礙禮禍離種積稱穩窮竊競筆簽簡類糧緊糾紅約級紀純綱納縱紛紙線練組細終經綁結繞給\
    絡絕統繼績續維綜綠編緩緣縮繳網羅罰職聯肅勝腦腳節薦榮藥獲營慮雖補裝觸質購賴資賽躍踐車轉輪軟輕載較輔輯\
    輸邊達遷邁運還進遠違連遲適選遞邏遺郵鄰鄭釋針鐘鑰錢鐵銷鎖錯鍵長門閉閱隊階陽際陸陳險隨隱難霧靜頁頂項順\
    須顧頓預領頻風飛飯飲館馬驅駁騙魚鮮鳥雞黃齊龍內餘據與鑒敗責負財銀鏈鏡閃聞陣陰驟韓頒顆顏飾駛駐緒紋繪紹\
    織絲緯訊誠詢諸諾諒謂謹譜詐償贈賺賞貸貼側閥闡攔掛齒麥穎紐纜繩縫纏貨貿貴贏貢賀廚墊尷崗劍勁勳盧臥厭嘆嚇\
    嘔諮餵噓園團壘牆壯誇奮妝嬌嬰孫嶺峽巒幟幀莊慶廬彌彎懇懸慘憤懾揀撥摯撓掙撈擄摻攬攙擱摟攪攤攆攢斂齋曠晝\
    晉暈樸楊棗櫃柵棟棲樁夢橢欖斃氈洶淪滬濘瀉淺漿澆濁渾塗濤澇渦渙澀淵滲漁濕潰滯濱灘潛瀾燦煉爍爛燭煙燙煥猶\
    狽狹獅獄獵豬貓瑪瑋璽琺瑣療瘧瘡瘋癢癡癟皚皺盞鹽盜睜瞞矯礦磚硯碩鹼稈穢稅竅竄窩豎筍築篩籌籮籃糞纖紡紳絞\
    絹繡綽綿繃綢綻";

/// Traditional, where Japanese writes another form or another word.
const TRADITIONAL_NOT_JAPANESE: &str = "\
    內您們你嗎麼這號戶權黨產驗證變應關對總歲讀說稅續單圖國學實發處數條來會體點氣價區縣觀歡樂藥擇澤釋驛齊濟辭亂臺萬與轉傳團圓圍\
    錄淨靜爭壓勞榮營專啟擴據舉戰檢險顯濕繼斷屬雙雜聲聽廳隱穩鐵錢殘淺賬吧呢哪爲從";
