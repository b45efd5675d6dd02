import AllianceNetwork

/// How far two coders agree on one variable.
public struct VariableAgreement: Sendable, Hashable {
  /// The variable.
  public var variable: Variable
  /// Krippendorff's alpha, or why there is none.
  public var alpha: KrippendorffAlpha
  /// Between which values 95 of 100 samples lie; `nil` where none was asked for or could be had. Samples are drawn of the units, for ``Variable/place``
  /// and ``Variable/tie`` of the texts.
  public var interval: Bootstrap.Interval?
}

extension VariableAgreement {
  /// The agreement on `variable` over compared texts.
  init(on variable: Variable, of texts: [ComparedText], bootstrap: Bootstrap?) {
    self.variable = variable
    switch variable {
    case .place:
      alpha = KrippendorffAlpha(places: texts)
      interval = bootstrap?.interval(of: texts) { KrippendorffAlpha(places: $0).value }
    case .tie:
      alpha = KrippendorffAlpha(ties: texts)
      interval = bootstrap?.interval(of: texts) { KrippendorffAlpha(ties: $0).value }
    case _ where texts.contains { !$0.tells(variable) }:
      alpha = KrippendorffAlpha(undefined: "one of the codings does not tell the \(variable.rawValue)")
    default:
      let units = Self.units(of: texts.flatMap(\.pairing.pairs).compactMap(variable.values), level: variable.level)
      alpha = KrippendorffAlpha(units, level: variable.level)
      // A unit that has one value only says nothing, and would make samples of no use.
      let pairable = units.filter { !$0.contains(nil) }
      interval = bootstrap?.interval(of: pairable) { KrippendorffAlpha($0, level: variable.level).value }
    }
    if alpha.value == nil { interval = nil }
  }

  /// Words as numbers: those that are numbers as they are, nominal ones by the place among all that occur.
  private static func units(of values: [(first: String?, second: String?)], level: MeasurementLevel) -> [[Double?]] {
    guard level == .nominal else { return values.map { [$0.first.flatMap(Double.init), $0.second.flatMap(Double.init)] } }
    let words = Set(values.flatMap { [$0.first, $0.second].compactMap(\.self) }).sorted()
    let place = Dictionary(uniqueKeysWithValues: zip(words, words.indices))
    func number(_ word: String?) -> Double? { word.flatMap { place[$0] }.map(Double.init) }
    return values.map { [number($0.first), number($0.second)] }
  }
}

extension KrippendorffAlpha {
  /// The nominal alpha of the characters of all texts, each in the evidence of a tie or not. O(places · log).
  init(places texts: [ComparedText]) {
    guard texts.allSatisfy({ $0.length != nil }) else {
      self.init(undefined: "the length of the texts is not known: give the texts")
      return
    }
    var (length, first, second, shared) = (0, 0, 0, 0)
    for text in texts {
      let (a, b) = (Spans(text.firstPlaces), Spans(text.secondPlaces))
      length += max(text.length ?? 0, a.end, b.end)
      first += a.count
      second += b.count
      shared += a.shared(with: b)
    }
    for (coder, others, own) in [("first", second, texts.flatMap(\.firstTies)), ("second", first, texts.flatMap(\.secondTies))] {
      guard !own.isEmpty, own.allSatisfy(\.evidence.isEmpty), others > 0 else { continue }
      self.init(undefined: "the \(coder) coding has ties and no evidence: nobody can tell where it has them")
      return
    }
    let (n, marked) = (Double(2 * length), Double(first + second))
    guard length > 1 else {
      self.init(undefined: "the texts are empty")
      return
    }
    let expected = 2 * marked * (n - marked) / (n * (n - 1))
    self.init(
      units: length, values: 2 * length, observed: Double(first + second - 2 * shared) / Double(length), expected: expected,
      reason: expected == 0 ? "no variation: every value is the same, so that nothing tells agreement from chance" : nil)
  }

  /// The alpha of ties told or not, in the limit of many that nobody tells.
  init(ties texts: [ComparedText]) {
    let both = texts.reduce(0) { $0 + $1.sameTies }
    let all = texts.reduce(0) { $0 + $1.firstTies.count + $1.secondTies.count }
    guard all > 0 else {
      self.init(undefined: "neither coding has a tie")
      return
    }
    self.init(units: all - both, values: all, observed: Double(all - 2 * both) / Double(all), expected: 1, reason: nil)
  }
}
