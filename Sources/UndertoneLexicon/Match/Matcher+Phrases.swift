internal import UndertoneCore
internal import UndertoneText

extension Matcher {
  /// Walks the phrase trie and the rule anchors from every unit.
  mutating func matchPhrases(audience: UInt8) {
    phrases.removeAll()
    overlapping.removeAll()
    hits.removeAll()
    let rows = image.lexemes
    let filter = image.phraseFilter
    let anchors = image.anchors
    let isForCustomers = audience & Audience.customer.bits != 0
    let isAnchor = isForCustomers ? Unit.isAnchor : audience != 0 ? Unit.isAgentAnchor : 0
    let context = patternContext
    let units = context.pointee.units
    let sentences = UnsafePointer(sentences.base)
    var text: UInt64 = 0
    for sentence in 0..<self.sentences.count { text |= sentences[sentence].signature }
    var index = 0
    for sentence in 0..<self.sentences.count {
      let end = Int(sentences[sentence].end)
      let signature = sentences[sentence].signature
      context.pointee.enter(sentences[sentence])
      var before = LexemeSignature.border
      var row = rows + Int(units[index].lexeme)
      while index < end {
        // The row of the next unit is at hand for its signature before it is that unit's turn.
        let isLast = index &+ 1 == end
        let next = isLast ? row : rows + Int(units[index &+ 1].lexeme)
        let flags = units[index].flags
        if flags & (Unit.opensPhrase | isAnchor) != 0 {
          if flags & Unit.opensPhrase != 0, !isLast {
            let bit = PhraseHash.filterBit(units[index].lexeme, units[index &+ 1].lexeme)
            if filter[bit &>> 6] & (1 &<< UInt64(truncatingIfNeeded: bit & 63)) != 0 {
              walk(from: index, node: row.pointee.phrase, end: end)
            }
          }
          if flags & isAnchor != 0 {
            let first = isForCustomers ? row.pointee.anchors : row.pointee.agentAnchors
            matchRules(
              context, at: index, anchors + Int(first), before: before,
              after: isLast ? LexemeSignature.border : next.pointee.traits.signature, sentence: signature,
              text: text)
          }
        }
        before = row.pointee.traits.signature
        row = next
        index &+= 1
      }
    }
  }

  /// Follows the trie as far as it goes; keeps the longest phrase, and every phrase that overlaps freely.
  private mutating func walk(from start: Int, node: UInt32, end: Int) {
    var node = node
    var index = start
    var longest: CueMatch?
    while image.phraseNodes[Int(node)].goesOn != 0, index + 1 < end {
      index += 1
      node = child(of: node, units.base[index].lexeme)
      if node == 0 { break }
      let row = image.phraseNodes[Int(node)]
      if row.overlapping != 0 { overlapping.append(phrase(row.overlapping, start, index)) }
      if row.entry != 0 { longest = phrase(row.entry, start, index) }
    }
    if let longest { keep(longest) }
  }

  @inline(__always)
  private func phrase(_ entry: UInt32, _ first: Int, _ last: Int) -> CueMatch {
    CueMatch(
      entry: entry, firstUnit: UInt32(truncatingIfNeeded: first), lastUnit: UInt32(truncatingIfNeeded: last),
      origin: .phrase)
  }

  @inline(__always)
  private func child(of node: UInt32, _ lexeme: UInt32) -> UInt32 {
    guard lexeme != 0 else { return 0 }
    var slot = PhraseHash.slot(node, lexeme) & image.edgeMask
    while true {
      let edge = image.phraseEdges[slot]
      if edge.child == 0 { return 0 }
      if edge.node == node, edge.lexeme == lexeme { return edge.child }
      slot = (slot + 1) & image.edgeMask
    }
  }

  /// Of two phrases that overlap the longer one stays, of equals the first.
  private mutating func keep(_ match: CueMatch) {
    let index = phrases.count - 1
    if index >= 0, phrases[index].lastUnit >= match.firstUnit {
      let old = phrases[index].lastUnit - phrases[index].firstUnit
      if match.lastUnit - match.firstUnit > old { phrases[index] = match }
    } else {
      phrases.append(match)
    }
  }

  /// Silences the words inside phrases, and gives the phrases' roles to their last units.
  mutating func coverPhrases() {
    for index in 0..<phrases.count {
      let phrase = phrases[index]
      for unit in Int(phrase.firstUnit)...Int(phrase.lastUnit) {
        units.base[unit].flags |= Unit.covered
        units.base[unit].roles = 0
        // A phrase is one piece: no word inside it begins a clause.
        if unit > Int(phrase.firstUnit) { units.base[unit].flags &= ~Unit.clauseStart }
      }
      var roles: UInt16 = 0
      var entry = phrase.entry
      while entry != 0 {
        roles |= rolesOfClass[Int(image.entries[Int(entry)].classIndex)]
        entry = image.entries[Int(entry)].next
      }
      units.base[Int(phrase.lastUnit)].roles = roles
      sentences.base[Int(units.base[Int(phrase.lastUnit)].sentence)].roles |= roles
      if roles & SentenceBuilder.opensClause != 0 {
        units.base[Int(phrase.firstUnit)].flags |= Unit.clauseStart
      }
    }
  }
}
