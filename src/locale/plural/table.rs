// Written by `cargo run --manifest-path generate/Cargo.toml` from generate/cldr/plurals.json.

use super::{Plurals, Relation};

pub(super) static ALL: &[&Plurals] = &[
    &AF,
    &AK,
    &AM,
    &AR,
    &BE,
    &BLO,
    &BM,
    &BR,
    &BS,
    &CA,
    &CEB,
    &CS,
    &CY,
    &DSB,
    &FF,
    &FR,
    &GA,
    &GD,
    &GV,
    &HE,
    &IS,
    &KW,
    &LAG,
    &LT,
    &LV,
    &MO,
    &MT,
    &PL,
    &PT,
    &SGS,
    &SHI,
    &TZM,
];

pub(crate) static AF: Plurals = Plurals {
    languages: "af an asa ast az bal bem bez bg brx ce cgg chr ckb da de dv ee el en eo et eu fi fo fur fy gl gsw ha haw hu ia ie io jgo jmc ka kaj kcg kk kkj kl ks ksb ku ky lb lg lij mas mgo ml mn mr nah nb nd ne nl nn nnh no nr ny nyn om or os pap ps rm rof rwk saq sc sd sdh seh sn so sq ss ssy st sv sw syr ta te teo tig tk tn tr ts ug ur uz ve vo vun wae xh xog yi",
    categories: &[
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(1, 1)] }]]),
    ],
};

pub(crate) static AK: Plurals = Plurals {
    languages: "ak bho csw guw ln mg nso pa ti wa",
    categories: &[
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(0, 1)] }]]),
    ],
};

pub(crate) static AM: Plurals = Plurals {
    languages: "am as bn doi fa gu hi kn kok kok-Latn pcm zu",
    categories: &[
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(0, 0)] }], &[Relation { modulus: 0, is: true, ranges: &[(1, 1)] }]]),
    ],
};

pub(crate) static AR: Plurals = Plurals {
    languages: "ar ars",
    categories: &[
        ("zero", &[&[Relation { modulus: 0, is: true, ranges: &[(0, 0)] }]]),
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(1, 1)] }]]),
        ("two", &[&[Relation { modulus: 0, is: true, ranges: &[(2, 2)] }]]),
        ("few", &[&[Relation { modulus: 100, is: true, ranges: &[(3, 10)] }]]),
        ("many", &[&[Relation { modulus: 100, is: true, ranges: &[(11, 99)] }]]),
    ],
};

pub(crate) static BE: Plurals = Plurals {
    languages: "be ru uk",
    categories: &[
        ("one", &[&[Relation { modulus: 10, is: true, ranges: &[(1, 1)] }, Relation { modulus: 100, is: false, ranges: &[(11, 11)] }]]),
        ("few", &[&[Relation { modulus: 10, is: true, ranges: &[(2, 4)] }, Relation { modulus: 100, is: false, ranges: &[(12, 14)] }]]),
        ("many", &[&[Relation { modulus: 10, is: true, ranges: &[(0, 0)] }], &[Relation { modulus: 10, is: true, ranges: &[(5, 9)] }], &[Relation { modulus: 100, is: true, ranges: &[(11, 14)] }]]),
    ],
};

pub(crate) static BLO: Plurals = Plurals {
    languages: "blo cv ksh",
    categories: &[
        ("zero", &[&[Relation { modulus: 0, is: true, ranges: &[(0, 0)] }]]),
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(1, 1)] }]]),
    ],
};

pub(crate) static BM: Plurals = Plurals {
    languages: "bm bo dz hnj id ig ii ja jbo jv jw kde kea km ko lkt lo ms my nqo osa sah ses sg su th to tpi vi wo yo yue zh",
    categories: &[
    ],
};

pub(crate) static BR: Plurals = Plurals {
    languages: "br",
    categories: &[
        ("one", &[&[Relation { modulus: 10, is: true, ranges: &[(1, 1)] }, Relation { modulus: 100, is: false, ranges: &[(11, 11), (71, 71), (91, 91)] }]]),
        ("two", &[&[Relation { modulus: 10, is: true, ranges: &[(2, 2)] }, Relation { modulus: 100, is: false, ranges: &[(12, 12), (72, 72), (92, 92)] }]]),
        ("few", &[&[Relation { modulus: 10, is: true, ranges: &[(3, 4), (9, 9)] }, Relation { modulus: 100, is: false, ranges: &[(10, 19), (70, 79), (90, 99)] }]]),
        ("many", &[&[Relation { modulus: 0, is: false, ranges: &[(0, 0)] }, Relation { modulus: 1000000, is: true, ranges: &[(0, 0)] }]]),
    ],
};

pub(crate) static BS: Plurals = Plurals {
    languages: "bs hr sh sr",
    categories: &[
        ("one", &[&[Relation { modulus: 10, is: true, ranges: &[(1, 1)] }, Relation { modulus: 100, is: false, ranges: &[(11, 11)] }]]),
        ("few", &[&[Relation { modulus: 10, is: true, ranges: &[(2, 4)] }, Relation { modulus: 100, is: false, ranges: &[(12, 14)] }]]),
    ],
};

