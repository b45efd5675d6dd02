import ArgumentParser
import Latticework

/// `sensitivity`: which single decision of the coder moves the measures most.
struct SensitivityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sensitivity", abstract: "Which single decision of the coder moves the measures most.",
    discussion: """
      One decision at a time is taken otherwise, and the network is measured again: which statuses count, how agreements of three and more become edges, each agreement \
      that counts left out, each one under way or proposed taken for in force (or for the furthest status that counts), each party of an agreement of three or more, each state of the roster. The decisions are \
      ranked by how far they move the first measure; what stands at the top is what to check first. The interval over all statuses stands in profile --full.

      Examples:
        latticework sensitivity indo-pacific
        latticework sensitivity us-treaty-allies --type defense-pact --measure degree_centralization -k 5
        latticework sensitivity indo-pacific --format csv -o decisions.csv
      """)

  @Argument(help: NetworkSource.help, completion: .file(extensions: NetworkSource.endings))
  var network: String

  @OptionGroup var trial: TrialOptions

  func run() throws {
    try trial.run(network) { network, filter, rule in Trial.Change.codings(of: network, filter: filter, rule: rule) }
  }
}
