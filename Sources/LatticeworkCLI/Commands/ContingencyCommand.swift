import ArgumentParser
import Latticework

/// `contingency`: what the loss of each state or agreement does.
struct ContingencyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contingency", abstract: "What the loss of each state, or of each agreement, does to the network.",
    discussion: """
      Every state that is a node is taken out in turn, or with --ties every agreement that counts, and the network is measured again; with --depth 2 every two of \
      them. Nothing is drawn by lot. The losses are ranked by how far they move the first measure. For the order in which a network falls apart, see structure --section attack.

      Examples:
        latticework contingency indo-pacific
        latticework contingency indo-pacific --ties --type defense-pact,RAA,VFA -k 5
        latticework contingency us-treaty-allies --depth 2 --measure hub_loss_survival -o losses.csv
      """)

  @Argument(help: NetworkSource.help, completion: .file(extensions: NetworkSource.endings))
  var network: String

  @Flag(help: "Take out agreements instead of states.")
  var ties = false

  @Option(help: ArgumentHelp("How many are lost at once: 1 or 2.", valueName: "number"))
  var depth = 1

  @OptionGroup var trial: TrialOptions

  func validate() throws {
    if !(1...2).contains(depth) { throw ValidationError("--depth is \(depth); it is 1 or 2.") }
  }

  func run() throws {
    let usual = [NetworkMeasure.globalEfficiency] + Trials.usualMeasures.filter { $0 != .globalEfficiency }
    try trial.run(network, measures: usual) { network, filter, _ in
      ties
        ? Trial.Change.losses(ofAgreements: depth, in: network, filter: filter)
        : Trial.Change.losses(ofStates: depth, in: network, filter: filter)
    }
  }
}
