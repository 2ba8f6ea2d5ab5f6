package import UndertoneCore

/// What the labels of others mean in our terms: the stanzas of `.map` files.
///
/// `Corpus/maps/README.md` describes the format.
package struct LabelMap: Sendable {
  package var entries: [Entry] = []

  package init() {}

  /// The stanza for the set called `name`.
  package func entry(named name: String) -> Entry? { entries.first { $0.name == name } }

  /// One set.
  package struct Entry: Sendable {
    /// The name that arguments pick it by.
    package var name: String
    /// What the set is, and whose.
    package var title: String?
    package var licence: String?
    /// Where it can be had.
    package var url: String?
    /// How much a record of the set counts in fitting; 0 for sets that are for measuring only.
    package var weight = 1.0
    /// What each label means.
    package var labels: [String: Meaning] = [:]
    /// What every other label means; nil when the set has no others.
    package var otherLabels: Meaning?
    /// The axes about which the labels speak: a text without a label for one of them does not show it.
    package var judged: Set<Dimension> = []
    /// The families about which they speak.
    package var judgedFamilies = EnumSet<CueFamily>()
    /// How files of the set are laid out.
    package var layout = SetLayout()
    /// Where the stanza stands.
    package var file: String
    package var line: Int

    package init(name: String, file: String, line: Int) {
      self.name = name
      self.file = file
      self.line = line
    }

    /// What `label` means; nil when the set does not know it.
    package func meaning(of label: String) -> Meaning? { labels[label] ?? otherLabels }
  }

  /// What a label says of a text.
  package struct Meaning: Sendable, Equatable {
    /// How much of each axis is there.
    package var degrees: [Dimension: Double] = [:]
    /// Axes of which the label says neither that they are there nor that they are not.
    package var doubtful: Set<Dimension> = []
    package var families = EnumSet<CueFamily>()
    package var sentiment: Sentiment?

    package init() {}
  }
}
