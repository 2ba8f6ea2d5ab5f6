import Foundation

/// A folder with one `.lex` file of one line, removed with the object.
final class TemporaryPack {
  let folder: String

  init(_ line: String) throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("pack-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    folder = place.path
    let text = "%format undertone-lexicon 1\n%language en\n\(line)\n"
    try text.write(to: place.appendingPathComponent("shop.lex"), atomically: true, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }
}
