import AllianceNetwork
import Measures

extension StructureWriter {
  /// The communities and how far they can be believed.
  func tables(_ structure: CommunityStructure) -> [StructureTable] {
    let members = Table(
      title: title(.communities, "members", "構成国"),
      columns: [
        .init("community", "#"), .init("members", words("Members", "構成国")), number("size", "Size", "規模"),
        number("within", "Ties within", "内部の紐帯"), number("outward", "Ties outward", "外部との紐帯"),
      ],
      rows: structure.communities.enumerated().map { number, community in
        [
          .text(String(number + 1)), .text(community.members.map(\.text).joined(separator: " ")),
          .integer(community.members.count), .integer(community.within), .integer(community.outward),
        ]
      })
    let whole = Table(
      title: title(.communities, "quality", "分割の質"), columns: wholeColumns,
      rows: [row("modularity", words("Modularity", "モジュラリティ"), structure.modularity, structure.test)],
      notes: notes(structure) + definitions(.communities))
    return [
      StructureTable("communities", members, words), StructureTable("quality", whole, shown: Self.wholeShown, words),
    ]
  }

  private func notes(_ structure: CommunityStructure) -> [String] {
    let alone =
      structure.alone.isEmpty
      ? nil : words("In no community: \(words.list(structure.alone)).", "どのコミュニティにも属さない国：\(words.list(structure.alone))。")
    let seeds = words(
      "Resolution \(structure.resolution); \(structure.seeds.same) of \(structure.seeds.tried) seeds find this same division.",
      "解像度\(structure.resolution)、\(structure.seeds.tried)個のシードのうち\(structure.seeds.same)個で同じ分割となる。")
    return [seeds, alone, chance([structure.test])].compactMap(\.self)
  }
}
