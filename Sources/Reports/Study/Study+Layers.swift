import AllianceNetwork
import Measures

extension Study {
  /// The network measures of the layers side by side, and below them the degree centralization of the tied states alone.
  func layerTable(_ language: Language) -> Table {
    let words = ReportWording(language)
    func name(_ measured: MeasuredLayer) -> String {
      measured.layer.map { words.title($0.title, or: $0.id) } ?? words("All types", "全種別")
    }
    let columns = layers.map { Table.Column($0.layer?.id ?? "all", name($0), isNumeric: true) }
    let rows = table.networkMeasures.map { measure -> [Table.Cell] in
      [.text(words.title(measure.facts.title, or: measure.rawValue))]
        + layers.map { Table.Cell($0.table.score(measure), isCount: measure.facts.isCount, words) }
    }
    let tied: [Table.Cell] =
      [.text(words("Degree centralization without the isolates", "孤立点を除いた次数集中度"))]
      + layers.map { Table.Cell($0.tiedCentralization, isCount: false, words) }
    let counts = layers.filter { !$0.isolates.isEmpty }.map { layer in
      words.labelled(
        name(layer),
        words("\(layer.isolates.count) of \(layer.table.rows.count)", "\(layer.table.rows.count)ノードのうち\(layer.isolates.count)"))
    }
    let separator = words("; ", "、")
    let isolates =
      counts.isEmpty ? [] : [words.labelled(words("Isolates", "孤立点"), counts.joined(separator: separator)) + words(".", "。")]
    let hubs = layers.map { words.hub($0.table.hubs) }
    let hubNotes =
      Set(hubs).count == 1
      ? [hubs[0] + words(" It is the hub of every column.", "すべての列に共通。")] : zip(layers, hubs).map { words.labelled(name($0), $1) }
    let why = words(
      "Isolates count as nodes, in n too, so that they pull centralization, density and efficiency down; the last row leaves them out.",
      "孤立点もノードとして（nにも）数えるため、集中度・密度・効率性の値を下げる。最後の行では孤立点を除いた。")
    return Table(
      title: "", columns: [.init("measure", words("Measure", "指標"))] + columns, rows: rows + [tied],
      notes: hubNotes + (isolates.isEmpty ? [] : [why] + isolates))
  }
}
