import AllianceNetwork
import Testing

@testable import TreatyText

/// Steps that are hoped for, expected or thought possible: no agreement is concluded by them.
@Suite struct WishTests {
  @Test(arguments: [
    Case(
      "hope to", nil, "Japan and Germany hope to sign an acquisition and cross-servicing agreement.", ["ACSA DEU-JPN proposed"]),
    Case("close to", nil, "Japan and Germany are close to signing an RAA.", ["RAA DEU-JPN proposed"]),
    Case("expected to", nil, "Japan and Germany are expected to conclude a GSOMIA.", ["GSOMIA DEU-JPN proposed"]),
    Case(
      "hoped to, after talks began", nil,
      "Japan and Germany have begun negotiations on an RAA. The two governments hoped to conclude the agreement by October.",
      ["RAA DEU-JPN negotiating"]),
    Case("可能性は低い", nil, "専門家は「日比が相互防衛条約を結ぶ可能性は低い」とみる。", []),
    Case("する見通し", nil, "日本とドイツは相互防衛条約を結ぶ見通しだ。", []),
  ])
  func hoped(_ example: Case) throws { try example.check() }

  /// 締結したい考え, 署名したい考え: whatever it is taken for, it is not concluded.
  @Test(arguments: ["日本とドイツは物品役務相互提供協定を締結したい考えだ。", "日本とドイツは物品役務相互提供協定に署名したい考えだ。"])
  func wished(_ text: String) throws {
    let ties = try Extractor.rulesAlone.get().code(SourceText(name: "case", text: text)).ties
    #expect(!ties.contains { $0.status == .signed })
  }
}
