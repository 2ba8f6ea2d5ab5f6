import Foundation
import Glibc

/// Where a command's standard output goes.
enum OutputEnd {
  /// To the test.
  case pipe
  /// To the test, by way of a terminal.
  case terminal
  /// To a file or a device.
  case file(String)
}

/// A command that runs, with its streams in the hands of one test.
///
/// Nothing moves but in the calls below, which read and write without ever waiting for only one of the streams.
final class RunningCommand {
  /// What the command has written so far.
  private(set) var output: [UInt8] = []
  /// What it has written to standard error so far.
  private(set) var errors: [UInt8] = []
  private static let starting = NSLock()
  private let process: pid_t
  private var input: Int32
  private var outputEnd: Int32
  private var errorEnd: Int32
  private var pending: [UInt8] = []
  private var sent = 0
  private var closesInput = false
  private var status: Int32?

  /// Starts a command, with signals as a shell would hand them down.
  init(
    _ path: String, _ arguments: [String], output: OutputEnd = .pipe, environment: [String: String] = [:]
  ) throws {
    signal(SIGPIPE, SIG_IGN)
    // A command that another test starts at the same moment must not inherit these ends.
    RunningCommand.starting.lock()
    defer { RunningCommand.starting.unlock() }
    let inputs = try Pipe()
    let errors = try Pipe()
    let outputs = try Pipe(output)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, inputs.reading, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, outputs.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors.writing, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGPIPE, SIGINT, SIGTERM, SIGQUIT] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // The threads that tests run on block every signal, which a command would inherit.
    var blocked = sigset_t()
    sigemptyset(&blocked)
    posix_spawnattr_setsigmask(&attributes, &blocked)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var all = ProcessInfo.processInfo.environment
    // What the tester likes to see is not what is tested.
    all["NO_COLOR"] = nil
    all.merge(environment) { $1 }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = all.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      for text in words + variables { free(text) }
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
      for end in [inputs.reading, outputs.writing, errors.writing] { Glibc.close(end) }
    }
    var started = pid_t()
    let error = posix_spawn(&started, path, &actions, &attributes, &words, &variables)
    guard error == 0 else { throw SystemError(call: "posix_spawn \(path)", number: error) }
    process = started
    input = inputs.writing
    outputEnd = outputs.reading
    errorEnd = errors.reading
    for end in [input, outputEnd, errorEnd] where end >= 0 {
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
    }
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var ignored: Int32 = 0
      waitpid(process, &ignored, 0)
    }
    for end in [input, outputEnd, errorEnd] where end >= 0 { Glibc.close(end) }
  }

  /// Hands bytes to the command's standard input as soon as it takes them.
  func send(_ bytes: some Sequence<UInt8>) { pending += bytes }

  /// Ends standard input after what was sent.
  func closeInput() {
    closesInput = true
    closeInputWhenSent()
  }

  /// Stops reading, as `head` does when it has enough.
  func closeOutput() { close(&outputEnd) }

  /// Sends a signal to the command.
  func interrupt(_ number: Int32 = SIGINT) { kill(process, number) }

  /// Moves bytes until `isDone`; false when that took longer than `limit`, or the streams ended before.
  func pump(within limit: Duration, until isDone: (RunningCommand) -> Bool) -> Bool {
    let deadline = ContinuousClock.now + limit
    while !isDone(self) {
      guard outputEnd >= 0 || errorEnd >= 0, ContinuousClock.now < deadline else { return false }
      step()
    }
    return true
  }

  /// Waits until `count` lines of output are there.
  func hasLines(_ count: Int, within limit: Duration) -> Bool {
    pump(within: limit) { $0.output.count { $0 == 0x0A } >= count }
  }

  /// Moves what is left and waits for the end; a command that takes longer than `limit` is killed.
  func finish(within limit: Duration) -> Outcome {
    let deadline = ContinuousClock.now + limit
    _ = pump(within: limit) { $0.outputEnd < 0 && $0.errorEnd < 0 }
    var raw: Int32 = 0
    while waitpid(process, &raw, WNOHANG) == 0 {
      if ContinuousClock.now >= deadline {
        return Outcome(status: nil, outputBytes: output, errorBytes: errors)
      }
      usleep(500)
    }
    // As shells tell it: the status, or 128 and the number of the signal.
    let code = raw & 0x7F == 0 ? raw >> 8 & 0xFF : 128 + raw & 0x7F
    status = code
    return Outcome(status: code, outputBytes: output, errorBytes: errors)
  }

  private func step() {
    var ends = [
      pollfd(fd: sent < pending.count ? input : -1, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: outputEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errorEnd, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&ends, 3, 20) > 0 else { return }
    if ends[0].revents != 0 { write() }
    if ends[1].revents != 0 { read(&outputEnd, &output) }
    if ends[2].revents != 0 { read(&errorEnd, &errors) }
  }

  private func write() {
    let count = pending.withUnsafeBytes { Glibc.write(input, $0.baseAddress! + sent, pending.count - sent) }
    if count > 0 { sent += count } else if errno != EAGAIN, errno != EINTR { sent = pending.count }
    closeInputWhenSent()
  }

  private func closeInputWhenSent() {
    if closesInput, sent >= pending.count { close(&input) }
  }

  private func read(_ end: inout Int32, _ bytes: inout [UInt8]) {
    let room = 1 << 16
    var count = 0
    let got = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
      count = Glibc.read(end, buffer.baseAddress, room)
      initialized = max(count, 0)
    }
    bytes += got
    // A terminal whose other end is closed says so by an error.
    if count == 0 || count < 0 && errno != EAGAIN && errno != EINTR { close(&end) }
  }

  private func close(_ end: inout Int32) {
    if end >= 0 { Glibc.close(end) }
    end = -1
  }
}

/// A system call that failed.
struct SystemError: Error {
  var call: String
  var number = errno
}

/// Both ends of a connection, inherited by nobody.
private struct Pipe {
  var reading: Int32 = -1
  var writing: Int32 = -1

  init(_ kind: OutputEnd = .pipe) throws {
    switch kind {
    case .pipe:
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { throw SystemError(call: "pipe") }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (reading, writing) = (ends[0], ends[1])
    case .file(let path):
      writing = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
      guard writing >= 0 else { throw SystemError(call: "open \(path)") }
    case .terminal:
      // The macros TIOCSPTLCK and TIOCGPTN, which are not imported.
      let (unlock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
      var (lock, number): (Int32, Int32) = (0, 0)
      reading = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
      guard reading >= 0, ioctl(reading, unlock, &lock) == 0, ioctl(reading, getNumber, &number) == 0 else {
        throw SystemError(call: "open /dev/ptmx")
      }
      writing = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
      guard writing >= 0 else { throw SystemError(call: "open terminal") }
    }
  }
}
