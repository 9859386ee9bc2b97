//! What a scan finds: names with their values, and the objects that they are in.

use std::borrow::Cow;

use smallvec::SmallVec;

use crate::recognize::json::keys::Name;

/// A name with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Field<'t> {
    pub(crate) name: Name,
    /// The object that it is in; 0 is the text itself.
    pub(crate) object: usize,
    pub(crate) value: Value<'t>,
    /// Where the name begins in the text.
    pub(crate) at: usize,
    /// The value is a string that was passed over whole: what is in it has not been read.
    pub(crate) sealed: bool,
    /// The value is a string whose end is missing.
    pub(crate) cut: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value<'t> {
    /// A quoted string, without its escapes.
    Text(Cow<'t, str>),
    /// A number or word without quotes, up to a delimiter; for messages up to the end of the line.
    Bare(&'t str),
    /// An object or array; the ID is the object's, or the next one's inside the array.
    Nested(usize),
}

impl Value<'_> {
    /// The text of a value, whether in quotes or not; none for an object, `null` or the like.
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            Value::Bare("null" | "None" | "nil" | "undefined") | Value::Nested(_) => None,
            Value::Bare(text) => Some(text),
        }
    }
}

/// An object: what it is the value of, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Object {
    pub(crate) parent: usize,
    pub(crate) at: usize,
    /// How many other names it has: a sign that it is not an error of this API.
    pub(crate) others: usize,
}

/// All fields that matter, in order, and the objects that they are in.
#[derive(Debug, Default)]
pub(crate) struct Fields<'t> {
    pub(crate) fields: Vec<Field<'t>>,
    pub(crate) objects: SmallVec<[Object; 4]>,
}

impl<'t> Fields<'t> {
    /// The last value of a name, in any object.
    #[inline]
    pub(crate) fn last(&self, name: Name) -> Option<&str> {
        let mut named = self.fields.iter().rev().filter(|field| field.name == name);
        named.find_map(|field| field.value.text().map(str::trim))
    }

    /// The fields of one object with that name, in order.
    pub(crate) fn of(&self, object: usize, name: Name) -> impl Iterator<Item = &Field<'t>> {
        self.fields.iter().filter(move |field| field.object == object && field.name == name)
    }
}
