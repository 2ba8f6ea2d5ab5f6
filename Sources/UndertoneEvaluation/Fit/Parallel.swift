internal import Glibc

/// Work in pieces that know nothing of each other, shared out to threads.
enum Parallel {
  /// The results of `body` for 0 ..< `count`, in that order whatever thread made them.
  static func map<Result: Sendable>(
    _ count: Int, jobs: Int, _ body: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let state = ParallelState<Result>(count: count, body: body)
    var threads: [pthread_t] = []
    for _ in 0..<min(max(jobs, 1), count) - 1 {
      var thread = pthread_t()
      let context = Unmanaged.passRetained(ParallelWork { state.run() })
      guard pthread_create(&thread, nil, parallelBody, context.toOpaque()) == 0 else {
        context.release()
        break
      }
      threads.append(thread)
    }
    // This thread works too, so that it goes on where the system gives no more.
    state.run()
    for thread in threads { pthread_join(thread, nil) }
    return state.results.compactMap(\.self)
  }
}

/// What the threads share; the mutex guards ``next`` and ``results``.
private final class ParallelState<Result: Sendable>: @unchecked Sendable {
  private let count: Int
  private let body: @Sendable (Int) -> Result
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var next = 0
  private(set) var results: [Result?]

  init(count: Int, body: @escaping @Sendable (Int) -> Result) {
    self.count = count
    self.body = body
    results = Array(repeating: nil, count: count)
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// Does piece after piece until none is left.
  func run() {
    while true {
      pthread_mutex_lock(mutex)
      let piece = next
      next += 1
      pthread_mutex_unlock(mutex)
      guard piece < count else { return }
      let result = body(piece)
      pthread_mutex_lock(mutex)
      results[piece] = result
      pthread_mutex_unlock(mutex)
    }
  }
}

private final class ParallelWork {
  let run: () -> Void

  init(_ run: @escaping () -> Void) { self.run = run }
}

private func parallelBody(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let context { Unmanaged<ParallelWork>.fromOpaque(context).takeRetainedValue().run() }
  return nil
}
