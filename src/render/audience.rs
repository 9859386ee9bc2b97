/// Who reads a message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Audience {
    /// The owner of the API account: the wording of the reference, with all arguments.
    #[default]
    Developer,
    /// A customer of the app: what they can do next, without account details, credentials, parameters or IDs. When a limit resets they
    /// read by their own clock only: see `Chain::in_time_zone` (feature `zones`).
    EndUser,
}
