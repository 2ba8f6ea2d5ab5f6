import Testing
import UndertoneCore
import UndertoneEvaluation
import UndertoneLexicon

/// Whole fits on texts whose rule is known.
@Suite struct FitRunTests {
  private static let happiness = Dimension.emotion(.happiness)

  /// "zippy" makes happy, "good" does not after all, "drab" takes it away.
  private static func texts(_ count: Int, seed: UInt64) -> [FitWorld.Text] {
    FitWorld.texts(count, seed: seed, words: ["zippy", "good", "drab", "fine"]) { words, random in
      let odds = 1 + (words.contains("zippy") ? 6 : 0) + (words.contains("fine") ? 2 : 0)
      return !words.contains("drab") && random.next(below: 10) < UInt64(odds)
    }
  }

  private func effect(_ result: FitResult, _ target: FeatureKey.Target, _ className: String) -> Int32 {
    result.axes[0].effects[FeatureKey(target, className: className)] ?? 0
  }

  @Test func wordsThatMatterBecomeLinesAndOthersDoNot() throws {
    let result = try FitWorld.fit(Self.texts(1500, seed: 1), dev: Self.texts(400, seed: 2))
    #expect(result.axes.map(\.outcome) == [.fitted])
    #expect(effect(result, .newLine("zippy"), "fitted") > 1500)
    #expect(effect(result, .newLine("drab"), "fitted") < -1500)
    #expect(abs(effect(result, .newLine("monday"), "fitted")) < 400)
    let (before, after) = (try #require(result.before[0]), try #require(result.after[0]))
    #expect(try #require(after.ranking) > (try #require(before.ranking)) + 0.2)
    #expect(try #require(after.f1) > (try #require(before.f1)) + 0.2)
  }

  @Test func linesByHandAreCorrectedTowardsWhatTextsSay() throws {
    let result = try FitWorld.fit(Self.texts(1500, seed: 1), dev: Self.texts(400, seed: 2))
    let source = FitWorld.source.overlaying(result.overlay).source
    let adjustments = Adjustments(source.adjustments)
    func total(_ term: String) -> Int32 {
      let lines = source.lines.filter { $0.term == term }
      return lines.reduce(0) { sum, line in
        let definition = source.classes.first { $0.name == line.className }.map(adjustments.adjusted)
        let effects = definition?.effects(of: line.weight).adding(adjustments.effects(of: line)).plain
        return sum + (effects?.first { $0.dimension == Self.happiness }?.thousandths ?? 0)
      }
    }
    // Without the fit both add 1.
    #expect(total("good") < 600)
    #expect(total("fine") > total("good") + 400)
  }

  @Test func whatIsWrittenPassesLintAndIsInCanonicalForm() throws {
    let result = try FitWorld.fit(Self.texts(1000, seed: 1), dev: Self.texts(400, seed: 2))
    let files = FittedFiles(result, command: "undertone fit").files
    #expect(Set(files.map(\.path)).isSubset(of: FittedFiles.names))
    #expect(files.contains { $0.path == "fitted.lex" })
    let (source, problems) = PackLinter.check(files: files, over: FitWorld.source)
    #expect(problems == [])
    for file in files { #expect(PackFormatter.format(file).bytes == file.bytes, "\(file.path)") }
    #expect(
      PackDiff.between(source, FitWorld.source.overlaying(result.overlay).source).changes.filter {
        $0.part != .source
      }.isEmpty)
  }

  @Test func threadsMakeNoDifference() throws {
    var options = FitWorld.options
    options.axes = nil
    let (train, dev) = (Self.texts(800, seed: 1), Self.texts(300, seed: 2))
    options.jobs = 1
    let alone = FittedFiles(try FitWorld.fit(train, dev: dev, options), command: "x").files
    options.jobs = 4
    let together = FittedFiles(try FitWorld.fit(train, dev: dev, options), command: "x").files
    #expect(alone.map(\.path) == together.map(\.path))
    #expect(alone.map(\.bytes) == together.map(\.bytes))
  }

  @Test func theEngineSumsWhatWasFitted() throws {
    let dev = Self.texts(400, seed: 2)
    let result = try FitWorld.fit(Self.texts(1000, seed: 1), dev: dev)
    let image = try PackCompiler.compile(FitWorld.source.overlaying(result.overlay).source)
    let served = FeatureMatrix(result.input.examples, image, FeatureTable(image, FitWorld.source, new: [:]))
    // The same sums from the candidates, which are all there while weights are fitted.
    let counted = result.matrix
    for row in result.input.dev {
      var sum = counted.evidence(row, Self.happiness)
      for place in counted.starts[row]..<counted.starts[row + 1] {
        let key = counted.table.keys[Int(counted.features[place])]
        sum += Double(counted.values[place]) * Double(result.axes[0].effects[key] ?? 0) / 1000
      }
      // Every cue is rounded to a thousandth, and a negation that raises may have been cut off.
      #expect(abs(sum - served.evidence(row, Self.happiness)) < 0.03)
    }
  }

  @Test func labelsByChanceLeaveTheAxisAlone() throws {
    func chance(_ count: Int, _ seed: UInt64) -> [FitWorld.Text] {
      FitWorld.texts(count, seed: seed, words: ["zippy", "drab"]) { _, random in random.next(below: 8) == 0 }
    }
    let result = try FitWorld.fit(chance(400, 3), dev: chance(200, 4))
    // The share of positives may be learnt; words may not.
    #expect(result.axes[0].outcome != .fitted)
    #expect(result.overlay.lines.isEmpty && result.overlay.adjustments.isEmpty)
  }

  @Test func anUnchangedFitSaysSo() throws {
    var options = FitWorld.options
    options.axes = [.emotion(.anger)]
    let result = try FitWorld.fit(Self.texts(200, seed: 1), dev: Self.texts(100, seed: 2), options)
    #expect(result.axes.map(\.outcome) == [.left(.tooFewPositives)])
    #expect(!result.hasChanged)
    #expect(FitTable(result).description.contains("No axis improved"))
    #expect(result.problems.map(\.code) == ["UT631"])
    let files = FittedFiles(result, command: "undertone fit").files
    #expect(PackLinter.check(files: files, over: FitWorld.source).diagnostics == [])
  }

  @Test(arguments: [
    (0, FittedAxis.Reason.tooFewPositives), (3, .tooFewPositives), (197, .tooFewNegatives), (200, .tooFewNegatives),
  ])
  func oneKindAloneTellsNothing(positives: Int, reason: FittedAxis.Reason) throws {
    let train = (0..<200).map { FitWorld.Text(id: "t\($0)", text: "word number \($0)", isHappy: $0 < positives) }
    let result = try FitWorld.fit(train, dev: Self.texts(100, seed: 2))
    #expect(result.axes.map(\.outcome) == [.left(reason)])
  }

  @Test func anAxisThatNobodyJudgedIsNamed() throws {
    var options = FitWorld.options
    options.axes = [.signal(.churn)]
    let result = try FitWorld.fit(Self.texts(100, seed: 1), dev: Self.texts(50, seed: 2), options)
    #expect(result.problems.map(\.code) == ["UT634"])
  }

  @Test func withoutTextsThereIsNothingToFit() throws {
    let options = FitWorld.options
    let empty = FitInput(train: [try FitWorld.set("a", [])], dev: [], source: FitWorld.source, options: options)
    #expect(empty.problems.map(\.code) == ["UT630"])
    let noDev = FitInput(
      train: [try FitWorld.set("a", Self.texts(20, seed: 1))], dev: [try FitWorld.set("b", [])], source: FitWorld.source,
      options: options)
    #expect(noDev.problems.map(\.code) == ["UT630"])
  }

  @Test func withoutDevAFifthIsKept() throws {
    let texts = Self.texts(1000, seed: 1)
    func input(_ seed: UInt64) throws -> FitInput {
      var options = FitWorld.options
      options.seed = seed
      return FitInput(train: [try FitWorld.set("a", texts)], dev: [], source: FitWorld.source, options: options)
    }
    let (one, again, other) = (try input(1), try input(1), try input(2))
    #expect(one.dev == again.dev && one.dev != other.dev)
    #expect((150...250).contains(one.dev.count))
    #expect(Set(one.dev).isDisjoint(with: one.train))
    #expect(one.train.count + one.dev.count == 1000)
  }

  @Test func textsOfOneScenarioStayTogether() throws {
    let texts = (0..<300).map { FitWorld.Text(id: "shop-\($0 / 3)-\($0 % 3)", text: "text \($0)", isHappy: false) }
    let input = FitInput(
      train: [try FitWorld.set("a", texts)], dev: [], source: FitWorld.source, options: FitWorld.options)
    let dev = Set(input.dev.map { $0 / 3 })
    #expect(dev.isDisjoint(with: input.train.map { $0 / 3 }))
  }

  @Test func textsThatStandOnBothSidesAreNotLearntFrom() throws {
    let texts = Self.texts(60, seed: 1)
    let input = FitInput(
      train: [try FitWorld.set("a", texts)], dev: [try FitWorld.set("b", Array(texts.prefix(10)))],
      source: FitWorld.source, options: FitWorld.options)
    #expect(input.problems.map(\.code) == ["UT633"])
    #expect(input.train.allSatisfy { $0 >= 10 })
  }

  @Test func setsOfWeightNoughtDoNotCount() throws {
    var map = LabelMap.Entry(name: "a", file: "a.map", line: 1)
    map.weight = 0
    var set = try FitWorld.set("a", Self.texts(60, seed: 1))
    set.map = map
    let input = FitInput(train: [set], dev: [], source: FitWorld.source, options: FitWorld.options)
    #expect(input.problems.map(\.code) == ["UT630"])
  }

  @Test func aStrongerHandHoldsWeightsBack() throws {
    func size(_ caution: Double) throws -> Int32 {
      var options = FitWorld.options
      options.caution = caution
      return try FitWorld.fit(Self.texts(1000, seed: 1), dev: Self.texts(400, seed: 2), options).axes[0]
        .effects.values.reduce(0) { $0 + abs($1) }
    }
    #expect(try size(20) < size(1))
  }

  @Test func aFitOnAFitKeepsWhatIsThere() throws {
    let first = try FitWorld.fit(Self.texts(1000, seed: 1), dev: Self.texts(400, seed: 2))
    let source = FitWorld.source.overlaying(first.overlay).source
    let second = try FitWorld.fit(Self.texts(1000, seed: 5), dev: Self.texts(600, seed: 6), source: source)
    let files = FittedFiles(second, command: "x").files
    #expect(PackLinter.check(files: files, over: source).diagnostics == [])
    let all = source.overlaying(second.overlay).source
    #expect(all.lines.contains { $0.term == "zippy" && $0.className == "fitted" })
  }
}
