/// Who reads a message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Audience {
    /// Whoever calls the API and owns its account: the wording of the reference, with all arguments.
    #[default]
    Developer,
    /// A customer of the app: what they can do next, and never the state of an account that is not theirs, credentials,
    /// parameters or IDs.
    EndUser,
}
