import AllianceNetwork

/// Types of agreements, a bit each.
struct TypeSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  /// Its types, in the order of their ranks.
  var all: [AgreementType] { AgreementType.allCases.filter { contains(TypeSet($0)) } }

  /// The set of one type.
  init(_ type: AgreementType) { rawValue = 1 << UInt32(type.rank) }

  init(rawValue: UInt32) { self.rawValue = rawValue }
}
