//! What a rendering had to give up, found out when somebody asks.

use crate::api_error::ApiError;
use crate::api_error::diagnostic::Diagnostic;
use crate::catalog::Catalog;
use crate::code::parameter::{Lookup, Name};
use crate::locale::chain::Chain;
use crate::render::fallback::{RUNGS, Step, particular};
use crate::render::localizer::Localizer;
use crate::text::redact::redact;

impl Localizer {
    /// What was wrong with an error that a message of a catalog was said for, whatever the locale.
    pub(crate) fn diagnose(
        &self,
        error: &ApiError,
        message_id: &str,
        catalog: Option<&Catalog>,
    ) -> Vec<Diagnostic> {
        let Some(code) = error.code() else {
            let is_told = (0..RUNGS).filter_map(|rung| particular(error, rung)).any(|step| self.has(step));
            return if is_told { Vec::new() } else { vec![Diagnostic::Unrecognized] };
        };
        let mut diagnostics = Vec::new();
        let declared: Vec<Name>;
        let names: Vec<&Name> = if code.is_known() {
            let unexpected = error.arguments().filter(|(name, _)| !code.arguments().contains(name));
            diagnostics.extend(
                unexpected
                    .map(|(name, _)| Diagnostic::UnexpectedArgument { name: redact(name).into_owned() }),
            );
            declared = code.arguments().iter().map(|name| Name::new(*name)).collect();
            declared.iter().collect()
        } else if message_id == code.message_id() {
            // An overlay has a text for a code that this version does not know.
            declared = catalog.map_or_else(Vec::new, |catalog| catalog.variables(code));
            declared.iter().collect()
        } else {
            diagnostics.push(Diagnostic::UnknownCode { code });
            Vec::new()
        };
        let missing = names.iter().filter(|name| error.value(name).is_none());
        let names: Vec<String> = missing.map(|name| name.as_str().to_owned()).collect();
        if !names.is_empty() {
            diagnostics.insert(0, Diagnostic::MissingArgument { names });
        }
        diagnostics
    }

    /// That another locale answered than the reader wanted most, if it did.
    pub(crate) fn fell_back(&self, chain: &Chain, answered: &Catalog) -> Option<Diagnostic> {
        let first = self.locale(chain);
        let requested = match &chain.unmet {
            Some(unmet) if chain.localizer == self.id => Some(unmet.to_string()),
            _ => (*answered.locale != *first).then(|| first.to_string()),
        };
        requested.map(|requested| Diagnostic::FellBack { requested, used: answered.locale.to_string() })
    }

    /// Whether any locale has the message of a step.
    fn has(&self, step: Step<'_>) -> bool {
        let has = |catalog: &Catalog| catalog.find(step.subject, step.attribute).next().is_some();
        self.catalogs().iter().any(has)
    }
}
