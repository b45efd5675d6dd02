import AllianceNetwork
import Measures

extension StructureProfile {
  /// The eight lines, each by its first value and those that the word follows from, beside star, complete graph and chance, with the word, the hub and what was done to make the network a graph: what fits a
  /// screen. Line 7 is of the first kind of obligation that is owed.
  public func summary(language: Language) -> Table {
    let words = ReportWording(language)
    var table = table(language: language)
    // What the word follows from is shown whatever its place in the line.
    let decisive = Set(
      (verdict.label?.conditions ?? []).map { Table.Cell.text(words.title($0.item.facts.title, or: $0.item.rawValue)) })
    var seen: Set<Table.Cell> = []
    table.rows = table.rows.filter { row in seen.insert(row[0]).inserted || decisive.contains(row[1]) }
    table = table.keeping(["line", "measure", "value", "star", "complete", "null_mean", "p_at_least", "p_at_most"])
    table.notes = [words.sentence(verdict, rule)] + [words.interval(verdicts)].compactMap(\.self)
    table.notes.append(words.hub(hubs) + words.runnersUp(runnersUp))
    table.notes.append(
      words(
        "Chance: the mean over chance graphs of as many nodes and ties; --full says what else each line holds fixed. p: the share of them whose value is at least, or at most, as high; imposs.: on this side no test can be significant.",
        "偶然：ノード数と紐帯数が同じ偶然のグラフの平均（行ごとに他に固定するものは--fullで示す）。p：値がこれ以上・以下であるグラフの割合。検定不能：この側では有意になり得ない。"))
    table.notes += redundancies.map(words.sentence) + [words.stars(self), words.directions(self)].compactMap(\.self)
    table.notes += words.steps(projection)
    table.notes.append(
      words(
        "--full: every value, the interval of size and of coding, obligations, chance graphs and the layers; --layers: the layers alone.",
        "--full：すべての値、規模と分類の範囲、義務、偶然のグラフ、層別の結果。--layers：層別の結果のみ。"))
    return table
  }
}
