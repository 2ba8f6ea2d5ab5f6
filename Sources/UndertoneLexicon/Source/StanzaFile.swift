package import UndertoneCore

/// Reads files that are no part of a pack and have the form of `.model` files.
package enum StanzaFile {
  /// The stanzas of `bytes` that start with `head`, and what is wrong with the others.
  package static func read(_ bytes: [UInt8], file: String, head: String) -> (
    stanzas: [ModelStanza], problems: [Diagnostic]
  ) {
    var stanzas: [ModelStanza] = []
    var problems = Problems(file: file)
    bytes.withUnsafeBufferPointer { bytes in
      var reader = LineReader(bytes, problems: &problems)
      StanzaReader(codes: .class, heads: [head]).read(&reader, &problems) { stanza, problems in
        stanzas.append(ModelStanza(stanza, problems))
      }
    }
    // The formatter, which these two point at, is for packs.
    let passed = [LexiconCode.byteOrderMark.rawValue, LexiconCode.carriageReturn.rawValue]
    return (stanzas, problems.list.filter { !passed.contains($0.code) })
  }
}
