import AllianceNetwork
import Foundation

/// What each feature counts for each status: a multinomial logistic regression, learned from the coded texts of `Tests/Corpus`.
///
/// It is data, `models/lexicon/standing.tsv`: a line a feature, its name, a tab, and for each status that it counts for the status, a colon and its weight in
/// thousandths, with blanks between; the line `(intercept)` has what each status has from the start.
struct StandingWeights: Sendable {
  /// What a status has, by its place among all.
  private typealias Part = (status: Int, value: Int32)

  private var base = [Int32](repeating: 0, count: Status.allCases.count)
  private var parts: [Part] = []
  private var places: [UInt64: Range<Int>] = [:]

  /// The weights of a file. Throws ``LexiconError`` for a line without a tab, and for a part that is no status, colon and whole number of six digits at most.
  init(_ text: String, file: String) throws {
    let statuses = Dictionary(uniqueKeysWithValues: Status.allCases.enumerated().map { (FeatureBag.key($1.rawValue), $0) })
    let intercept = FeatureBag.key(Weights.intercept)
    let refused = text.line { line in
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return false }
      let start = parts.count
      for part in UnsafeBufferPointer(rebasing: line[(tab + 1)...]).split(separator: UInt8(ascii: " ")) {
        guard let colon = part.firstIndex(of: UInt8(ascii: ":")),
          let status = statuses[FeatureBag.key(UnsafeBufferPointer(rebasing: part[..<colon]))],
          let value = Trees.number(part[(colon + 1)...])
        else { return false }
        parts.append((status, value))
      }
      let key = FeatureBag.key(UnsafeBufferPointer(rebasing: line[..<tab]))
      if key == intercept {
        for part in parts[start...] { base[part.status] = part.value }
      } else {
        places[key] = start..<parts.count
      }
      return true
    }
    if let refused {
      throw LexiconError(
        description:
          "\(file):\(refused.number): \"\(refused.text.prefix(60))\" is no line of weights of statuses; expected a feature's name, a tab, and "
          + "statuses with their weights in thousandths, such as \"denied:350 signed:-120\"")
    }
  }

  /// The status that has the most chances with these features, and how many it has, 0...1; of equal ones the first.
  func best(_ bag: FeatureBag) -> (status: Status, chance: Double) {
    var sums = base
    for feature in bag.features {
      for part in places[feature.key].map({ parts[$0] }) ?? [] { sums[part.status] &+= part.value }
    }
    let most = sums.max() ?? 0
    let all = sums.reduce(0.0) { $0 + exp(Weights.number($1 &- most)) }
    let place = sums.firstIndex(of: most) ?? 0
    return (Status.allCases[place], 1 / all)
  }

  /// The standing that the features speak for with so many chances at least, where that is another status than `own`, which the words alone say; else `own`.
  func standing(_ own: Standing, _ bag: FeatureBag, least: Double = 0) -> Standing {
    let best = best(bag)
    guard best.status != own.status, best.chance >= least else { return own }
    var standing = Standing(
      status: best.status, isTold: true, range: own.range, chance: (100 * best.chance).rounded() / 100, worded: own.status)
    if best.status != .denied { (standing.date, standing.dateText, standing.stepDate) = (own.date, own.dateText, own.stepDate) }
    return standing
  }
}
