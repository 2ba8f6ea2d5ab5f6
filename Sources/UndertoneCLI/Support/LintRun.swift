import Undertone
import UndertoneCore
import UndertoneLexicon
import UndertoneTranscripts

/// What `lexicon lint` and `rules lint` do.
struct LintRun {
  /// The folder of the pack; nil for the shipped lexicon.
  var folder: String?
  /// Whether the folder is a pack of its own even when it looks like an overlay.
  var alone = false
  var strict = false
  /// Only problems whose code starts so are shown.
  var codes = "UT"

  func run() throws {
    let files = try folder.map(readPack) ?? LexiconStack.shippedFiles()
    let base = folder == nil || alone || standsAlone(files) ? nil : LexiconStack.shipped()
    let (source, problems) = PackLinter.check(files: files, over: base)
    var diagnostics = problems
    if !diagnostics.contains(where: { $0.severity == .error }) {
      do { _ = try PackCompiler.compile(source) } catch { diagnostics += error.all }
    }
    diagnostics.removeAll { !$0.code.hasPrefix(codes) }
    StandardOutput.write(PrettyWriter.harmless(diagnostics.map { $0.description + "\n" }.joined()))
    let errors = diagnostics.count { $0.severity == .error }
    // Of the pack alone, without what it lies on.
    let own = base == nil ? source : PackParser.parse(files: files).source
    let counts = [
      LintRun.count(own.lines.count + own.adjustments.count, "line"),
      LintRun.count(own.classes.count, "class", "classes"),
      LintRun.count(own.rules.count, "rule"),
    ]
    let findings = [LintRun.count(errors, "error"), LintRun.count(diagnostics.count - errors, "warning")]
    StandardError.write(counts.joined(separator: ", ") + ": " + findings.joined(separator: ", ") + "\n")
    if errors > 0 || strict && !diagnostics.isEmpty { throw ExitStatus.findings }
  }

  private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) " + (number == 1 ? one : many ?? one + "s")
  }
}

/// Whether a pack is a lexicon of its own, with classes and modifiers; anything else lies on the shipped one.
func standsAlone(_ files: [PackFile]) -> Bool {
  files.contains { $0.kind == .class }
    && PackParser.parse(files: files.filter { $0.kind == .model }).source.model.contains {
      $0.subject == "modifier"
    }
}

/// Reads a folder, or ends the run with the reason why not.
func readPack(_ folder: String) throws -> [PackFile] {
  do { return try PackFile.read(folder: folder) } catch {
    StandardError.report([error])
    throw ExitStatus.misuse
  }
}
