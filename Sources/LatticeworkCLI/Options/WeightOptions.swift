import ArgumentParser
import Latticework

/// What the weight of a tie is.
struct WeightOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      What the weight of a tie is (the agreements behind it, or the third column of an edge list): unused, but by measures of strength; strength, so that \
      measures of paths take one over it as a length; or distance, the length of the tie. \
      The weights of a tie that a list gives twice are added; of lengths the least is taken.
      """, valueName: "use"))
  var weight: WeightUse = .unused

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      """
      The weight of the strongest tie that there could be: the largest where weights are strengths, with --weight distance the least. Strength centralization, and harmonic \
      centralization with lengths, are over the most that it allows, and have none without it.
      """, valueName: "weight"))
  var strongest: Double?

  func validate() throws {
    if let strongest, !(strongest > 0 && strongest.isFinite) {
      throw ValidationError("--strongest is \(strongest); it is a number above 0.")
    }
  }

  /// Refuses a strongest tie that a tie of the graph measured passes.
  func check(_ table: CentralityTable) throws {
    for result in table.network {
      guard case .refused(.strongerTie(let weight, let strongest))? = result.score.reason else { continue }
      throw ValidationError("--strongest is \(strongest), and a tie has the weight \(weight); name a weight that none passes.")
    }
  }
}

extension WeightUse: ExpressibleByArgument {}
