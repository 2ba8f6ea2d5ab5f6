/// What a token is.
///
/// Numbers are stable: they index tables and appear in compiled lexicons.
package enum TokenKind: UInt8, CaseIterable, BitwiseCopyable, Sendable {
  /// Letters, also with digits, apostrophes or underscores inside; one dictionary word in scripts without spaces.
  case word
  /// A plain number, also grouped or decimal: `12`, `1,000`, `12.50`.
  case number
  /// A number with its unit attached, able to state a duration or size: `3h`, `45min`, `2wks`, `10gb`.
  case measure
  /// An amount of money with its sign: `$30`, `£12.50`, `€5`.
  case money
  /// A clock time or a numeric date: `10:30`, `12/05/2024`, `2026-03-02`.
  case time
  /// An order number, ticket or other id: a mix of letters and digits, or a long digit string, as `#12345`, `AB-1234-99`.
  case identifier
  /// One mark of punctuation.
  case punctuation
  /// Two or more marks that mean one thing: `!!!`, `?!`, `...`, `…`.
  case punctuationRun
  /// One emoji cluster, whatever it is made of.
  case emoji
  /// A face or heart typed in plain characters: `:-(`, `<3`, `xD`.
  case emoticon
  /// `@name`.
  case handle
  /// `#word`.
  case hashtag
  /// A web address.
  case url
  /// An e-mail address.
  case email
  /// A mask put in place of personal data: `[PII]`, `#NAME#`, `****`.
  case redaction
  /// Anything else that is not white space.
  case symbol

  /// The name shown by `undertone tokens`, and in lexicon files as `<name>`.
  package var name: String { String(describing: self) }
}
