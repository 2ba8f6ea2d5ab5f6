package import UndertoneCore
internal import Undertone
package import UndertoneLexicon
internal import UndertoneScoring

/// What the engine finds in each of many texts: its features, and what the pack as it is says of every axis.
package struct FeatureMatrix: Sendable {
  package let table: FeatureTable
  /// Where each text's features start, and where the last one's end.
  package private(set) var starts = [0]
  package private(set) var features: [Int32] = []
  package private(set) var values: [Float] = []
  /// A number for the group of each text: texts of one scenario count once where support is counted.
  private let groups: [Int32]
  /// What cues of the pack add to every axis of every text, in log-odds, ``Dimension/count`` numbers a text.
  private(set) var evidence: [Float] = []

  /// Runs matcher and scorer over the texts, as an analysis does.
  package init(_ examples: [FitExample], _ image: LexiconImage, _ table: FeatureTable) {
    self.table = table
    groups = FitExample.groupNumbers(examples)
    var workspace = Workspace(image: image)
    var counts: [Int32: Float] = [:]
    for example in examples {
      counts.removeAll(keepingCapacity: true)
      withPaddedBytes(example.text) { text in
        _ = workspace.read(text, speaker: example.speaker) { cue in
          table.add(
            entry: cue.entry, factor: cue.factor, isNegated: cue.marks.contains(.negated), to: &counts)
        }
      }
      for (feature, value) in counts.sorted(by: { $0.key < $1.key }) where value != 0 {
        features.append(feature)
        values.append(value)
      }
      starts.append(features.count)
      for axis in Dimension.allCases { evidence.append(Float(workspace.evidence(axis)) / 1000) }
    }
  }

  var textCount: Int { starts.count - 1 }

  /// What the pack says of an axis in a text, in log-odds.
  package func evidence(_ text: Int, _ axis: Dimension) -> Double {
    Double(evidence[text * Dimension.count + axis.index])
  }

  /// The columns of the features that texts of at least `floor` groups in `rows` have, and which features these are.
  func columns(of rows: [Int], floor: Int) -> (columns: SparseColumns, features: [Int32]) {
    var support = [Int32](repeating: 0, count: table.keys.count)
    var last = [Int32](repeating: -1, count: table.keys.count)
    for row in rows {
      for place in starts[row]..<starts[row + 1] {
        let feature = Int(features[place])
        if last[feature] != groups[row] { support[feature] += 1 }
        last[feature] = groups[row]
      }
    }
    let kept = support.indices.filter { support[$0] >= Int32(floor) }.map { Int32($0) }
    return (columns(of: rows, features: kept), kept)
  }

  /// The columns of these features.
  func columns(of rows: [Int], features kept: [Int32]) -> SparseColumns {
    var column = [Int32](repeating: -1, count: table.keys.count)
    for (index, feature) in kept.enumerated() { column[Int(feature)] = Int32(index) }
    var sizes = [Int](repeating: 0, count: kept.count)
    for row in rows {
      for place in starts[row]..<starts[row + 1] {
        let index = column[Int(features[place])]
        if index >= 0 { sizes[Int(index)] += 1 }
      }
    }
    let ends = sizes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    var next = ends
    var columnRows = [Int32](repeating: 0, count: ends[kept.count])
    var columnValues = [Float](repeating: 0, count: ends[kept.count])
    for (position, row) in rows.enumerated() {
      for place in starts[row]..<starts[row + 1] {
        let index = Int(column[Int(features[place])])
        guard index >= 0 else { continue }
        columnRows[next[index]] = Int32(position)
        columnValues[next[index]] = values[place]
        next[index] += 1
      }
    }
    return SparseColumns(rowCount: rows.count, starts: ends, rows: columnRows, values: columnValues)
  }
}

/// Hands out the bytes of a text with the slack behind it that the matcher needs.
func withPaddedBytes(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
  let bytes = Array(text.utf8) + [UInt8](repeating: 0, count: Matcher.slack)
  bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<($0.count - Matcher.slack)])) }
}
