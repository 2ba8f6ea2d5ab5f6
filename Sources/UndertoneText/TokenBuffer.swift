/// The tokens of one message; the memory is kept from message to message.
package struct TokenBuffer: ~Copyable {
  /// The first token; stays in place until the buffer grows.
  package private(set) var base: UnsafeMutablePointer<Token>
  /// How many tokens there are.
  package internal(set) var count = 0
  private var capacity: Int

  package init(capacity: Int = 1024) {
    self.capacity = max(capacity, 64)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// The token at `index`, which must be below `count`.
  package subscript(index: Int) -> Token {
    get { base[index] }
    set { base[index] = newValue }
  }

  /// The tokens in order; valid until the next message.
  package var tokens: UnsafeMutableBufferPointer<Token> {
    UnsafeMutableBufferPointer(start: base, count: count)
  }

  /// Forgets the tokens and keeps the memory.
  package mutating func clear() { count = 0 }

  /// Makes room for `extra` more tokens.
  @inline(__always) mutating func reserve(_ extra: Int) {
    if count &+ extra > capacity { grow(by: extra) }
  }

  @inline(never) private mutating func grow(by extra: Int) {
    let wider = max(capacity * 2, count + extra)
    let moved = UnsafeMutablePointer<Token>.allocate(capacity: wider)
    moved.moveInitialize(from: base, count: count)
    base.deallocate()
    base = moved
    capacity = wider
  }
}
