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
      "Resolution \(structure.resolution); the best division of \(structure.seeds.tried) seeds, found by \(structure.seeds.same) of them.",
      "解像度\(structure.resolution)、\(structure.seeds.tried)個のシードのうち最良の分割（\(structure.seeds.same)個で同じ分割となる）。")
    let tested = structure.testedModularity.value.flatMap { value in
      structure.test.test == nil
        ? nil
        : words(
          "The chance graphs have one run of the first seed each; held against them is the same run here (\(value.rounded(toPlaces: 3))).",
          "偶然のグラフはそれぞれ最初のシードによる1回の実行であり、これと比べるのは同じ実行の値（\(value.rounded(toPlaces: 3))）である。")
    }
    return [seeds, alone, tested, chance([structure.test])].compactMap(\.self)
  }
}
