use super::*;

#[test]
fn any_text_takes_linear_time() {
    for unit in [
        ".",
        "a.",
        "eyJ",
        "sk-",
        "://",
        "://a@",
        "token:",
        "password:",
        "password=\"",
        "Bearer ",
        "Authorization: ",
        "密码",
        "密",
    ] {
        let text = unit.repeat(300_000 / unit.len());
        let shown = each_piece(&text, &mut |_| Ok(()));
        assert!(shown.is_ok(), "{unit}");
    }
}

#[test]
fn chinese_names_end_with_bytes_that_are_looked_at() {
    for (name, _) in names::CHINESE {
        assert!(name.bytes().last().is_some_and(may_end_or_begin), "{name}");
    }
}
