import Foundation

/// The program under test, and the ways to run it.
enum Program {
  /// The binary beside the test's own, or the one that `UNDERTONE_BINARY` names.
  static let path: String = {
    if let named = ProcessInfo.processInfo.environment["UNDERTONE_BINARY"] { return named }
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let beside = tests.deletingLastPathComponent().appendingPathComponent("undertone").path
    return FileManager.default.isExecutableFile(atPath: beside) ? beside : Program.file(".build/debug/undertone")
  }()

  /// A file of the package.
  static func file(_ path: String) -> String {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return folder.appendingPathComponent(path).path
  }

  /// Runs the program on `input` to its end.
  static func run(
    _ arguments: [String], input: some Sequence<UInt8> = [], output: OutputEnd = .pipe,
    environment: [String: String] = [:], limit: Duration = .seconds(120)
  ) throws -> Outcome {
    let run = try RunningCommand(path, arguments, output: output, environment: environment)
    run.send(input)
    run.closeInput()
    return run.finish(within: limit)
  }

  /// Runs the program on a text.
  static func run(_ arguments: [String], text: String, limit: Duration = .seconds(120)) throws -> Outcome {
    try run(arguments, input: text.utf8, limit: limit)
  }

  /// Runs a line of the shell, in which `$UNDERTONE` is the program.
  static func shell(_ line: String, limit: Duration = .seconds(120)) throws -> Outcome {
    let run = try RunningCommand("/bin/bash", ["-c", line], environment: ["UNDERTONE": path])
    run.closeInput()
    return run.finish(within: limit)
  }
}
