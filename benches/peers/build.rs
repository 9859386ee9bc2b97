//! fluent-zero generates its tables here.

fn main() {
    #[cfg(feature = "fluent-zero")]
    fluent_zero_build::FluentZeroBuilder::new("locales").use_isolating(false).generate();
}
