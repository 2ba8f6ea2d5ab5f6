/// A growable run of plain values that is emptied, never freed, between messages.
///
/// Only for types without references: elements are neither initialised nor destroyed.
package struct Pool<Element: BitwiseCopyable>: ~Copyable {
  package private(set) var base: UnsafeMutablePointer<Element>
  package private(set) var count = 0
  private var capacity: Int

  package init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  @inline(__always) package mutating func removeAll() { count = 0 }

  @inline(__always) package mutating func removeLast() { count &-= 1 }

  @inline(__always) package mutating func append(_ element: Element) {
    if count == capacity { grow(to: capacity * 2) }
    base[count] = element
    count &+= 1
  }

  /// Makes room for `total` elements in all, so that ``base`` may be written up to there.
  package mutating func reserve(_ total: Int) { if total > capacity { grow(to: max(total, capacity * 2)) } }

  /// Says that the first `total` elements, written through ``base``, now count.
  package mutating func setCount(_ total: Int) { count = total }

  @inline(__always) package subscript(_ index: Int) -> Element {
    get { base[index] }
    set { base[index] = newValue }
  }

  @inline(never) private mutating func grow(to total: Int) {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: total)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    capacity = total
  }
}
