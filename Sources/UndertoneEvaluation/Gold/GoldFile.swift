internal import FoundationEssentials
package import UndertoneCore

/// Reads labelled records, one JSON object a line.
package enum GoldFile {
  /// The records of `bytes`, which were read from `file`, and everything that is wrong with the others.
  ///
  /// A file without any record is an error of its own.
  package static func read(_ bytes: [UInt8], file: String) -> (records: [GoldRecord], problems: [Diagnostic])
  {
    var records: [GoldRecord] = []
    var problems: [Diagnostic] = []
    var places: [String: Int] = [:]
    let decoder = JSONDecoder()
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if isBlank { continue }
      do {
        let parsed = try decoder.decode(ParsedRecord.self, from: Data(line))
        let record = try parsed.record(file: file, line: index + 1)
        if let first = places[record.id] {
          problems.append(
            problem("UT603", file, index + 1, "the id `\(record.id)` stands on line \(first) already"))
        } else {
          places[record.id] = index + 1
          records.append(record)
        }
      } catch let error as Diagnostic {
        problems.append(error)
      } catch let error as DecodingError {
        problems.append(describe(error, file, index + 1))
      } catch {
        problems.append(problem("UT602", file, index + 1, "the line cannot be read: \(error)"))
      }
    }
    if records.isEmpty, problems.isEmpty {
      problems.append(
        Diagnostic(
          code: "UT601", file: file, message: "there is no labelled record in the file",
          hint: "one JSON object a line, with `text` or `turns` and `gold`"))
    }
    return (records, problems)
  }

  static func problem(_ code: String, _ file: String, _ line: Int, _ message: String, _ hint: String? = nil)
    -> Diagnostic
  {
    Diagnostic(code: code, file: file, line: line, message: message, hint: hint)
  }

  private static func describe(_ error: DecodingError, _ file: String, _ line: Int) -> Diagnostic {
    func path(_ context: DecodingError.Context) -> String {
      let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }
      return path.joined(separator: ".")
    }
    switch error {
    case .keyNotFound(let key, _):
      return problem("UT602", file, line, "the key `\(key.stringValue)` is missing")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return problem("UT602", file, line, "the value of `\(path(context))` has the wrong type")
    default:
      return problem("UT602", file, line, "the line is no JSON object", "one JSON object a line")
    }
  }
}

/// A line as JSON has it.
private struct ParsedRecord: Decodable {
  var id: Identifier?
  var text: String?
  var speaker: String?
  var turns: [Turn]?
  var gold: GoldLabels

  struct Turn: Decodable {
    var speaker: String
    var text: String
  }

  /// A string or a number.
  struct Identifier: Decodable {
    var text: String

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let number = try? value.decode(Int.self) {
        text = String(number)
      } else {
        text = try value.decode(String.self)
      }
    }
  }

  func record(file: String, line: Int) throws -> GoldRecord {
    let place = GoldRecord.Place(file: file, line: line)
    let id = id?.text ?? String(line)
    if let turns {
      let conversation = Conversation(
        turns: try turns.map {
          Conversation.Turn(speaker: try speaker(named: $0.speaker, place), text: $0.text)
        })
      try checkLength(of: gold.stages?.count, "stages", turns.count, place)
      try checkLength(of: gold.care?.count, "care", turns.count, place)
      return GoldRecord(id: id, place: place, content: .conversation(conversation), gold: gold)
    }
    guard let text else {
      throw GoldFile.problem("UT602", file, line, "the record has neither `text` nor `turns`")
    }
    return GoldRecord(
      id: id, place: place,
      content: .message(
        text: text, speaker: try speaker.map { try self.speaker(named: $0, place) } ?? .customer),
      gold: gold)
  }

  private func speaker(named name: String, _ place: GoldRecord.Place) throws -> Speaker {
    if let speaker = Speaker.allCases.first(where: { $0.name == name }) { return speaker }
    throw GoldFile.problem(
      "UT604", place.file, place.line, "there is no speaker `\(name)`",
      "one of " + Speaker.allCases.map(\.name).joined(separator: ", "))
  }

  private func checkLength(of count: Int?, _ key: String, _ turns: Int, _ place: GoldRecord.Place) throws {
    guard let count, count != turns else { return }
    throw GoldFile.problem(
      "UT605", place.file, place.line, "`\(key)` has \(count) places for \(turns) turns",
      "one place a turn, null where it does not apply")
  }
}
