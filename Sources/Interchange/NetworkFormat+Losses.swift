import AllianceNetwork

extension NetworkFormat {
  /// What of `network` the format does not hold, a finding (`not-held`) a kind of thing; none where all of it comes back.
  /// `filter` as in ``text(of:filter:registry:)``.
  public func losses(of network: Network, filter: Filter = .init()) -> [Finding] {
    var lost: [String] = []
    func count(_ what: String, _ isLost: (Agreement) -> Bool) {
      let ids = network.agreements.filter(isLost).map(\.id.text)
      if !ids.isEmpty {
        lost.append(
          "\(what) of \(ids.count) agreements (\(ids.prefix(3).joined(separator: ", "))\(ids.count > 3 ? ", ..." : ""))")
      }
    }
    switch self {
    case .yaml, .json: return []
    case .csv, .graphML:
      count("the evidence") { !$0.evidence.isEmpty }
      count("the proposal") { $0.proposal != nil }
      count("sources or remarks of steps") { agreement in
        (agreement.history + agreement.legs.flatMap(\.history)).contains { $0.source != nil || $0.note != nil }
      }
      if !network.sources.isEmpty { lost.append("titles and places of \(network.sources.count) sources") }
      if self == .csv, network != Network(id: network.id, sources: network.sources, agreements: network.agreements) {
        lost.append("title, date, roster, hub or remark of the network")
      }
    case .tieCSV, .dyadGraphML, .gexf, .pajek, .ucinetDL:
      let counting = Set(network.ties(filter).map(\.agreement.id))
      count("everything") { !counting.contains($0.id) }
      if !counting.isEmpty {
        lost.append("all but \(pairAttributes) of \(counting.count) agreements, which become pairs")
      }
      if self == .tieCSV { lost.append("title, date, roster, hub or remark of the network") }
    }
    return lost.map { Finding(code: "not-held", message: "a .\(rawValue) file does not hold \($0)") }
  }

  private var pairAttributes: String {
    switch self {
    case .pajek, .ucinetDL: "the number of ties a pair"
    default: "type, name, present status and first evidence"
    }
  }
}
