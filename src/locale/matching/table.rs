// Written by `cargo run --manifest-path generate/Cargo.toml` from generate/cldr/languageMatching.json, territoryContainment.json and aliases.json.

use crate::locale::subtags::{Subtags, number};

/// The language asked for, one that its readers can read, and how far that is from it.
pub(crate) static LANGUAGES: [(u32, u32, u8); 207] = [
    (number(b"aa"), number(b"ssy"), 4), (number(b"bs"), number(b"hr"), 4), (number(b"cs"), number(b"sk"), 20), (number(b"da"), number(b"nb"), 8),
    (number(b"da"), number(b"no"), 8), (number(b"hr"), number(b"bs"), 4), (number(b"id"), number(b"ms"), 10), (number(b"lb"), number(b"de"), 4),
    (number(b"nb"), number(b"da"), 8), (number(b"nb"), number(b"nn"), 20), (number(b"nb"), number(b"no"), 1), (number(b"nn"), number(b"nb"), 20),
    (number(b"nn"), number(b"no"), 20), (number(b"no"), number(b"da"), 8), (number(b"no"), number(b"nb"), 1), (number(b"no"), number(b"nn"), 20),
    (number(b"sk"), number(b"cs"), 20), (number(b"aae"), number(b"sq"), 10), (number(b"aao"), number(b"ar"), 10), (number(b"aat"), number(b"sq"), 10),
    (number(b"abh"), number(b"ar"), 10), (number(b"abv"), number(b"ar"), 10), (number(b"acm"), number(b"ar"), 10), (number(b"acq"), number(b"ar"), 10),
    (number(b"acw"), number(b"ar"), 10), (number(b"acx"), number(b"ar"), 10), (number(b"acy"), number(b"ar"), 10), (number(b"adf"), number(b"ar"), 10),
    (number(b"aeb"), number(b"ar"), 10), (number(b"aec"), number(b"ar"), 10), (number(b"afb"), number(b"ar"), 10), (number(b"aii"), number(b"syr"), 10),
    (number(b"aln"), number(b"sq"), 10), (number(b"apc"), number(b"ar"), 10), (number(b"apd"), number(b"ar"), 10), (number(b"arq"), number(b"ar"), 10),
    (number(b"ars"), number(b"ar"), 10), (number(b"ary"), number(b"ar"), 10), (number(b"arz"), number(b"ar"), 10), (number(b"auz"), number(b"ar"), 10),
    (number(b"avl"), number(b"ar"), 10), (number(b"ayh"), number(b"ar"), 10), (number(b"ayl"), number(b"ar"), 10), (number(b"ayn"), number(b"ar"), 10),
    (number(b"ayp"), number(b"ar"), 10), (number(b"azb"), number(b"az"), 10), (number(b"bbz"), number(b"ar"), 10), (number(b"bhr"), number(b"mg"), 10),
    (number(b"bjn"), number(b"ms"), 10), (number(b"bmm"), number(b"mg"), 10), (number(b"btj"), number(b"ms"), 10), (number(b"bve"), number(b"ms"), 10),
    (number(b"bvu"), number(b"ms"), 10), (number(b"bzc"), number(b"mg"), 10), (number(b"cdo"), number(b"zh"), 10), (number(b"cjy"), number(b"zh"), 10),
    (number(b"cnp"), number(b"zh"), 10), (number(b"coa"), number(b"ms"), 10), (number(b"cpx"), number(b"zh"), 10), (number(b"csp"), number(b"zh"), 10),
    (number(b"czh"), number(b"zh"), 10), (number(b"czo"), number(b"zh"), 10), (number(b"dty"), number(b"ne"), 10), (number(b"dup"), number(b"ms"), 10),
    (number(b"enb"), number(b"kln"), 10), (number(b"eyo"), number(b"kln"), 10), (number(b"ffm"), number(b"ff"), 10), (number(b"fub"), number(b"ff"), 10),
    (number(b"fue"), number(b"ff"), 10), (number(b"fuf"), number(b"ff"), 10), (number(b"fuh"), number(b"ff"), 10), (number(b"fui"), number(b"ff"), 10),
    (number(b"fuq"), number(b"ff"), 10), (number(b"fuv"), number(b"ff"), 10), (number(b"gan"), number(b"zh"), 10), (number(b"gax"), number(b"om"), 10),
    (number(b"gkp"), number(b"kpe"), 10), (number(b"gnw"), number(b"gn"), 10), (number(b"gsw"), number(b"de"), 4), (number(b"gui"), number(b"gn"), 10),
    (number(b"gun"), number(b"gn"), 10), (number(b"hae"), number(b"om"), 10), (number(b"hak"), number(b"zh"), 10), (number(b"hji"), number(b"ms"), 10),
    (number(b"hnm"), number(b"zh"), 10), (number(b"hsn"), number(b"zh"), 10), (number(b"ida"), number(b"luy"), 10), (number(b"ikt"), number(b"iu"), 10),
    (number(b"jak"), number(b"ms"), 10), (number(b"jax"), number(b"ms"), 10), (number(b"knn"), number(b"kok"), 10), (number(b"kvb"), number(b"ms"), 10),
    (number(b"kvr"), number(b"ms"), 10), (number(b"kxd"), number(b"ms"), 10), (number(b"lce"), number(b"ms"), 10), (number(b"lcf"), number(b"ms"), 10),
    (number(b"liw"), number(b"ms"), 10), (number(b"lkb"), number(b"luy"), 10), (number(b"lko"), number(b"luy"), 10), (number(b"lks"), number(b"luy"), 10),
    (number(b"lri"), number(b"luy"), 10), (number(b"lrm"), number(b"luy"), 10), (number(b"lsm"), number(b"luy"), 10), (number(b"ltg"), number(b"lv"), 10),
    (number(b"lto"), number(b"luy"), 10), (number(b"lts"), number(b"luy"), 10), (number(b"luh"), number(b"zh"), 10), (number(b"lwg"), number(b"luy"), 10),
    (number(b"lzh"), number(b"zh"), 10), (number(b"max"), number(b"ms"), 10), (number(b"meo"), number(b"ms"), 10), (number(b"mfa"), number(b"ms"), 10),
    (number(b"mfb"), number(b"ms"), 10), (number(b"min"), number(b"ms"), 10), (number(b"mnp"), number(b"zh"), 10), (number(b"mqg"), number(b"ms"), 10),
    (number(b"msh"), number(b"mg"), 10), (number(b"msi"), number(b"ms"), 10), (number(b"mui"), number(b"ms"), 10), (number(b"mvf"), number(b"mn"), 10),
    (number(b"nan"), number(b"zh"), 10), (number(b"nhd"), number(b"gn"), 10), (number(b"niq"), number(b"kln"), 10), (number(b"nle"), number(b"luy"), 10),
    (number(b"nyd"), number(b"luy"), 10), (number(b"oki"), number(b"kln"), 10), (number(b"orc"), number(b"om"), 10), (number(b"orn"), number(b"ms"), 10),
    (number(b"ors"), number(b"ms"), 10), (number(b"pbt"), number(b"ps"), 10), (number(b"pel"), number(b"ms"), 10), (number(b"pga"), number(b"ar"), 10),
    (number(b"pko"), number(b"kln"), 10), (number(b"pse"), number(b"ms"), 10), (number(b"pst"), number(b"ps"), 10), (number(b"qub"), number(b"qu"), 10),
    (number(b"qud"), number(b"qu"), 10), (number(b"quf"), number(b"qu"), 10), (number(b"qug"), number(b"qu"), 10), (number(b"quh"), number(b"qu"), 10),
    (number(b"quk"), number(b"qu"), 10), (number(b"qul"), number(b"qu"), 10), (number(b"qup"), number(b"qu"), 10), (number(b"qur"), number(b"qu"), 10),
    (number(b"qus"), number(b"qu"), 10), (number(b"quw"), number(b"qu"), 10), (number(b"qux"), number(b"qu"), 10), (number(b"quy"), number(b"qu"), 10),
    (number(b"qva"), number(b"qu"), 10), (number(b"qvc"), number(b"qu"), 10), (number(b"qve"), number(b"qu"), 10), (number(b"qvh"), number(b"qu"), 10),
    (number(b"qvi"), number(b"qu"), 10), (number(b"qvj"), number(b"qu"), 10), (number(b"qvl"), number(b"qu"), 10), (number(b"qvm"), number(b"qu"), 10),
    (number(b"qvn"), number(b"qu"), 10), (number(b"qvo"), number(b"qu"), 10), (number(b"qvp"), number(b"qu"), 10), (number(b"qvs"), number(b"qu"), 10),
    (number(b"qvw"), number(b"qu"), 10), (number(b"qvz"), number(b"qu"), 10), (number(b"qwa"), number(b"qu"), 10), (number(b"qwc"), number(b"qu"), 10),
    (number(b"qwh"), number(b"qu"), 10), (number(b"qws"), number(b"qu"), 10), (number(b"qxa"), number(b"qu"), 10), (number(b"qxc"), number(b"qu"), 10),
    (number(b"qxh"), number(b"qu"), 10), (number(b"qxl"), number(b"qu"), 10), (number(b"qxn"), number(b"qu"), 10), (number(b"qxo"), number(b"qu"), 10),
    (number(b"qxp"), number(b"qu"), 10), (number(b"qxr"), number(b"qu"), 10), (number(b"qxt"), number(b"qu"), 10), (number(b"qxu"), number(b"qu"), 10),
    (number(b"qxw"), number(b"qu"), 10), (number(b"rag"), number(b"luy"), 10), (number(b"sdc"), number(b"sc"), 10), (number(b"sdn"), number(b"sc"), 10),
    (number(b"sgc"), number(b"kln"), 10), (number(b"shu"), number(b"ar"), 10), (number(b"sjc"), number(b"zh"), 10), (number(b"skg"), number(b"mg"), 10),
    (number(b"spv"), number(b"or"), 10), (number(b"sro"), number(b"sc"), 10), (number(b"ssh"), number(b"ar"), 10), (number(b"ssy"), number(b"aa"), 4),
    (number(b"tdx"), number(b"mg"), 10), (number(b"tec"), number(b"kln"), 10), (number(b"tkg"), number(b"mg"), 10), (number(b"tmw"), number(b"ms"), 10),
    (number(b"tuy"), number(b"kln"), 10), (number(b"txy"), number(b"mg"), 10), (number(b"urk"), number(b"ms"), 10), (number(b"uzs"), number(b"uz"), 10),
    (number(b"vkk"), number(b"ms"), 10), (number(b"vkt"), number(b"ms"), 10), (number(b"vro"), number(b"et"), 10), (number(b"wuu"), number(b"zh"), 10),
    (number(b"xmm"), number(b"ms"), 10), (number(b"xmv"), number(b"mg"), 10), (number(b"xmw"), number(b"mg"), 10), (number(b"yih"), number(b"yi"), 10),
    (number(b"yue"), number(b"zh"), 10), (number(b"zlm"), number(b"ms"), 10), (number(b"zmi"), number(b"ms"), 10),
];

