/// When a lexicon line counts, beyond its term being there.
package struct EntryFlags: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Only when written in capitals.
  package static let caps = EntryFlags(rawValue: 1 << 0)
  /// Only when not capitalised.
  package static let lower = EntryFlags(rawValue: 1 << 1)
  /// Only as the first unit of a clause.
  package static let start = EntryFlags(rawValue: 1 << 2)
  /// Only as the last unit of a clause.
  package static let end = EntryFlags(rawValue: 1 << 3)
  /// Only when it is the whole message.
  package static let alone = EntryFlags(rawValue: 1 << 4)

  /// Every flag with the name used in files.
  package static let named: [(name: String, flag: EntryFlags)] = [
    ("caps", .caps), ("lower", .lower), ("start", .start), ("end", .end), ("alone", .alone),
  ]
}
