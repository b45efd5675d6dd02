extension Network {
  /// The network that a coding of texts makes by itself: an agreement for every tie that is more than a doubtful one (``CodedTie/isDoubtful``), its
  /// evidence with it.
  ///
  /// The roster is empty: every party of an agreement is a node. It holds for the day of the newest text that has a date (`asOf`). Nothing but the texts says
  /// who is party to an agreement and how it stands. Where `registry` holds the agreement that a tie names, its id and name are taken from there, and its
  /// ladder stands in the note, where it counts for nothing.
  public init(id: String, title: LocalizedText, coding: Coding, registry: Registry) {
    self = Self.of(coding, id: id, title: title, registry: registry).network
  }

  /// The same, and what a person should look at, such as two texts that differ (``merging(_:registry:on:)``).
  public static func of(
    _ coding: Coding, id: String, title: LocalizedText, registry: Registry, on day: PartialDate? = nil
  ) -> (network: Network, findings: [Finding]) {
    Network(id: id, title: title, asOf: coding.newestDate).merging(coding, registry: registry, on: day, textsAlone: true)
  }

  /// This network with the ties of a coding merged in, and what a person should look at.
  ///
  /// Ties are taken in the order of their documents' dates, undated documents first. A tie tells of an agreement where its name is the
  /// agreement's id and it has all or two thirds of the parties, or where type, giver and parties are the same and only one agreement fits, which its
  /// dates must not rule out (``Agreement/isRuledOut(by:on:)``). Then
  /// - the tie's evidence is added to the agreement;
  /// - a tie whose event is newer than every event of the agreement and further up the ladder, or back into force, adds that event (finding
  ///   `status-updated`);
  /// - a tie that dates a step which was told without a date gives it that date (finding `status-updated`), whatever the order of the texts;
  /// - a tie that dates the signature of an agreement of which nothing but an undated step into force is known puts the signature below that step (finding
  ///   `status-updated`), whatever the order of the texts;
  /// - a tie that tells another status otherwise changes nothing (finding `status-differs`);
  /// - a tie that denies an agreement which stands changes nothing (finding `denied-but-held`, which says by which text or by what source it stands).
  ///
  /// A tie that no rule read but that was only weighed, and that nobody has checked, moves no ladder (finding `status-differs`), and where the network holds an agreement of its type and parties
  /// it is no further one beside it, whatever its date (finding `weighed-apart`).
  ///
  /// A tie that is only claimed, or only weighed with a chance below ``CodedTie/leastChance``, and that nobody has checked (``CodedTie/isDoubtful``), is taken after
  /// all others and makes no agreement: it is evidence for the one that is there, moves nothing, and where there is none, a claim is told (finding
  /// `only-claimed`; of one that was weighed the coding's finding `weighed` tells).
  ///
  /// A suspended or ended pair of an agreement of several goes to that agreement's legs, and a state's membership in a body that is held is
  /// evidence for the body. Where the text gives the agreement other parties, they stay as they are (finding `parties-differ`).
  ///
  /// A tie that names an agreement which the network leaves out on purpose changes nothing (finding `left-out`).
  ///
  /// A tie that names an agreement which the registry holds and the network does not brings in the registry's record, whole, and is then
  /// taken as above.
  ///
  /// A tie that may tell of several agreements changes nothing (finding `several-fit`). Two states that a text calls allies, where one defence pact of
  /// several binds them, are evidence for that pact; where they no longer are and the pact has a leg of theirs, for the leg.
  ///
  /// Any other tie becomes an agreement of its own, with the status that the text gives. A party that is not in a roster which the network
  /// declares is told (finding `outside-roster`): the agreement is kept, but is no tie of that party's while the roster stays.
  ///
  /// The order of the agreements: those of the network, then the new ones as they came. O(ties · agreements).
  ///
  /// What a text dates after the day for which the network is taken (`day`, else its own `asOf`) is kept and counts for nothing on that day (finding
  /// `later-than-network`, one a text).
  public func merging(_ coding: Coding, registry: Registry, on day: PartialDate? = nil) -> (network: Network, findings: [Finding])
  {
    merging(coding, registry: registry, on: day, textsAlone: false)
  }

  private func merging(
    _ coding: Coding, registry: Registry, on day: PartialDate?, textsAlone: Bool
  ) -> (network: Network, findings: [Finding]) {
    var merger = Merger(network: self, registry: registry, textsAlone: textsAlone)
    let dates = Dictionary(coding.documents.map { ($0.document, $0.date) }) { first, _ in first }
    let ordered = coding.ties.enumerated().map { (place: $0.offset, tie: $0.element, date: $0.element.documentDate(in: dates)) }
      .sorted { a, b in
        switch (a.date, b.date) {
        case (let x?, let y?) where x != y: x < y
        case (nil, _?): true
        case (_?, nil): false
        default: a.place < b.place
        }
      }
    for entry in ordered where !entry.tie.isDoubtful { merger.merge(entry.tie) }
    for entry in ordered where entry.tie.isDoubtful { merger.mergeDoubtful(entry.tie) }
    if let day = day ?? asOf { merger.noteLater(coding.ties, dates: dates, than: day) }
    merger.network.sources = sources + registry.sources(of: merger.network.agreements, but: Set(sources.map(\.id)))
    return (merger.network, merger.findings)
  }
}

extension CodedTie {
  /// The date of the document that the tie was read from.
  fileprivate func documentDate(in dates: [String: PartialDate?]) -> PartialDate? {
    evidence.first.flatMap { dates[$0.document] ?? nil }
  }
}
