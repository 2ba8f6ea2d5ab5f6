internal import Synchronization
internal import UndertoneLexicon

/// Hands a workspace to each caller and takes it back, so that threads never share one and none is made twice.
final class WorkspacePool: Sendable {
  private let image: LexiconImage
  private let idle = Mutex<[WorkspaceBox]>([])

  init(image: LexiconImage) { self.image = image }

  /// Runs `body` with a workspace that nobody else uses meanwhile.
  func use<Result>(_ body: (WorkspaceBox) throws -> Result) rethrows -> Result {
    let box = idle.withLock { $0.popLast() } ?? WorkspaceBox(image: image)
    defer { idle.withLock { $0.append(box) } }
    return try body(box)
  }
}

/// A workspace on the heap.
///
/// Used by one thread at a time, which ``WorkspacePool`` sees to.
final class WorkspaceBox: @unchecked Sendable {
  var workspace: Workspace
  var text = PaddedText()

  init(image: LexiconImage) { workspace = Workspace(image: image) }
}
