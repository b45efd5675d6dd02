import Foundation

/// The font of every text in a picture, and whether this system has it.
enum JapaneseFont {
  /// The family asked for; where it is missing, fontconfig takes another.
  static let family = "Noto Sans CJK JP"
  /// The same, bold.
  static let bold = "Noto Sans CJK JP Bold"
  /// Families that a viewer of an SVG may have instead.
  static let fallbacks = "'Noto Sans CJK JP','Noto Sans JP','Hiragino Sans','Yu Gothic',Meiryo,sans-serif"

  /// What to tell the user where the font is not found; `nil` where it is there, or where that cannot be found out. Everything is measured for this font:
  /// with another one, wider, texts are cut.
  static let missing: String? = {
    guard let fonts = list(), fonts.allSatisfy(\.isWhitespace) else { return nil }
    return "missing font: install fonts-noto-cjk; without \(family) texts may be cut, and Japanese may show as empty boxes"
  }()

  /// What fontconfig knows of the family, nothing where it does not have it; `nil` where it cannot be asked.
  private static func list() -> String? {
    guard
      let tool = ["/usr/bin/fc-list", "/opt/homebrew/bin/fc-list", "/usr/local/bin/fc-list"].first(
        where: FileManager.default.isExecutableFile(atPath:))
    else { return nil }
    let process = Process()
    process.executableURL = URL(filePath: tool)
    process.arguments = [family, "family"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = (try? output.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }
}
