import AllianceNetwork
import Measures

extension StructureWriter {
  /// The layers, the states in them, and the pairs.
  func tables(_ structure: LayerStructure) -> [StructureTable] {
    [layerTable(structure), stateTable(structure), pairTable(structure)]
  }

  private func layerTable(_ structure: LayerStructure) -> StructureTable {
    let table = Table(
      title: title(.layers, "each by itself", "各層"),
      columns: [
        .init("layer", "id"), .init("title", words("Layer", "層")), .init("hubs", words("Hub", "ハブ")),
        number("pairs", "Pairs", "組の数"), number("tied", "States tied", "紐帯のある国"),
        number("degree_centralization", "Degree centralization", "次数集中度"),
        number("degree_centralization_of_tied", "The same without isolates", "孤立点を除く次数集中度"),
      ],
      rows: structure.layers.map { ties in
        [
          .text(ties.layer.id), .text(words.title(ties.layer.title, or: ties.layer.id)), .text(words.list(ties.hubs)),
          .integer(ties.graph.edgeCount), .integer(ties.degrees.count { $0 > 0 }), cell(ties.centralization),
          cell(ties.centralizationOfTied),
        ]
      })
    return StructureTable(
      "layers", table, shown: ["title", "hubs", "pairs", "tied", "degree_centralization", "degree_centralization_of_tied"], words)
  }

  private func stateTable(_ structure: LayerStructure) -> StructureTable {
    let layers = structure.layers.map { ties in
      Table.Column(ties.layer.id, words.title(ties.layer.title, or: ties.layer.id), isNumeric: true)
    }
    let table = Table(
      title: title(.layers, "ties of each state", "各国の紐帯"),
      columns: stateColumns + layers + [
        number("overlapping_degree", "All layers", "全層"), number("participation", "Participation", "参加度"),
      ],
      rows: structure.states.indices.map { place in
        cells(structure.states[place]) + structure.layers.map { .integer($0.degrees[place]) } + [
          cell(structure.overlappingDegree[place], isCount: true), cell(structure.participation[place]),
        ]
      })
    return StructureTable(
      "states", table, shown: ["id"] + structure.layers.map(\.layer.id) + ["overlapping_degree", "participation"], words)
  }

  private func pairTable(_ structure: LayerStructure) -> StructureTable {
    let table = Table(
      title: title(.layers, "pairs by overlap", "重なりの大きい組"),
      columns: [
        .init("first", words("State", "国")), .init("second", words("State", "国")), .init("layers", words("Layers", "層")),
        number("overlap", "Overlap", "重なり"),
      ],
      rows: structure.overlaps.map { overlap in
        [
          .text(overlap.dyad.first.text), .text(overlap.dyad.second.text), .text(overlap.layers.map(\.id).joined(separator: " ")),
          .integer(overlap.layers.count),
        ]
      }, notes: depth(structure) + definitions(.layers))
    return StructureTable("pairs", table, limit: 20, words)
  }

  private func depth(_ structure: LayerStructure) -> [String] {
    let (all, spokes) = (structure.depth.value, structure.spokeDepth.value)
    guard let all else { return [] }
    let tail = spokes.map { words(", \($0.rounded(toPlaces: 3)) without the hub's", "、ハブの組を除くと\($0.rounded(toPlaces: 3))") } ?? ""
    return [
      words(
        "Mean number of layers of the pairs that are tied: \(all.rounded(toPlaces: 3))\(tail).",
        "紐帯のある組の平均の層数：\(all.rounded(toPlaces: 3))\(tail)。")
    ]
  }
}
