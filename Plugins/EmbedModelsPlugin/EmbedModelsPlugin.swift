import Foundation
import PackagePlugin

/// Hands a target the folders of `models/` that it carries inside itself, as one generated Swift file of string literals.
@main
struct EmbedModelsPlugin: BuildToolPlugin {
  /// Which folders of `models/` each target carries.
  static let folders = [
    "AllianceNetwork": ["registry"],
    "TreatyText": ["lexicon"],
    "Measures": ["rules"],
    "Scenarios": ["networks", "scenarios"],
  ]

  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    guard let names = Self.folders[target.name] else { return [] }
    let models = context.package.directoryURL.appending(path: "models")
    let files = try names.flatMap { name in
      try FileManager.default
        .contentsOfDirectory(at: models.appending(path: name), includingPropertiesForKeys: nil)
        .filter { ["yaml", "tsv"].contains($0.pathExtension) }
        .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedModels.swift")
    return [
      .buildCommand(
        displayName: "Embedding models/{\(names.joined(separator: ","))} into \(target.name)",
        executable: try context.tool(named: "EmbedModels").url,
        arguments: [output.path] + files.map(\.path),
        inputFiles: files,
        outputFiles: [output])
    ]
  }
}
