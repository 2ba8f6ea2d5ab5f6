package import UndertoneCore

/// Labelled records of one kind, and what their labels mean.
package struct LabelledSet: Sendable {
  /// What the set was called when it was asked for: a name, or else the path.
  package var name: String
  /// What its labels mean; nil for our own form.
  package var map: LabelMap.Entry?
  package var records: [GoldRecord]

  /// How much a record counts in fitting.
  package var weight: Double { map?.weight ?? 1 }

  /// What was said of a message, or of a conversation as a whole.
  package func truth(of record: GoldRecord) -> Truth { record.truth(under: map) }

  /// What was said of each turn of a conversation.
  package func turnTruths(of record: GoldRecord) -> [Truth] { record.turnTruths(under: map) }

  /// Reads the sets that `arguments` name.
  ///
  /// An argument is `PATH` or `NAME=PATH`; a path is a file, or a folder with labelled files in it and below. `NAME`
  /// picks the stanza of the map. Without a name it is the stanza called like the file or its folder, or the only one
  /// there is; without any the labels are our own.
  ///
  /// A problem never ends the reading: all sets come back with the records that are sound.
  ///
  /// - Parameter map: A `.map` file, or a folder of them.
  package static func read(arguments: [String], map: String?) -> (sets: [LabelledSet], problems: [Diagnostic])
  {
    var labels = LabelMap()
    var problems: [Diagnostic] = []
    if let map { (labels, problems) = LabelMap.read(path: map) }
    var sets: [LabelledSet] = []
    for text in arguments {
      let argument = SetArgument(text)
      guard !sets.contains(where: { $0.name == text }) else {
        problems.append(Diagnostic(.repeatedSet, file: argument.path, "the set `\(text)` is named twice"))
        continue
      }
      if let name = argument.name, map != nil, labels.entry(named: name) == nil {
        problems.append(argument.missing(name, in: labels, file: map))
        continue
      }
      var reader = SetReader(argument.entry(in: labels))
      reader.read(argument.path)
      problems += reader.problems
      let name = argument.name ?? argument.path
      let isTaken = sets.contains { $0.name == name }
      let set = LabelledSet(name: isTaken ? text : name, map: reader.entry, records: reader.records)
      problems += set.remarks()
      sets.append(set)
    }
    return (sets, problems)
  }
}
