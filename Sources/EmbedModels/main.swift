// EmbedModels OUTPUT FILE...
// Writes OUTPUT, a Swift file with `enum EmbeddedModels`, which holds the text of each FILE under "folder/name".
import Foundation

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("EmbedModels: \(message)\n".utf8))
  exit(1)
}

guard CommandLine.arguments.count >= 2 else { fail("usage: EmbedModels OUTPUT FILE...") }
let output = URL(filePath: CommandLine.arguments[1])

/// A raw string literal of `text`: enough number signs that nothing in it ends the literal or is an escape.
func literal(_ text: String) -> String {
  var signs = "#"
  while text.contains("\"\"\"" + signs) || text.contains("\\" + signs) { signs += "#" }
  return "\(signs)\"\"\"\n\(text)\n\"\"\"\(signs)"
}

var entries: [String] = []
for path in CommandLine.arguments.dropFirst(2) {
  let url = URL(filePath: path)
  let name = url.deletingLastPathComponent().lastPathComponent + "/" + url.lastPathComponent
  do {
    let text = try String(contentsOf: url, encoding: .utf8)
    entries.append("    (name: \"\(name)\", text: \(literal(text))),\n")
  } catch {
    fail("\(path): \(error)")
  }
}

let source = """
  // Made by EmbedModels from models/. Not to be edited.
  /// The files of `models/` that this target carries, sorted by name.
  enum EmbeddedModels {
    /// Name (`folder/file.yaml`) and text of each file.
    static let files: [(name: String, text: String)] = [
  \(entries.joined())  ]
  }

  """
// A file that would be the same is left alone: writing it again would have everything built again that uses it.
if let old = try? String(contentsOf: output, encoding: .utf8), old == source { exit(0) }
do {
  try source.write(to: output, atomically: true, encoding: .utf8)
} catch {
  fail("\(output.path): \(error)")
}
