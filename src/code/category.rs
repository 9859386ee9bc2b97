use std::fmt;

/// One of the five groups into which the reference sorts its codes.
///
/// Its name in the reader's language is part of [`Rendered`](crate::Rendered). The groups, and the codes in each, are
/// those of <https://docs.z.ai/api-reference/api-code> as of 2025; the newest tables have dropped the column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Category {
    /// "Basic Error": code 500.
    Basic,
    /// "Authentication Error": codes 1000 to 1099.
    Authentication,
    /// "Account Error": codes 1100 to 1199.
    Account,
    /// "API Call Error": codes 1200 to 1299, and 17xx of the web search.
    ApiCall,
    /// "API Policy Block Error": codes 1300 to 1399.
    PolicyBlock,
}

impl Category {
    /// All categories, in the order of the reference.
    pub const ALL: &'static [Category] = &[
        Category::Basic,
        Category::Authentication,
        Category::Account,
        Category::ApiCall,
        Category::PolicyBlock,
    ];

    /// Returns the stable name, as in JSON and in message IDs: `api-call`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Category::Basic => "basic",
            Category::Authentication => "authentication",
            Category::Account => "account",
            Category::ApiCall => "api-call",
            Category::PolicyBlock => "policy-block",
        }
    }

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

    pub(crate) const fn message_id(self) -> &'static str {
        match self {
            Category::Basic => "category-basic",
            Category::Authentication => "category-authentication",
            Category::Account => "category-account",
            Category::ApiCall => "category-api-call",
            Category::PolicyBlock => "category-policy-block",
        }
    }
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
