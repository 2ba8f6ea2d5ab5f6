/// Pieces of output that are made once and copied often, at places that don't move.
final class FragmentStorage: @unchecked Sendable {
  let start: UnsafePointer<ByteSlice>
  private let count: Int

  init(_ parts: [[UInt8]]) {
    let slices = UnsafeMutablePointer<ByteSlice>.allocate(capacity: parts.count)
    for (index, part) in parts.enumerated() {
      let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: part.count)
      _ = bytes.initialize(from: part)
      (slices + index).initialize(to: ByteSlice(bytes))
    }
    start = UnsafePointer(slices)
    count = parts.count
  }

  deinit {
    for slice in fragments { slice.deallocate() }
    start.deallocate()
  }

  var fragments: UnsafeBufferPointer<ByteSlice> { UnsafeBufferPointer(start: start, count: count) }
}