pub(crate) static CA: Plurals = Plurals {
    languages: "ca es it lld pt-PT scn vec",
    categories: &[
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(1, 1)] }]]),
        ("many", &[&[Relation { modulus: 0, is: false, ranges: &[(0, 0)] }, Relation { modulus: 1000000, is: true, ranges: &[(0, 0)] }]]),
    ],
};

pub(crate) static CEB: Plurals = Plurals {
    languages: "ceb fil tl",
    categories: &[
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(1, 1), (2, 2), (3, 3)] }], &[Relation { modulus: 10, is: false, ranges: &[(4, 4), (6, 6), (9, 9)] }]]),
    ],
};

pub(crate) static CS: Plurals = Plurals {
    languages: "cs sk",
    categories: &[
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(1, 1)] }]]),
        ("few", &[&[Relation { modulus: 0, is: true, ranges: &[(2, 4)] }]]),
        ("many", &[]),
    ],
};

pub(crate) static CY: Plurals = Plurals {
    languages: "cy",
    categories: &[
        ("zero", &[&[Relation { modulus: 0, is: true, ranges: &[(0, 0)] }]]),
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(1, 1)] }]]),
        ("two", &[&[Relation { modulus: 0, is: true, ranges: &[(2, 2)] }]]),
        ("few", &[&[Relation { modulus: 0, is: true, ranges: &[(3, 3)] }]]),
        ("many", &[&[Relation { modulus: 0, is: true, ranges: &[(6, 6)] }]]),
    ],
};

pub(crate) static DSB: Plurals = Plurals {
    languages: "dsb hsb sl",
    categories: &[
        ("one", &[&[Relation { modulus: 100, is: true, ranges: &[(1, 1)] }]]),
        ("two", &[&[Relation { modulus: 100, is: true, ranges: &[(2, 2)] }]]),
        ("few", &[&[Relation { modulus: 100, is: true, ranges: &[(3, 4)] }]]),
    ],
};

pub(crate) static FF: Plurals = Plurals {
    languages: "ff hy kab si",
    categories: &[
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(0, 0), (1, 1)] }]]),
    ],
};

pub(crate) static FR: Plurals = Plurals {
    languages: "fr",
    categories: &[
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(0, 0), (1, 1)] }]]),
        ("many", &[&[Relation { modulus: 0, is: false, ranges: &[(0, 0)] }, Relation { modulus: 1000000, is: true, ranges: &[(0, 0)] }]]),
    ],
};

pub(crate) static GA: Plurals = Plurals {
    languages: "ga",
    categories: &[
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(1, 1)] }]]),
        ("two", &[&[Relation { modulus: 0, is: true, ranges: &[(2, 2)] }]]),
        ("few", &[&[Relation { modulus: 0, is: true, ranges: &[(3, 6)] }]]),
        ("many", &[&[Relation { modulus: 0, is: true, ranges: &[(7, 10)] }]]),
    ],
};

pub(crate) static GD: Plurals = Plurals {
    languages: "gd",
    categories: &[
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(1, 1), (11, 11)] }]]),
        ("two", &[&[Relation { modulus: 0, is: true, ranges: &[(2, 2), (12, 12)] }]]),
        ("few", &[&[Relation { modulus: 0, is: true, ranges: &[(3, 10), (13, 19)] }]]),
    ],
};

pub(crate) static GV: Plurals = Plurals {
    languages: "gv",
    categories: &[
        ("one", &[&[Relation { modulus: 10, is: true, ranges: &[(1, 1)] }]]),
        ("two", &[&[Relation { modulus: 10, is: true, ranges: &[(2, 2)] }]]),
        ("few", &[&[Relation { modulus: 100, is: true, ranges: &[(0, 0), (20, 20), (40, 40), (60, 60), (80, 80)] }]]),
        ("many", &[]),
    ],
};

pub(crate) static HE: Plurals = Plurals {
    languages: "he iu naq sat se sma smi smj smn sms",
    categories: &[
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(1, 1)] }]]),
        ("two", &[&[Relation { modulus: 0, is: true, ranges: &[(2, 2)] }]]),
    ],
};

pub(crate) static IS: Plurals = Plurals {
    languages: "is mk",
    categories: &[
        ("one", &[&[Relation { modulus: 10, is: true, ranges: &[(1, 1)] }, Relation { modulus: 100, is: false, ranges: &[(11, 11)] }]]),
    ],
};

pub(crate) static KW: Plurals = Plurals {
    languages: "kw",
    categories: &[
        ("zero", &[&[Relation { modulus: 0, is: true, ranges: &[(0, 0)] }]]),
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(1, 1)] }]]),
        ("two", &[&[Relation { modulus: 100, is: true, ranges: &[(2, 2), (22, 22), (42, 42), (62, 62), (82, 82)] }], &[Relation { modulus: 1000, is: true, ranges: &[(0, 0)] }, Relation { modulus: 100000, is: true, ranges: &[(1000, 20000), (40000, 40000), (60000, 60000), (80000, 80000)] }], &[Relation { modulus: 0, is: false, ranges: &[(0, 0)] }, Relation { modulus: 1000000, is: true, ranges: &[(100000, 100000)] }]]),
        ("few", &[&[Relation { modulus: 100, is: true, ranges: &[(3, 3), (23, 23), (43, 43), (63, 63), (83, 83)] }]]),
        ("many", &[&[Relation { modulus: 0, is: false, ranges: &[(1, 1)] }, Relation { modulus: 100, is: true, ranges: &[(1, 1), (21, 21), (41, 41), (61, 61), (81, 81)] }]]),
    ],
};

