package import UndertoneCore
internal import UndertoneEnglish
package import UndertoneLexicon

/// The shipped pack with a user's own packs on top.
package enum LexiconStack {
  /// The sources of the shipped pack.
  package static func shipped() -> PackSource { PackParser.parse(files: shippedFiles()).source }

  /// The files of the shipped pack.
  package static func shippedFiles() -> [PackFile] {
    EnglishPack.files().map { PackFile(path: $0.path, bytes: $0.bytes) }
  }

  /// The sources of the shipped pack with the packs in `folders` laid over it in order.
  ///
  /// Throws every error of every file.
  package static func source(overlays folders: [String]) throws(Diagnostics) -> PackSource {
    var source = shipped()
    var errors: [Diagnostic] = []
    for folder in folders {
      let files: [PackFile]
      do { files = try PackFile.read(folder: folder, named: folder) } catch {
        errors.append(error)
        continue
      }
      // Not the parser alone: what only the whole stack can tell is to be known in the same go.
      let (stacked, problems) = PackLinter.check(files: files, over: source)
      // What may not be shipped may still be used where it lies.
      errors += problems.filter { $0.severity == .error && $0.code != LexiconCode.licence.rawValue }
      source = stacked
    }
    guard errors.isEmpty else { throw Diagnostics(errors) }
    return source
  }

  /// The compiled form of ``source(overlays:)``.
  package static func compile(overlays folders: [String]) throws(Diagnostics) -> LexiconImage {
    try PackCompiler.compile(try source(overlays: folders))
  }
}
