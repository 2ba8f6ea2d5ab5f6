package import UndertoneCore
internal import UndertoneText

/// A compiled lexicon: one immutable block of memory that every thread reads.
///
/// The pointers are into memory that this object owns and that nobody writes after `init`, which is
/// what makes sharing it safe.
package final class LexiconImage: @unchecked Sendable {
  /// The whole image, sixteen-byte aligned.
  package let bytes: UnsafeRawBufferPointer
  /// The language of the pack, such as `en`.
  package let language: String
  /// The language and the first six hex digits of the content's hash: `en-1f3a9c`.
  package let version: String

  package let model: UnsafePointer<ModelRow>
  package let axes: UnsafePointer<AxisRow>
  package let classes: UnsafePointer<ClassRow>
  package let classCount: Int
  package let ruleCount: Int
  package let masks: UnsafePointer<ClassMask>
  package let slots: UnsafePointer<LexemeSlot>
  package let slotShift: UInt64
  package let slotMask: Int
  package let lexemes: UnsafePointer<LexemeRow>
  package let wordOffsets: UnsafePointer<UInt32>
  package let wordBytes: UnsafePointer<UInt8>
  package let prefixFilter: UnsafePointer<UInt64>
  package let entries: UnsafePointer<EntryRow>
  package let entryCount: Int
  package let effects: UnsafePointer<EffectRow>
  package let phraseNodes: UnsafePointer<PhraseNodeRow>
  package let phraseEdges: UnsafePointer<PhraseEdgeRow>
  package let edgeMask: Int
  package let phraseFilter: UnsafePointer<UInt64>
  package let rules: UnsafePointer<RuleRow>
  package let patterns: UnsafePointer<PatternRow>
  package let elements: UnsafePointer<ElementRow>
  package let anchors: UnsafePointer<AnchorRow>
  package let numbers: UnsafePointer<Int32>
  private let stringOffsets: UnsafeBufferPointer<UInt32>
  private let stringBytes: UnsafePointer<UInt8>
  /// Whether some unit can be the start of a prefix term at all.
  package let hasPrefixes: Bool

  /// How many bits the filters have, as a power of two.
  package static let prefixFilterBits = 12
  package static let phraseFilterBits = 16

  /// The lexemes from 1 to ``kindCount`` stand for token kinds, in ``TokenKind`` order.
  package static let kindCount = TokenKind.allCases.count

  /// Takes over `memory`, which must hold an image as ``ImageWriter`` makes it.
  ///
  /// Throws a `UT4xx` diagnostic when it is no image, of another format, or damaged.
  package init(owning memory: UnsafeMutableRawBufferPointer) throws(Diagnostic) {
    let header: ImageHeader
    do { header = try ImageHeader(validating: UnsafeRawBufferPointer(memory)) } catch {
      memory.deallocate()
      throw error
    }
    let bytes = UnsafeRawBufferPointer(memory)
    self.bytes = bytes
    func pointer<Row>(_ section: ImageSection, _: Row.Type) -> UnsafePointer<Row> {
      (bytes.baseAddress.unsafelyUnwrapped + header.offset(of: section)).assumingMemoryBound(to: Row.self)
    }
    func buffer<Row>(_ section: ImageSection, _ row: Row.Type) -> UnsafeBufferPointer<Row> {
      UnsafeBufferPointer(start: pointer(section, row), count: header.count(of: section))
    }
    model = pointer(.model, ModelRow.self)
    axes = pointer(.axes, AxisRow.self)
    classes = pointer(.classes, ClassRow.self)
    classCount = header.count(of: .classes)
    ruleCount = header.count(of: .rules)
    masks = pointer(.masks, ClassMask.self)
    slots = pointer(.slots, LexemeSlot.self)
    slotMask = header.count(of: .slots) - 1
    slotShift = UInt64(64 - header.count(of: .slots).trailingZeroBitCount)
    lexemes = pointer(.lexemes, LexemeRow.self)
    wordOffsets = pointer(.wordOffsets, UInt32.self)
    wordBytes = pointer(.wordBytes, UInt8.self)
    prefixFilter = pointer(.prefixFilter, UInt64.self)
    entries = pointer(.entries, EntryRow.self)
    entryCount = header.count(of: .entries)
    effects = pointer(.effects, EffectRow.self)
    phraseNodes = pointer(.phraseNodes, PhraseNodeRow.self)
    phraseEdges = pointer(.phraseEdges, PhraseEdgeRow.self)
    edgeMask = header.count(of: .phraseEdges) - 1
    phraseFilter = pointer(.phraseFilter, UInt64.self)
    rules = pointer(.rules, RuleRow.self)
    patterns = pointer(.patterns, PatternRow.self)
    elements = pointer(.elements, ElementRow.self)
    anchors = pointer(.anchors, AnchorRow.self)
    numbers = pointer(.numbers, Int32.self)
    stringOffsets = buffer(.stringOffsets, UInt32.self)
    stringBytes = pointer(.stringBytes, UInt8.self)
    let filter = prefixFilter
    hasPrefixes = (0..<(1 << LexiconImage.prefixFilterBits) / 64).contains { filter[$0] != 0 }
    language = header.language
    version = header.version
  }

  deinit { UnsafeMutableRawBufferPointer(mutating: bytes).deallocate() }

  /// The string with the given id: a term, a rule id or a class name.
  package func string(_ id: UInt32) -> String {
    let start = Int(stringOffsets[Int(id)])
    let end = Int(stringOffsets[Int(id) + 1])
    return String(
      decoding: UnsafeBufferPointer(start: stringBytes + start, count: end - start), as: UTF8.self)
  }

  /// The folded word of a lexeme; empty for kinds.
  package func word(_ lexeme: Int) -> String {
    let start = Int(wordOffsets[lexeme])
    let end = Int(wordOffsets[lexeme + 1])
    return String(decoding: UnsafeBufferPointer(start: wordBytes + start, count: end - start), as: UTF8.self)
  }
}
