internal import UndertoneCore
package import UndertoneLexicon

/// The features of a compiled pack: what each of its entries counts for.
package struct FeatureTable: Sendable {
  package private(set) var keys: [FeatureKey] = []
  /// For every entry the feature of its class, and of itself: the plain one, which the negated one follows.
  ///
  /// -1 for none.
  private let ofClass: [Int32]
  private let ofEntry: [Int32]
  /// The weight of every entry in units.
  private let units: [Float]

  /// - Parameter new: The terms of the lines that are candidates only, by class.
  package init(_ image: LexiconImage, _ source: PackSource, new: [String: Set<String>]) {
    let classes = Dictionary(source.classes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let emissions = Set(source.rules.flatMap { rule in rule.emits.map { rule.id + "\n" + $0.className } })
    let heat = Set(source.model.filter { $0.subject == "heat" }.map { "heat." + $0.name })
    var indices: [FeatureKey: Int32] = [:]
    var keys: [FeatureKey] = []
    func index(_ target: FeatureKey.Target, _ className: String) -> Int32 {
      let key = FeatureKey(target, className: className)
      if let known = indices[key] { return known }
      indices[key] = Int32(keys.count)
      keys += [key, FeatureKey(target, className: className, isNegated: true)]
      return Int32(keys.count - 2)
    }
    var (ofClass, ofEntry, units) = ([Int32(-1)], [Int32(-1)], [Float(0)])
    for entry in 1..<max(1, image.entryCount) {
      let row = image.entries[entry]
      let className = image.string(image.classes[Int(row.classIndex)].name)
      let name = image.string(row.name)
      units.append(Float(row.weight) / 1000)
      guard let definition = classes[className], definition.isCueClass else {
        ofClass.append(-1)
        ofEntry.append(-1)
        continue
      }
      if new[className]?.contains(name) == true {
        ofClass.append(-1)
        ofEntry.append(index(.newLine(name), className))
      } else {
        ofClass.append(definition.weightRange == nil ? -1 : index(.wholeClass, className))
        let target: FeatureKey.Target =
          emissions.contains(name + "\n" + className) ? .rule(name) : .line(name)
        ofEntry.append(heat.contains(name) ? -1 : index(target, className))
      }
    }
    (self.keys, self.ofClass, self.ofEntry, self.units) = (keys, ofClass, ofEntry, units)
  }

  /// Adds what a scored cue counts for: its factor to the feature of its entry, factor times weight to that of its class.
  @inline(__always)
  func add(entry: UInt32, factor: Int32, isNegated: Bool, to counts: inout [Int32: Float]) {
    let share = Float(factor) / 1024
    let offset: Int32 = isNegated ? 1 : 0
    let entry = Int(entry)
    if ofClass[entry] >= 0 { counts[ofClass[entry] + offset, default: 0] += share * units[entry] }
    if ofEntry[entry] >= 0 { counts[ofEntry[entry] + offset, default: 0] += share }
  }
}
