/// Parts of a path, without a look at the file system.
enum SourcePath {
  /// The last part, `a.txt` of `texts/a.txt`; the path itself where it has no other.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// What stands after the last dot of the last part, in lower case; empty where there is none.
  static func ending(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// `folder/name`, with one stroke between.
  static func join(_ folder: String, _ name: String) -> String { folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)" }
}