/// The script asked for, one that its readers can read, and how far that is from it.
pub(crate) type Scripts = &'static [(u32, u32, u8)];

/// The distances of scripts in a language.
pub(crate) static SCRIPTS: [(u32, Scripts); 3] = [
    (number(b"ja"), &[(number(b"Latn"), number(b"Jpan"), 5), (number(b"Hani"), number(b"Jpan"), 5), (number(b"Hira"), number(b"Jpan"), 5), (number(b"Kana"), number(b"Jpan"), 5), (number(b"Hrkt"), number(b"Jpan"), 5), (number(b"Hira"), number(b"Hrkt"), 5), (number(b"Kana"), number(b"Hrkt"), 5)]),
    (number(b"ko"), &[(number(b"Hani"), number(b"Kore"), 5), (number(b"Hang"), number(b"Kore"), 5), (number(b"Jamo"), number(b"Kore"), 5), (number(b"Jamo"), number(b"Hang"), 5)]),
    (number(b"sr"), &[(number(b"Latn"), number(b"Cyrl"), 5), (number(b"Cyrl"), number(b"Latn"), 5)]),
];

/// See `REGIONS`; CLDR has it as 019.
static AMERICAS: [u32; 64] = [
    number(b"003"), number(b"005"), number(b"013"), number(b"019"), number(b"021"), number(b"029"), number(b"419"), number(b"AG"),
    number(b"AI"), number(b"AR"), number(b"AW"), number(b"BB"), number(b"BL"), number(b"BM"), number(b"BO"), number(b"BQ"),
    number(b"BR"), number(b"BS"), number(b"BV"), number(b"BZ"), number(b"CA"), number(b"CL"), number(b"CO"), number(b"CR"),
    number(b"CU"), number(b"CW"), number(b"DM"), number(b"DO"), number(b"EC"), number(b"FK"), number(b"GD"), number(b"GF"),
    number(b"GL"), number(b"GP"), number(b"GS"), number(b"GT"), number(b"GY"), number(b"HN"), number(b"HT"), number(b"JM"),
    number(b"KN"), number(b"KY"), number(b"LC"), number(b"MF"), number(b"MQ"), number(b"MS"), number(b"MX"), number(b"NI"),
    number(b"PA"), number(b"PE"), number(b"PM"), number(b"PR"), number(b"PY"), number(b"SR"), number(b"SV"), number(b"SX"),
    number(b"TC"), number(b"TT"), number(b"US"), number(b"UY"), number(b"VC"), number(b"VE"), number(b"VG"), number(b"VI"),
];

