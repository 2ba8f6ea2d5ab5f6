import ArgumentParser
import UndertoneCore
import UndertoneEvaluation

/// How freely a fit may move.
struct FitModelOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only these axes, with commas between; by default every axis that is judged.", valueName: "names"))
  var axes: String?

  @Option(
    help: ArgumentHelp(
      "How many units a new line may have, up to 3; 0 for no new lines.", valueName: "number"))
  var ngrams = FitModelOptions.defaults.longestTerm

  @Flag(inversion: .prefixedNo, help: "Also try beginnings of words as new lines.")
  var stems = FitModelOptions.defaults.hasStems

  @Option(
    help: ArgumentHelp(
      "How many texts must have what is fitted; by default 5, or 3 where there are fewer than a thousand.",
      valueName: "texts"))
  var floor: Int?

  @Option(
    help: ArgumentHelp(
      "How strongly weights are held back; `auto` finds it out, axis by axis.", valueName: "number"))
  var strength = "auto"

  @Option(
    help: ArgumentHelp(
      "Hold weights back so many times as strongly as is best for the sets at hand, 1 or more: for use on texts of another kind.",
      valueName: "factor"))
  var caution = FitModelOptions.defaults.caution

  @Option(
    help: ArgumentHelp(
      "How readily weights become nought, 0 to 1: the share of absolute values in the penalty.",
      valueName: "share"))
  var l1Ratio = FitModelOptions.defaults.l1Ratio

  @Option(help: ArgumentHelp("Effects smaller than this are left out.", valueName: "log-odds"))
  var weightFloor = FitModelOptions.defaults.weightFloor

  @Option(
    help: ArgumentHelp(
      "The share of the gain to give up for a pack with fewer lines that fire less often, 0 to 1.",
      valueName: "share"))
  var prune = FitModelOptions.defaults.prune

  @Option(help: ArgumentHelp("How freely corrections of classes move; 0 for none.", valueName: "factor"))
  var freeClasses = FitModelOptions.defaults.freedom.classes

  @Option(
    help: ArgumentHelp("How freely corrections of lines and rules move; 0 for none.", valueName: "factor"))
  var freeLines = FitModelOptions.defaults.freedom.lines

  @Option(help: ArgumentHelp("How freely new lines move.", valueName: "factor"))
  var freeTerms = FitModelOptions.defaults.freedom.terms

  @Option(
    help: ArgumentHelp(
      "How far sets of different sizes are evened out: 0 counts records as their sets say, 1 gives every set the same weight.",
      valueName: "share"))
  var balance = FitModelOptions.defaults.balance

  @Option(help: ArgumentHelp("What splits of the texts start from.", valueName: "number"))
  var seed = FitModelOptions.defaults.seed

  @Option(help: ArgumentHelp("How many axes are fitted at the same time.", valueName: "number"))
  var jobs = FitModelOptions.defaults.jobs

  private static let defaults = FitOptions()

  func validate() throws {
    _ = try dimensions()
    guard 0...3 ~= ngrams else { throw ValidationError("--ngrams must be from 0 to 3") }
    guard floor ?? 1 >= 1 else { throw ValidationError("--floor must be 1 or more") }
    guard strength == "auto" || Double(strength).map({ $0 > 0 && $0.isFinite }) == true else {
      throw ValidationError("--strength must be `auto` or a number above 0")
    }
    guard 1...1000 ~= caution else { throw ValidationError("--caution must be from 1 to 1000") }
    guard 0...1 ~= l1Ratio else { throw ValidationError("--l1-ratio must be from 0 to 1") }
    guard 0...1 ~= balance else { throw ValidationError("--balance must be from 0 to 1") }
    guard 0...1 ~= prune else { throw ValidationError("--prune must be from 0 to 1") }
    guard 0...8 ~= weightFloor else { throw ValidationError("--weight-floor must be from 0 to 8") }
    for (name, value) in [("classes", freeClasses), ("lines", freeLines), ("terms", freeTerms)] {
      guard 0...100 ~= value else { throw ValidationError("--free-\(name) must be from 0 to 100") }
    }
    guard 1...256 ~= jobs else { throw ValidationError("--jobs must be from 1 to 256") }
  }

  private func dimensions() throws -> [Dimension]? {
    guard let axes else { return nil }
    let named = try axes.split(separator: ",").map { name in
      guard let axis = Dimension.allCases.first(where: { $0.name == name }) else {
        throw ValidationError(
          "--axes: there is no axis `\(name)`; one of "
            + Dimension.allCases.map(\.name).joined(separator: ", "))
      }
      return axis
    }
    if named.isEmpty { throw ValidationError("--axes names no axis") }
    return Dimension.allCases.filter(named.contains)
  }

  var options: FitOptions {
    var options = FitOptions()
    options.axes = (try? dimensions()) ?? nil
    (options.longestTerm, options.hasStems, options.floor) = (ngrams, stems, floor)
    (options.strength, options.l1Ratio, options.weightFloor) = (Double(strength), l1Ratio, weightFloor)
    (options.freedom.classes, options.freedom.lines, options.freedom.terms) = (
      freeClasses, freeLines, freeTerms
    )
    (options.caution, options.prune) = (caution, prune)
    (options.balance, options.seed, options.jobs) = (balance, seed, jobs)
    return options
  }
}
