//! Shows the errors of the BigModel (Zhipu) / Z.ai API to people, in their own language.
