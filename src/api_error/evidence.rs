#[cfg(feature = "serde")]
use serde::{Deserialize, Serialize};

use crate::text::named::named;

named! {
    /// The evidence for a recognized code, from weak to strong.
    ///
    /// Other services send the same shapes with the same numbers: `{"error":{"code":"1222","message":...}}` comes from a
    /// washing machine's API too. If you know that this API answered, [`Shape`](Evidence::Shape) is enough; in logs of
    /// unknown origin, require more:
    ///
    /// ```
    /// use bigmodel_errors::{ApiError, Evidence};
    ///
    /// let foreign = ApiError::recognize(r#"{"error":{"code":"1222","message":"Not connected device"}}"#);
    /// assert_eq!(foreign.evidence(), Some(Evidence::Shape));
    /// let own = ApiError::recognize(r#"{"error":{"code":"1222","message":"API glm-0/chat does not exist"}}"#);
    /// assert_eq!(own.evidence(), Some(Evidence::Wording));
    /// assert!(own.evidence() > Some(Evidence::Shape));
    /// ```
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[cfg_attr(feature = "serde", derive(Deserialize, Serialize), serde(rename_all = "kebab-case"))]
    #[non_exhaustive]
    pub enum Evidence {
        /// An envelope and a number in range, or a sentence that other services use, too.
        Shape = "shape",
        /// The surrounding text names the service: one of its hosts, its SDKs, or the company.
        Host = "host",
        /// A request ID of this API's form: 14 digits of Beijing time and 16 hexadecimal digits.
        RequestId = "request-id",
        /// An envelope that only this API has: `[1214][text][request ID]`, or a `contentFilter`.
        Envelope = "envelope",
        /// A sentence that the server is known to send under the code.
        Wording = "wording",
    }
}
