/// A growable run of plain values that is emptied, never freed, between messages.
///
/// Only for types without references: elements are neither initialised nor destroyed. Everything is inlinable, and
/// public for that reason alone: a generic call across modules costs more than all that a pool does.
@frozen
public struct Pool<Element: BitwiseCopyable>: ~Copyable {
  @usableFromInline var storage: UnsafeMutablePointer<Element>
  @usableFromInline var total = 0
  @usableFromInline var capacity: Int

  /// Creates an empty pool with room for `capacity` elements.
  @inlinable
  public init(capacity: Int) {
    self.capacity = capacity
    storage = .allocate(capacity: capacity)
  }

  @inlinable
  deinit { storage.deallocate() }

  /// The first element; stays in place until the pool grows.
  @inlinable @inline(__always) public var base: UnsafeMutablePointer<Element> { storage }

  /// How many elements count.
  @inlinable @inline(__always) public var count: Int { total }

  /// Forgets the elements and keeps the memory.
  @inlinable @inline(__always) public mutating func removeAll() { total = 0 }

  /// Forgets the last element; there must be one.
  @inlinable @inline(__always) public mutating func removeLast() { total &-= 1 }

  /// Adds an element, moving all when there is no room.
  @inlinable @inline(__always)
  public mutating func append(_ element: Element) {
    if total == capacity { grow(to: capacity * 2) }
    storage[total] = element
    total &+= 1
  }

  /// Makes room for `wanted` elements in all, so that ``base`` may be written up to there.
  @inlinable
  public mutating func reserve(_ wanted: Int) { if wanted > capacity { grow(to: max(wanted, capacity * 2)) } }

  /// Says that the first `count` elements, written through ``base``, now count.
  @inlinable @inline(__always) public mutating func setCount(_ count: Int) { total = count }

  /// The element at `index`, which must be below ``count``.
  @inlinable @inline(__always)
  public subscript(_ index: Int) -> Element {
    get { storage[index] }
    set { storage[index] = newValue }
  }

  @usableFromInline @inline(never)
  mutating func grow(to wanted: Int) {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: wanted)
    larger.update(from: storage, count: total)
    storage.deallocate()
    storage = larger
    capacity = wanted
  }
}
