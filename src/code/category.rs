use crate::text::named::named;

named! {
    /// One of the five groups into which the reference sorts its codes.
    ///
    /// Its name in the reader's language is part of [`Rendered`](crate::Rendered). The groups, and the codes in each, are
    /// those of <https://docs.z.ai/api-reference/api-code> as of 2025; the newest tables have dropped the column.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
    #[non_exhaustive]
    pub enum Category {
        /// "Basic Error": code 500.
        Basic = "basic",
        /// "Authentication Error": codes 1000 to 1099.
        Authentication = "authentication",
        /// "Account Error": codes 1100 to 1199.
        Account = "account",
        /// "API Call Error": codes 1200 to 1299, and 17xx of the web search.
        ApiCall = "api-call",
        /// "API Policy Block Error": codes 1300 to 1399.
        PolicyBlock = "policy-block",
    }
}

impl Category {
    /// The category whose range contains a code that is not in the table.
    pub(crate) const fn of_range(code: u16) -> Option<Category> {
        match code {
            500 => Some(Category::Basic),
            1000..=1099 => Some(Category::Authentication),
            1100..=1199 => Some(Category::Account),
            1200..=1299 | 1700..=1799 => Some(Category::ApiCall),
            1300..=1399 => Some(Category::PolicyBlock),
            _ => None,
        }
    }
}
