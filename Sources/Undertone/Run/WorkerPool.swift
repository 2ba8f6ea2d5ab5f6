internal import Glibc
internal import UndertoneTranscripts

/// Threads that work on chunks, and the slots that chunks travel in.
///
/// One more slot than threads, so that filling and writing overlap with the work. A slot belongs to the caller
/// while it is free or finished and to a thread in between; the queue's lock hands it over.
final class WorkerPool: @unchecked Sendable {
  private let queue = SlotQueue()
  private var free: [WorkSlot] = []
  /// Slots that are at work, oldest first.
  private var running: [WorkSlot] = []
  private var threads: [pthread_t] = []

  /// Starts as many threads as wanted, or as the system gives; nil when it gives none.
  init?(_ analyzer: Analyzer, _ options: RunOptions, _ plan: InputPlan, file: String?) {
    // Threads begin with the signals that are held here: those are for the thread that writes.
    let before = EndingSignals.hold()
    defer { EndingSignals.release(before) }
    for _ in 0..<options.jobs {
      let work = Unmanaged.passRetained(
        ThreadWork(queue: queue, analyzer: analyzer, options: options, plan: plan, file: file))
      var thread = pthread_t()
      guard pthread_create(&thread, nil, threadBody, work.toOpaque()) == 0 else {
        work.release()
        break
      }
      threads.append(thread)
    }
    guard !threads.isEmpty else { return nil }
    free = (0...threads.count).map { _ in WorkSlot() }
  }

  /// Whether a slot is at work, or done and not written.
  var isAtWork: Bool { !running.isEmpty }

  /// A slot to fill, or nil while all are at work.
  func freeSlot() -> WorkSlot? { free.popLast() }

  /// Takes back a slot that was not filled.
  func giveBack(_ slot: WorkSlot) { free.append(slot) }

  /// Hands a filled slot to the threads.
  func start(_ slot: WorkSlot) {
    running.append(slot)
    queue.push(slot)
  }

  /// Waits for the oldest slot at work, which is free again with the next call; nil when none is at work.
  func finished() -> WorkSlot? {
    guard !running.isEmpty else { return nil }
    let slot = running.removeFirst()
    queue.waitUntilDone(slot)
    free.append(slot)
    return slot
  }

  /// Ends the threads.
  func stop() {
    queue.close()
    for thread in threads { pthread_join(thread, nil) }
  }
}

/// A chunk on its way through a worker.
final class WorkSlot: @unchecked Sendable {
  var chunk = InputChunk()
  var output = ByteBuffer(capacity: 1 << 16)
  var counts = RecordCounts()
  /// Guarded by the queue's lock.
  fileprivate var isDone = false
}

/// Slots waiting for a thread.
private final class SlotQueue: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var waiting: [WorkSlot] = []
  private var isClosed = false

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(change, nil)
  }

  deinit {
    pthread_cond_destroy(change)
    pthread_mutex_destroy(mutex)
    change.deallocate()
    mutex.deallocate()
  }

  func push(_ slot: WorkSlot) {
    locked {
      slot.isDone = false
      waiting.append(slot)
    }
  }

  /// The next slot to work on; waits for one, and is nil when the queue is closed.
  func pop() -> WorkSlot? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while waiting.isEmpty, !isClosed { pthread_cond_wait(change, mutex) }
    return isClosed ? nil : waiting.removeFirst()
  }

  func finish(_ slot: WorkSlot) { locked { slot.isDone = true } }

  func waitUntilDone(_ slot: WorkSlot) {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while !slot.isDone { pthread_cond_wait(change, mutex) }
  }

  func close() { locked { isClosed = true } }

  private func locked(_ body: () -> Void) {
    pthread_mutex_lock(mutex)
    body()
    pthread_cond_broadcast(change)
    pthread_mutex_unlock(mutex)
  }
}

/// What one thread does.
private final class ThreadWork {
  private let queue: SlotQueue
  private let file: String?
  private var worker: RecordAnalyzer
  private var reader: RecordReader

  init(queue: SlotQueue, analyzer: Analyzer, options: RunOptions, plan: InputPlan, file: String?) {
    self.queue = queue
    self.file = file
    worker = RecordAnalyzer(analyzer, options)
    reader = RecordReader(plan)
  }

  func run() {
    while let slot = queue.pop() {
      reader.begin(slot.chunk)
      slot.output.clear()
      // The whole chunk's output stays in the slot until its turn comes.
      slot.counts = worker.analyze(&reader, from: file, into: &slot.output) { _ in }
      queue.finish(slot)
    }
  }
}

private func threadBody(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let context { Unmanaged<ThreadWork>.fromOpaque(context).takeRetainedValue().run() }
  return nil
}
