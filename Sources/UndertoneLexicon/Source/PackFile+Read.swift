import Glibc
package import UndertoneCore

extension PackFile {
  /// Reads every file of the pack in `folder` and below, sorted by path, with `SOURCES.tsv` first.
  ///
  /// `SOURCES.tsv` is taken from the folder or, where it has none, from its parent. The paths of the files
  /// start with `name`, by default the folder as given.
  package static func read(folder: String, named name: String? = nil) throws(Diagnostic) -> [PackFile] {
    var folder = folder
    while folder.utf8.count > 1, folder.utf8.last == UInt8(ascii: "/") { folder.removeLast() }
    let name = name ?? folder
    var paths: [String] = []
    try list(folder, below: "", into: &paths)
    paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var files: [PackFile] = []
    for path in paths {
      files.append(PackFile(path: name + "/" + path, bytes: try contents(of: folder + "/" + path)))
    }
    guard !files.isEmpty else {
      throw problem(
        .emptyPack, folder, "no lexicon file in it",
        hint: "a pack holds .lex, .class, .rule and .model files")
    }
    if let own = files.firstIndex(where: { $0.kind == .sources }) {
      files.insert(files.remove(at: own), at: 0)
    } else if access(folder + "/../SOURCES.tsv", F_OK) == 0 {
      let bytes = try contents(of: folder + "/../SOURCES.tsv")
      files.insert(PackFile(path: parent(of: name) + "SOURCES.tsv", bytes: bytes), at: 0)
    }
    return files
  }

  /// Reads one file whole.
  package static func contents(of path: String) throws(Diagnostic) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw problem(.unreadable, path, reason()) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while true {
      let chunk = 1 << 16
      let (count, error) = withUnsafeTemporaryAllocation(byteCount: chunk, alignment: 16) { buffer in
        let count = Glibc.read(descriptor, buffer.baseAddress, chunk)
        if count > 0 { bytes.append(contentsOf: buffer[0..<count]) }
        return (count, errno)
      }
      if count < 0 {
        if error == EINTR { continue }
        throw problem(.unreadable, path, String(cString: strerror(error)))
      }
      if count == 0 { return bytes }
    }
  }

  private static func list(
    _ folder: String, below prefix: String, into paths: inout [String]
  ) throws(Diagnostic) {
    guard let stream = opendir(folder) else {
      let hint = errno == ENOTDIR ? "a pack is a folder with .lex, .class, .rule and .model files" : nil
      throw problem(.folder, folder, reason(), hint: hint)
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      var status = stat()
      // Links to folders are not followed, so that no loop of links can hold us.
      guard lstat(folder + "/" + name, &status) == 0 else { continue }
      let type = status.st_mode & S_IFMT
      if type == S_IFDIR {
        try list(folder + "/" + name, below: prefix + name + "/", into: &paths)
        continue
      }
      // A pipe by the name of a file would have us wait for somebody to write to it.
      guard type == S_IFREG || type == S_IFLNK else { continue }
      if let kind = kind(of: name), kind != .sources || prefix.isEmpty {
        paths.append(prefix + name)
      }
    }
  }

  private static func reason() -> String { String(cString: strerror(errno)) }

  private static func problem(
    _ code: LexiconCode, _ path: String, _ message: String, hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(code: code.rawValue, severity: code.severity, file: path, message: message, hint: hint)
  }

  private static func parent(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
  }
}
