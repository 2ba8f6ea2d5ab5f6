/// A growable run of plain values that is emptied, never freed, between messages.
///
/// Only for types without references: elements are neither initialised nor destroyed. Everything is inlinable,
/// since a generic call across modules costs more than all that a pool does.
@frozen
package struct Pool<Element: BitwiseCopyable>: ~Copyable {
  @usableFromInline package private(set) var base: UnsafeMutablePointer<Element>
  @usableFromInline package private(set) var count = 0
  @usableFromInline var capacity: Int

  @inlinable
  package init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  @inlinable
  deinit { base.deallocate() }

  @inlinable @inline(__always) package mutating func removeAll() { count = 0 }

  @inlinable @inline(__always)
  package mutating func append(_ element: Element) {
    if count == capacity { grow(to: capacity * 2) }
    base[count] = element
    count &+= 1
  }

  /// Makes room for `total` elements in all, so that ``base`` may be written up to there.
  @inlinable
  package mutating func reserve(_ total: Int) { if total > capacity { grow(to: max(total, capacity * 2)) } }

  /// Says that the first `total` elements, written through ``base``, now count.
  @inlinable @inline(__always) package mutating func setCount(_ total: Int) { count = total }

  @inlinable @inline(__always)
  package subscript(_ index: Int) -> Element {
    get { base[index] }
    set { base[index] = newValue }
  }

  @usableFromInline @inline(never)
  mutating func grow(to total: Int) {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: total)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    capacity = total
  }
}
