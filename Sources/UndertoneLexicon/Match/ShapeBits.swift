internal import UndertoneText

/// The bits of token shapes as plain numbers, computed once: asking another module for a constant costs a call.
struct ShapeBits {
  let caps = TokenShape.caps.rawValue
  let elongated = TokenShape.elongated.rawValue
  let nonASCII = TokenShape.nonASCII.rawValue
  let apostrophe = TokenShape.apostrophe.rawValue
  let spaced = TokenShape.spaced.rawValue
  let newline = TokenShape.newline.rawValue
  let paragraph = TokenShape.paragraph.rawValue
  /// Shapes of words that are not looked up the short way.
  let notPlain = TokenShape([.nonASCII, .caps, .newline, .paragraph]).rawValue
  /// Shapes of words that may be known in another form.
  let needsFolding = TokenShape([.nonASCII, .apostrophe, .elongated]).rawValue
  /// Shapes of tokens that start a new sentence after a line break.
  let startsItem = TokenShape([.paragraph, .title, .caps]).rawValue
}
