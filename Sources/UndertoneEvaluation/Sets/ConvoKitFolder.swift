internal import UndertoneCore

/// Reads a corpus in ConvoKit's form: a folder with `utterances.jsonl`, `speakers.json` and `conversations.json`.
///
/// Source: ConvoKit's documentation, "Data Format"; older corpora say `user`, `root` and `users.json`.
enum ConvoKitFolder {
  static let utterances = "utterances.jsonl"

  /// One row an utterance.
  ///
  /// The object `speaker` has the speaker's own values and the name as `id`, the object `conversation` those of the
  /// conversation.
  static func read(_ bytes: [UInt8], folder: String) -> (rows: [SourceRow], problems: [Diagnostic]) {
    var (rows, problems) = JSONLines.read(bytes, file: folder + "/" + utterances)
    let speakers = objects(["speakers.json", "users.json"], folder, &problems)
    let conversations = objects(["conversations.json"], folder, &problems)
    for index in rows.indices {
      guard case .object(var values) = rows[index].value else { continue }
      let speaker = (values["speaker"] ?? values["user"])?.label
      let conversation = (values["conversation_id"] ?? values["root"])?.label
      var traits = speaker.map { objects($0, speakers) } ?? [:]
      traits["id"] = speaker.map { .text($0) }
      values["speaker"] = .object(traits)
      values["conversation_id"] = conversation.map { .text($0) }
      values["conversation"] = .object(conversation.map { objects($0, conversations) } ?? [:])
      rows[index].value = .object(values)
    }
    return (rows, problems)
  }

  private static func objects(_ key: String, _ file: [String: SourceValue]) -> [String: SourceValue] {
    if case .object(let values)? = file[key] { values } else { [:] }
  }

  /// The first of `names` that is there; a corpus can do without.
  private static func objects(_ names: [String], _ folder: String, _ problems: inout [Diagnostic])
    -> [String: SourceValue]
  {
    for name in names {
      let path = folder + "/" + name
      guard let bytes = try? SetFiles.contents(of: path) else { continue }
      do throws(Diagnostic) {
        if case .object(let values) = try JSONLines.object(bytes, file: path) { return values }
      } catch {
        problems.append(error)
      }
    }
    return [:]
  }
}
