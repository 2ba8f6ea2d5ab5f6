/// A stanza of a `.model` file, or of another file of its form, kept as written: the mechanisms read the keys they
/// know.
package struct ModelStanza: Sendable {
  /// The first key, which says what the stanza is about: `modifier`, `axis`, `sentiment`, `intensity`,
  /// `level`, `heat`, `conversation`.
  package var subject: String
  /// The value of the first key, such as `negation` or `anger`.
  package var name: String
  /// The other lines in order.
  package var lines: [(key: String, value: String, place: Place)]
  package var place: Place

  package init(
    subject: String, name: String, lines: [(key: String, value: String, place: Place)], place: Place
  ) {
    self.subject = subject
    self.name = name
    self.lines = lines
    self.place = place
  }
}