pub(crate) static LAG: Plurals = Plurals {
    languages: "lag",
    categories: &[
        ("zero", &[&[Relation { modulus: 0, is: true, ranges: &[(0, 0)] }]]),
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(0, 0), (1, 1)] }, Relation { modulus: 0, is: false, ranges: &[(0, 0)] }]]),
    ],
};

pub(crate) static LT: Plurals = Plurals {
    languages: "lt",
    categories: &[
        ("one", &[&[Relation { modulus: 10, is: true, ranges: &[(1, 1)] }, Relation { modulus: 100, is: false, ranges: &[(11, 19)] }]]),
        ("few", &[&[Relation { modulus: 10, is: true, ranges: &[(2, 9)] }, Relation { modulus: 100, is: false, ranges: &[(11, 19)] }]]),
        ("many", &[]),
    ],
};

pub(crate) static LV: Plurals = Plurals {
    languages: "lv prg",
    categories: &[
        ("zero", &[&[Relation { modulus: 10, is: true, ranges: &[(0, 0)] }], &[Relation { modulus: 100, is: true, ranges: &[(11, 19)] }]]),
        ("one", &[&[Relation { modulus: 10, is: true, ranges: &[(1, 1)] }, Relation { modulus: 100, is: false, ranges: &[(11, 11)] }]]),
    ],
};

pub(crate) static MO: Plurals = Plurals {
    languages: "mo ro",
    categories: &[
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(1, 1)] }]]),
        ("few", &[&[Relation { modulus: 0, is: true, ranges: &[(0, 0)] }], &[Relation { modulus: 0, is: false, ranges: &[(1, 1)] }, Relation { modulus: 100, is: true, ranges: &[(1, 19)] }]]),
    ],
};

pub(crate) static MT: Plurals = Plurals {
    languages: "mt",
    categories: &[
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(1, 1)] }]]),
        ("two", &[&[Relation { modulus: 0, is: true, ranges: &[(2, 2)] }]]),
        ("few", &[&[Relation { modulus: 0, is: true, ranges: &[(0, 0)] }], &[Relation { modulus: 100, is: true, ranges: &[(3, 10)] }]]),
        ("many", &[&[Relation { modulus: 100, is: true, ranges: &[(11, 19)] }]]),
    ],
};

pub(crate) static PL: Plurals = Plurals {
    languages: "pl",
    categories: &[
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(1, 1)] }]]),
        ("few", &[&[Relation { modulus: 10, is: true, ranges: &[(2, 4)] }, Relation { modulus: 100, is: false, ranges: &[(12, 14)] }]]),
        ("many", &[&[Relation { modulus: 0, is: false, ranges: &[(1, 1)] }, Relation { modulus: 10, is: true, ranges: &[(0, 1)] }], &[Relation { modulus: 10, is: true, ranges: &[(5, 9)] }], &[Relation { modulus: 100, is: true, ranges: &[(12, 14)] }]]),
    ],
};

pub(crate) static PT: Plurals = Plurals {
    languages: "pt",
    categories: &[
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(0, 1)] }]]),
        ("many", &[&[Relation { modulus: 0, is: false, ranges: &[(0, 0)] }, Relation { modulus: 1000000, is: true, ranges: &[(0, 0)] }]]),
    ],
};

pub(crate) static SGS: Plurals = Plurals {
    languages: "sgs",
    categories: &[
        ("one", &[&[Relation { modulus: 10, is: true, ranges: &[(1, 1)] }, Relation { modulus: 100, is: false, ranges: &[(11, 11)] }]]),
        ("two", &[&[Relation { modulus: 0, is: true, ranges: &[(2, 2)] }]]),
        ("few", &[&[Relation { modulus: 0, is: false, ranges: &[(2, 2)] }, Relation { modulus: 10, is: true, ranges: &[(2, 9)] }, Relation { modulus: 100, is: false, ranges: &[(11, 19)] }]]),
        ("many", &[]),
    ],
};

pub(crate) static SHI: Plurals = Plurals {
    languages: "shi",
    categories: &[
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(0, 0)] }], &[Relation { modulus: 0, is: true, ranges: &[(1, 1)] }]]),
        ("few", &[&[Relation { modulus: 0, is: true, ranges: &[(2, 10)] }]]),
    ],
};

pub(crate) static TZM: Plurals = Plurals {
    languages: "tzm",
    categories: &[
        ("one", &[&[Relation { modulus: 0, is: true, ranges: &[(0, 1)] }], &[Relation { modulus: 0, is: true, ranges: &[(11, 99)] }]]),
    ],
};
