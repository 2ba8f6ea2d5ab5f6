internal import UndertoneText

extension Matcher {
  /// Walks the phrase trie and the rule anchors from every unit.
  mutating func matchPhrases() {
    phrases.removeAll()
    hits.removeAll()
    let rows = image.lexemes
    let filter = image.phraseFilter
    for sentence in 0..<sentences.count {
      let first = Int(sentences[sentence].first)
      let end = Int(sentences[sentence].end)
      let signature = sentences.base[sentence].signature
      let patterns = patternMatcher(in: sentences.base[sentence])
      for index in first..<end {
        let flags = units.base[index].flags
        if flags & (Unit.opensPhrase | Unit.isAnchor) == 0 { continue }
        let lexeme = units.base[index].lexeme
        if flags & Unit.opensPhrase != 0, index + 1 < end {
          let bit = PhraseHash.filterBit(lexeme, units.base[index + 1].lexeme)
          if filter[bit &>> 6] & (1 &<< UInt64(bit & 63)) != 0 {
            walk(from: index, node: rows[Int(lexeme)].phrase, end: end)
          }
        }
        if flags & Unit.isAnchor != 0 {
          matchRules(patterns, at: index, signature: signature, anchors: rows[Int(lexeme)].anchors)
        }
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
      let entry = image.phraseNodes[Int(node)].entry
      guard entry != 0 else { continue }
      let match = CueMatch(
        entry: entry, firstUnit: UInt32(start), lastUnit: UInt32(index), origin: .phrase)
      if image.classes[Int(image.entries[Int(entry)].classIndex)].overlaps != 0 {
        phrases.append(match)
      } else {
        longest = match
      }
    }
    if let longest { keep(longest) }
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
    var index = phrases.count - 1
    while index >= 0, image.classes[Int(image.entries[Int(phrases[index].entry)].classIndex)].overlaps != 0 {
      index -= 1
    }
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
      let head = image.entries[Int(phrase.entry)]
      if image.classes[Int(head.classIndex)].overlaps != 0 { continue }
      for unit in Int(phrase.firstUnit)...Int(phrase.lastUnit) {
        units.base[unit].flags |= Unit.covered
        units.base[unit].roles = 0
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
