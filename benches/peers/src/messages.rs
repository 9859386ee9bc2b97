//! What is said: 25 messages without arguments, ten with one, one with two; and two that are apart.

/// A message as the program has it that wants to say it: values by name, all text.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    pub code: u16,
    /// The ID by which libraries find it; made beforehand, so that none pays for that.
    pub id: &'a str,
    pub arguments: &'a [(&'static str, &'a str)],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locale {
    EnUs,
    ZhCn,
}

impl Locale {
    pub const ALL: [Locale; 2] = [Locale::EnUs, Locale::ZhCn];

    pub const fn tag(self) -> &'static str {
        match self {
            Locale::EnUs => "en-US",
            Locale::ZhCn => "zh-CN",
        }
    }
}

/// Expands `$then!` over the messages: `code number ID method Variant [argument = value, ...]`. Libraries that check messages at
/// compile time have a place in the source for each, and here it comes from.
#[macro_export]
macro_rules! for_each_message {
    ($then:ident) => {
        $then! {
            500 "500" "error-500" error_500 E500 [];
            1000 "1000" "error-1000" error_1000 E1000 [];
            1001 "1001" "error-1001" error_1001 E1001 [];
            1002 "1002" "error-1002" error_1002 E1002 [];
            1003 "1003" "error-1003" error_1003 E1003 [];
            1004 "1004" "error-1004" error_1004 E1004 [];
            1100 "1100" "error-1100" error_1100 E1100 [];
            1110 "1110" "error-1110" error_1110 E1110 [];
            1111 "1111" "error-1111" error_1111 E1111 [];
            1112 "1112" "error-1112" error_1112 E1112 [];
            1113 "1113" "error-1113" error_1113 E1113 [];
            1120 "1120" "error-1120" error_1120 E1120 [];
            1121 "1121" "error-1121" error_1121 E1121 [];
            1200 "1200" "error-1200" error_1200 E1200 [];
            1210 "1210" "error-1210" error_1210 E1210 [];
            1211 "1211" "error-1211" error_1211 E1211 [];
            1212 "1212" "error-1212" error_1212 E1212 [method = "SYNC"];
            1213 "1213" "error-1213" error_1213 E1213 [field = "model"];
            1214 "1214" "error-1214" error_1214 E1214 [field = "messages"];
            1215 "1215" "error-1215" error_1215 E1215 [field1 = "top_p", field2 = "temperature"];
            1220 "1220" "error-1220" error_1220 E1220 [API_name = "chat/completions"];
            1221 "1221" "error-1221" error_1221 E1221 [API_name = "chat/completions"];
            1222 "1222" "error-1222" error_1222 E1222 [API_name = "chat/completions"];
            1230 "1230" "error-1230" error_1230 E1230 [];
            1231 "1231" "error-1231" error_1231 E1231 [request_id = "20260416094124a1b2c3d4e5f60718"];
            1232 "1232" "error-1232" error_1232 E1232 [];
            1233 "1233" "error-1233" error_1233 E1233 [task_id = "75321742"];
            1234 "1234" "error-1234" error_1234 E1234 [error_id = "20260226102939a1b2c3d4e5f60718"];
            1261 "1261" "error-1261" error_1261 E1261 [];
            1300 "1300" "error-1300" error_1300 E1300 [];
            1301 "1301" "error-1301" error_1301 E1301 [];
            1302 "1302" "error-1302" error_1302 E1302 [];
            1303 "1303" "error-1303" error_1303 E1303 [];
            1304 "1304" "error-1304" error_1304 E1304 [];
            1305 "1305" "error-1305" error_1305 E1305 [];
            1312 "1312" "error-1312" error_1312 E1312 [model_name = "glm-4.7"];
        }
    };
}

macro_rules! list {
    ($($code:literal $number:literal $id:literal $method:ident $variant:ident [$($name:ident = $value:literal),*];)*) => {
        pub const MESSAGES: &[Message] = &[
            $(Message { code: $code, id: $id, arguments: &[$((stringify!($name), $value)),*] }),*
        ];
    };
}

for_each_message!(list);

/// It selects by a unit and, in English, by a plural.
pub const USAGE_LIMIT: Message<'_> = Message {
    code: 1308,
    id: "error-1308",
    arguments: &[("unit", "hour"), ("number", "5"), ("next_flush_time", "2026-08-12 18:58:34")],
};

/// It has no Chinese text.
pub const ONLY_ENGLISH: Message<'_> = Message { code: 1399, id: "error-1399", arguments: &[] };
/// The text of that, which no other place has.
pub const ONLY_ENGLISH_TEXT: &str = "A message that only the reference has";
