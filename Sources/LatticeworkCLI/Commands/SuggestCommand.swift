import ArgumentParser
import Latticework

/// `suggest`: which new agreement would change the network most.
struct SuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest", abstract: "Which new agreement of a type would change the network most.",
    discussion: """
      Every two nodes that no agreement of the type binds are given one in force, or of the furthest status that counts (--status), one pair at a time, and the network is measured again. The pairs are ranked by how \
      far they move the first measure, up or down. It says what the structure would be, not what is likely or wise.

      --type names the one type that is added; all types are measured. To measure fewer, give the network with these alone (convert).

      Examples:
        latticework suggest indo-pacific --type RAA -k 3
        latticework suggest us-treaty-allies --type RAA --measure spoke_density,hub_loss_survival
      """)

  @Argument(help: NetworkSource.help, completion: .file(extensions: NetworkSource.endings))
  var network: String

  @OptionGroup var trial: TrialOptions

  func validate() throws {
    guard let types = trial.options.filters.type?.values, types.count == 1 else {
      throw ValidationError("Name the one type of the agreement that is to be added: --type RAA.")
    }
    if types[0].isDirected {
      throw ValidationError("\(types[0].rawValue) has a giver and a receiver: name a type between equals.")
    }
    if let statuses = trial.options.filters.status?.values, Filter(statuses: Set(statuses)).furthestStatus == nil {
      throw ValidationError(
        "--status \(statuses.map(\.rawValue).joined(separator: ",")) counts no agreement that is new: add in-force, signed, agreed, negotiating or proposed."
      )
    }
  }

  func run() throws {
    let type = trial.options.filters.type?.values[0] ?? .reciprocalAccess
    try trial.run(network, ofAllTypes: true) { network, filter, _ in Trial.Change.additions(of: type, to: network, filter: filter)
    }
  }
}