/// See `REGIONS`; CLDR has it as HK+MO.
static CNSAR: [u32; 2] = [
    number(b"HK"), number(b"MO"),
];

/// See `REGIONS`; CLDR has it as AS+CA+GU+MH+MP+PH+PR+UM+US+VI.
static ENUS: [u32; 10] = [
    number(b"AS"), number(b"CA"), number(b"GU"), number(b"MH"), number(b"MP"), number(b"PH"), number(b"PR"), number(b"UM"),
    number(b"US"), number(b"VI"),
];

/// See `REGIONS`; CLDR has it as MA+DZ+TN+LY+MR+EH.
static MAGHREB: [u32; 6] = [
    number(b"DZ"), number(b"EH"), number(b"LY"), number(b"MA"), number(b"MR"), number(b"TN"),
];

/// Whether it is the regions listed or all others, and the regions.
pub(crate) type Group = (bool, &'static [u32]);

/// Two groups of regions, and how far one of each is from the other, either way. The first row counts.
pub(crate) type Regions = &'static [(Group, Group, u8)];

/// The distances of regions in a language and a script, 0 for any.
pub(crate) static REGIONS: [(u32, u32, Regions); 6] = [
    (number(b"ar"), 0, &[((true, &MAGHREB), (true, &MAGHREB), 4), ((false, &MAGHREB), (false, &MAGHREB), 4), ((false, &[]), (false, &[]), 5)]),
    (number(b"en"), 0, &[((true, &ENUS), (true, &ENUS), 4), ((false, &ENUS), (true, &[number(b"GB")]), 3), ((false, &ENUS), (false, &ENUS), 4), ((false, &[]), (false, &[]), 5)]),
    (number(b"es"), 0, &[((true, &AMERICAS), (true, &AMERICAS), 4), ((false, &AMERICAS), (false, &AMERICAS), 4), ((false, &[]), (false, &[]), 5)]),
    (number(b"pt"), 0, &[((true, &AMERICAS), (true, &AMERICAS), 4), ((false, &AMERICAS), (false, &AMERICAS), 4), ((false, &[]), (false, &[]), 5)]),
    (number(b"zh"), number(b"Hant"), &[((true, &CNSAR), (true, &CNSAR), 4), ((false, &CNSAR), (false, &CNSAR), 4), ((false, &[]), (false, &[]), 5)]),
    (0, 0, &[((false, &[]), (false, &[]), 4)]),
];

/// Locales that stand for others of their region, maximized.
pub(crate) static PARADIGMS: [Subtags; 6] = [
    Subtags::new(b"en", b"Latn", b"US"),
    Subtags::new(b"en", b"Latn", b"GB"),
    Subtags::new(b"es", b"Latn", b"ES"),
    Subtags::new(b"es", b"Latn", b"419"),
    Subtags::new(b"pt", b"Latn", b"BR"),
    Subtags::new(b"pt", b"Latn", b"PT"),
];
