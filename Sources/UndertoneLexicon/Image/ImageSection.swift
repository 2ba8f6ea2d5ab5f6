/// The parts of an image, in file order: fixed-width rows, offsets and counts instead of pointers, so that an image can
/// be written to a file and mapped back as it stands.
///
/// The raw value is the row of the section table.
package enum ImageSection: Int, CaseIterable {
  case model, axes, classes, masks
  case slots, lexemes, wordOffsets, wordBytes, prefixFilter
  case entries, effects
  case phraseNodes, phraseEdges, phraseFilter
  case rules, patterns, elements, anchors
  case numbers, stringOffsets, stringBytes

  /// How many bytes one row takes.
  package var stride: Int {
    switch self {
    case .model: MemoryLayout<ModelRow>.stride
    case .axes: MemoryLayout<AxisRow>.stride
    case .classes: MemoryLayout<ClassRow>.stride
    case .masks: MemoryLayout<ClassMask>.stride
    case .slots: MemoryLayout<LexemeSlot>.stride
    case .prefixFilter, .phraseFilter: 8
    case .lexemes: MemoryLayout<LexemeRow>.stride
    case .wordOffsets, .numbers, .stringOffsets: 4
    case .wordBytes, .stringBytes: 1
    case .entries: MemoryLayout<EntryRow>.stride
    case .effects: MemoryLayout<EffectRow>.stride
    case .phraseNodes: MemoryLayout<PhraseNodeRow>.stride
    case .phraseEdges: MemoryLayout<PhraseEdgeRow>.stride
    case .rules: MemoryLayout<RuleRow>.stride
    case .patterns: MemoryLayout<PatternRow>.stride
    case .elements: MemoryLayout<ElementRow>.stride
    case .anchors: MemoryLayout<AnchorRow>.stride
    }
  }
}
