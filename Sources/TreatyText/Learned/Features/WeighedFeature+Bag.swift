extension WeighedFeature {
  /// How many features an explanation names: those that count most.
  static let most = 8

  /// Those of `bag` that count most, for and against, by how much; of equal ones by name.
  static func features(of bag: FeatureBag, _ trees: Trees?) -> [WeighedFeature] {
    let shares = trees?.shares(bag)
    let all = zip(bag.names, bag.features).map { name, feature in
      WeighedFeature(feature: name, weight: Weights.number(shares.map { $0[feature.key] ?? 0 } ?? feature.value))
    }
    return Array(
      all.filter { $0.weight != 0 }.sorted { a, b in
        let (first, second) = (a.weight.magnitude, b.weight.magnitude)
        return first != second ? first > second : a.feature < b.feature
      }.prefix(most))
  }
}
