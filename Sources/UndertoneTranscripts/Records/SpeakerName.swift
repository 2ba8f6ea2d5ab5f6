package import UndertoneCore

/// The speaker that a name in a transcript stands for.
///
/// Beside the four names of the contract these are the role identifiers of the transcript formats in use
/// (contact-centre platforms, chat completions), in any case.
package enum SpeakerName {
  /// The speaker called `name`, nil when it is not known; no name at all is the customer.
  static func speaker(_ name: ByteSlice) -> Speaker? {
    guard let start = name.baseAddress, name.count > 0 else { return .customer }
    if name.count == 8 {
      let word = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
      if word == customer { return .customer }
    }
    return other(name)
  }

  /// The speaker called `name`, nil when it is not known.
  package static func speaker(named name: String) -> Speaker? {
    var name = name
    return name.withUTF8 { speaker($0) }
  }

  private static let customer = "customer".utf8.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    .littleEndian

  /// The speaker of a message that came in, or did not, as `answer` says; nil when it says neither.
  static func speaker(inbound answer: ByteSlice) -> Speaker? { find(answer, in: answers) }

  private static func other(_ name: ByteSlice) -> Speaker? { find(name, in: aliases) }

  private static func find(_ name: ByteSlice, in aliases: [(StaticString, Speaker)]) -> Speaker? {
    for (alias, speaker) in aliases where alias.utf8CodeUnitCount == name.count {
      let matches = (0..<name.count).allSatisfy { index in
        let byte = name[index]
        let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte == 0x2D || byte == 0x20 ? 0x5F : byte
        return folded == alias.utf8Start[index]
      }
      if matches { return speaker }
    }
    return nil
  }

  private static let answers: [(StaticString, Speaker)] = [
    ("true", .customer), ("false", .agent), ("1", .customer), ("0", .agent),
    ("yes", .customer), ("no", .agent),
  ]

  private static let aliases: [(StaticString, Speaker)] = [
    ("customer", .customer), ("agent", .agent), ("bot", .bot), ("system", .system),
    ("user", .customer), ("end_user", .customer), ("client", .customer), ("visitor", .customer),
    ("assistant", .agent), ("human_agent", .agent), ("operator", .agent), ("admin", .agent),
    ("automated_agent", .bot), ("virtual_agent", .bot),
  ]
}
