internal import Glibc

/// What `body` makes of the numbers from 0 to `count` − 1, in their order, worked out by `jobs` threads.
///
/// Each thread takes every `jobs`-th number, so they share the work evenly where all pieces are of a size.
package func concurrentMap<Result: Sendable>(
  _ count: Int, jobs: Int, _ body: @Sendable (Int) -> Result
) -> [Result] {
  let jobs = min(jobs, count)
  guard jobs > 1 else { return (0..<count).map(body) }
  return withoutActuallyEscaping(body) { body in
    let shares = (0..<jobs).map { Share(first: $0, step: jobs, count: count, body: body) }
    // The first share is this thread's own, and so is every share that gets no thread.
    let threads = shares.dropFirst().map { share in (share, startThread { share.run() }) }
    shares[0].run()
    for (share, thread) in threads {
      if let thread { pthread_join(thread, nil) } else { share.run() }
    }
    return (0..<count).map { shares[$0 % jobs].results[$0 / jobs] }
  }
}

/// A part of the numbers, and what is made of them: written by one thread, and read once that has ended.
private final class Share<Result>: @unchecked Sendable {
  private let numbers: StrideTo<Int>
  private let body: @Sendable (Int) -> Result
  private(set) var results: [Result] = []

  init(first: Int, step: Int, count: Int, body: @escaping @Sendable (Int) -> Result) {
    numbers = stride(from: first, to: count, by: step)
    self.body = body
  }

  func run() { results = numbers.map(body) }
}

/// Starts a thread; nil when the system gives none.
private func startThread(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
  var thread = pthread_t()
  let work = Unmanaged.passRetained(ThreadBody(run: body))
  if pthread_create(&thread, nil, runThread, work.toOpaque()) == 0 { return thread }
  work.release()
  return nil
}

/// A closure on its way through a C pointer.
private final class ThreadBody {
  let run: @Sendable () -> Void

  init(run: @escaping @Sendable () -> Void) { self.run = run }
}

private func runThread(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let context { Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue().run() }
  return nil
}
