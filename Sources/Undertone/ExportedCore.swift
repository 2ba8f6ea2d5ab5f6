/// The nouns of the results (`Emotion`, `MessageResult`, `Conversation` …) live in the module that every layer
/// imports, so that none of them has to import the façade.
///
/// Whoever uses the library says `import Undertone` and nothing else, and can name them all.
@_exported public import UndertoneCore
