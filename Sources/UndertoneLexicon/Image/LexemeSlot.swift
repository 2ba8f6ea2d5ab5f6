/// A slot of the open-addressed table of words: a key of ``LexemeKey`` and its lexeme, 0 where it is free.
package struct LexemeSlot {
  package var key: UInt64
  package var lexeme: UInt64
}
