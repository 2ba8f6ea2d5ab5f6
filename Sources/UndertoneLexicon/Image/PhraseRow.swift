/// A node of the phrase trie; its edges are in the edge table.
package struct PhraseNodeRow {
  /// First entry of the phrase that ends here and silences what is inside; 0 for none.
  package var entry: UInt32
  /// First of its entries that neither silence nor are silenced; 0 for none.
  package var overlapping: UInt32
  /// 1 when longer phrases go on from here.
  package var goesOn: UInt32

  package init() { (entry, overlapping, goesOn) = (0, 0, 0) }
}

/// An edge of the phrase trie in an open-addressed table; `child` 0 marks a free slot.
package struct PhraseEdgeRow {
  package var node: UInt32
  package var lexeme: UInt32
  package var child: UInt32

  package init() { (node, lexeme, child) = (0, 0, 0) }
}
