/// The multi-word terms of a pack as a trie over lexemes.
struct PhraseTrieBuilder {
  /// Node 0 is no node; a word's own node is made when it opens its first phrase.
  private(set) var nodes = [PhraseNodeRow()]
  private var edges: [Edge: UInt32] = [:]
  private var order: [Edge] = []
  private(set) var filter = [UInt64](repeating: 0, count: (1 << LexiconImage.phraseFilterBits) / 64)

  private struct Edge: Hashable {
    var node: UInt32
    var lexeme: UInt32
  }

  /// Adds the phrase `units`, each a list of the lexemes that match there, and returns the nodes where it ends.
  mutating func add(_ units: [[Int]], _ vocabulary: inout Vocabulary) -> [UInt32] {
    var ends: [UInt32] = []
    for opener in units[0] {
      if vocabulary.rows[opener].phrase == 0 {
        let node = newNode()
        vocabulary.update(opener) { $0.phrase = node }
      }
      for second in units[1] { mark(opener, second) }
      var reached = [vocabulary.rows[opener].phrase]
      for unit in units.dropFirst() {
        var next: [UInt32] = []
        for node in reached {
          nodes[Int(node)].goesOn = 1
          for lexeme in unit { next.append(child(of: node, UInt32(lexeme))) }
        }
        reached = next
      }
      ends += reached
    }
    return ends
  }

  /// Puts `entry` in front of what a node has already in that chain.
  mutating func set(_ chain: WritableKeyPath<PhraseNodeRow, UInt32>, _ entry: UInt32, at node: UInt32) {
    nodes[Int(node)][keyPath: chain] = entry
  }

  /// The edges in an open-addressed table, at most half full.
  func edgeTable() -> [PhraseEdgeRow] {
    var slots = 16
    while slots < 2 * order.count { slots *= 2 }
    var table = [PhraseEdgeRow](repeating: PhraseEdgeRow(), count: slots)
    for edge in order {
      var slot = PhraseHash.slot(edge.node, edge.lexeme) & (slots - 1)
      while table[slot].child != 0 { slot = (slot + 1) & (slots - 1) }
      table[slot].node = edge.node
      table[slot].lexeme = edge.lexeme
      table[slot].child = edges[edge, default: 0]
    }
    return table
  }

  private mutating func newNode() -> UInt32 {
    nodes.append(PhraseNodeRow())
    return UInt32(nodes.count - 1)
  }

  private mutating func child(of node: UInt32, _ lexeme: UInt32) -> UInt32 {
    let edge = Edge(node: node, lexeme: lexeme)
    if let child = edges[edge] { return child }
    let child = newNode()
    edges[edge] = child
    order.append(edge)
    return child
  }

  private mutating func mark(_ first: Int, _ second: Int) {
    let bit = PhraseHash.filterBit(UInt32(first), UInt32(second))
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
  }
}

/// The hashes of the phrase trie, shared by the builder and the matcher.
package enum PhraseHash {
  @inline(__always)
  package static func slot(_ node: UInt32, _ lexeme: UInt32) -> Int {
    let mixed = (UInt64(node) << 32 | UInt64(lexeme)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 36)
  }

  /// The bit of the filter that says whether some phrase starts with these two lexemes.
  @inline(__always)
  package static func filterBit(_ first: UInt32, _ second: UInt32) -> Int {
    let mixed = (first &* 0x9E37_79B1) ^ (second &* 0x85EB_CA6B)
    return Int((mixed ^ mixed >> 15) & UInt32((1 << LexiconImage.phraseFilterBits) - 1))
  }
}
