import AllianceNetwork
import TreatyText

extension ReportWording {
  /// What a finding of a file that was not read says in Japanese (`file-unread`, `file-skipped`), by what its English message says is wrong; `nil` of any other.
  static func unread(_ finding: Finding) -> String? {
    switch finding.code {
    case "file-unread":
      let reason = reasons.first { finding.message.contains($0.sign) }?.reason
      return "テキストを読めなかった。" + (reason.map { "理由：\($0)。" } ?? "")
    case "file-skipped" where finding.message.contains("is no UTF-8"): return "ファイルの名前がUTF-8でないため、読まなかった。名前を改める必要がある。"
    case "file-skipped": return "フォルダから読む種類のファイルではないため、読まなかった（読む種類：\(SourceFormat.endings.joined(separator: "、"))）。"
    default: return nil
    }
  }

  private static let reasons: [(sign: String, reason: String)] = [
    ("is empty", "空である"), ("is no text but", "テキストではない"), ("is larger than", "大きすぎる"), ("not installed", "PDFを読むpdftotextがない"),
    ("encrypted", "PDFが暗号化されている"), ("is broken", "PDFが壊れている"), ("no text layer", "PDFに文字の情報がない（文字認識を要する）"),
    ("was not read within", "PDFを読むのに時間がかかりすぎる"), ("cannot be read", "開くことができない"), ("there is no such", "ファイルがない"),
  ]
}
