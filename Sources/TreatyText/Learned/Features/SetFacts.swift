import AllianceNetwork

/// What a set of parties is, whatever the agreement.
struct SetFacts: FeatureFacts {
  static var kind: UInt8 { 0 }

  let origin: SetOrigin
  let size: UInt8
  let organisations: UInt8
  /// How many other parties the sentence names.
  let others: UInt8

  func add(to bag: inout FeatureBag) {
    let size = size.part(upTo: 4)
    bag.add("size", size)
    bag.add("organisations-size", organisations.part(upTo: 2), size)
    bag.add("others", others.part(upTo: 4))
    let names = origin.names
    for name in names { bag.add("origin", name) }
    bag.add("origins", names.joined(separator: "+"))
  }
}

/// What a set of parties is to the text around the sentence.
struct SurroundingFacts: FeatureFacts {
  static var kind: UInt8 { 1 }

  /// A bit for each ``ContextParty`` that there is, and for each that is in the set.
  let known: UInt8
  let own: UInt8
  /// The set's size where the first sentences name all of it, else 0.
  let inTitle: UInt8
  /// How often the text names the one that it names least.
  let least: UInt8

  func add(to bag: inout FeatureBag) {
    for (place, part) in ContextParty.allCases.enumerated() where known >> UInt8(place) & 1 == 1 {
      bag.add(own >> UInt8(place) & 1 == 1 ? "has" : "without", part.rawValue)
    }
    if inTitle > 0 { bag.add("in-title", inTitle.part(upTo: 4)) }
    bag.add("named-often", least.part(upTo: 4))
  }
}
