import AllianceNetwork
import Measures

extension Tree {
  /// Scores of measures of the network under their ids; undefined is `null`, and `undefined`, the last, tells why, measure by measure.
  static func scores(_ measures: [NetworkMeasure], _ scores: [Score]) -> Tree {
    let pairs = zip(measures, scores)
    let reasons = pairs.compactMap { measure, score in
      score.reason.map { (key: measure.rawValue, value: Tree.text($0.description)) }
    }
    return .record(
      pairs.map { (key: $0.rawValue, value: $1.value.map(Tree.number) ?? .null) } + [(key: "undefined", value: .record(reasons))])
  }
}
