import Glibc
import UndertoneCore
import UndertoneLexicon

/// Compiles a pack to a Swift source file that carries it: `lexicon-embedder PACK-FOLDER OUTPUT`.
///
/// The image and the sources go in as base64 text in string literals, the one form of bulk data that the
/// compiler takes in quickly and lays out without start-up cost.
@main
struct LexiconEmbedder {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      complain("usage: lexicon-embedder PACK-FOLDER OUTPUT")
      exit(2)
    }
    do {
      // Places in the pack are told from the package's folder, wherever that is: every build is the same.
      let name = arguments[1].split(separator: "/").suffix(2).joined(separator: "/")
      let files = try PackFile.read(folder: arguments[1], named: name)
      let (source, diagnostics) = PackParser.parse(files: files)
      for diagnostic in diagnostics { complain(diagnostic.description) }
      if diagnostics.contains(where: { $0.severity == .error }) { exit(1) }
      let image = try PackCompiler.compile(source)
      let names = files.map { named($0.path, below: arguments[1]) }
      try save(swiftSource(image: image, files: Array(zip(names, files))), to: arguments[2])
    } catch {
      complain("\(error)")
      exit(1)
    }
  }

  private static func complain(_ line: String) {
    var line = line + "\n"
    _ = line.withUTF8 { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// The path of a file below the folder that holds the folder of packs: `Lexicons/en/anger.lex`.
  ///
  /// Where a program was built does not belong into it: equal sources make equal programs.
  private static func named(_ path: String, below pack: String) -> String {
    let parts = pack.split(separator: "/")
    let root = pack.hasPrefix("/") ? "/" : ""
    let above = root + parts.dropLast(2).map { $0 + "/" }.joined()
    return path.hasPrefix(above) ? String(path.dropFirst(above.count)) : path
  }

  private static func swiftSource(
    image: LexiconImage, files: [(name: String, file: PackFile)]
  ) -> String {
    var text = "// Made from the lexicon files while building; edit those instead.\n\nenum ShippedPack {\n"
    text += "  static let image: StaticString = \"" + Base64.encode(image.bytes) + "\"\n\n"
    text += "  static let files: [(path: StaticString, text: StaticString)] = [\n"
    for (name, file) in files {
      let encoded = file.bytes.withUnsafeBytes { Base64.encode($0) }
      text += "    (\"\(name)\", \"\(encoded)\"),\n"
    }
    return text + "  ]\n}\n"
  }

  private static func save(_ text: String, to path: String) throws(Diagnostic) {
    guard let file = fopen(path, "w") else {
      throw Diagnostic(
        code: "UT502", file: path, message: "cannot be written: \(String(cString: strerror(errno)))")
    }
    var text = text
    let written = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) == $0.count }
    guard fclose(file) == 0, written else {
      throw Diagnostic(
        code: "UT502", file: path, message: "cannot be written: \(String(cString: strerror(errno)))")
    }
  }
}
