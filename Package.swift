// swift-tools-version: 6.2
import PackageDescription

// CI and `make lint` set LATTICEWORK_STRICT: there a warning is an error. A user's newer compiler may warn of new things without harm.
let strict: [SwiftSetting] = Context.environment["LATTICEWORK_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let csv = Target.Dependency.product(name: "SwiftCSV", package: "SwiftCSV")

/// A room of the library. What it does not list here it cannot import; ARCHITECTURE.md says why each arrow is there.
func room(_ name: String, _ dependencies: [Target.Dependency] = [], models: Bool = false) -> Target {
  .target(
    name: name, dependencies: dependencies, swiftSettings: strict,
    plugins: models ? [.plugin(name: "EmbedModelsPlugin")] : [])
}

/// The tests of a room; they may also use what the room itself uses. They read data files where they lie.
func tests(of name: String, _ dependencies: [Target.Dependency] = [], data: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies, exclude: data, swiftSettings: strict)
}

let package = Package(
  name: "latticework",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Latticework", targets: ["Latticework"]),
    .library(name: "GraphCore", targets: ["GraphCore"]),
    .executable(name: "latticework", targets: ["LatticeworkCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    // The domain, as values.
    room("AllianceNetwork", [yams], models: true),
    tests(of: "AllianceNetwork"),

    // Graphs and algorithms. Knows no alliance.
    room("GraphCore"),
    tests(of: "GraphCore", data: ["Oracles"]),

    // Texts to ties.
    room("TreatyText", ["AllianceNetwork", "CLibXML2", yams], models: true),
    tests(of: "TreatyText", ["AllianceNetwork", "Fuzzing"]),

    // Networks to graphs to numbers.
    room("Measures", ["AllianceNetwork", "GraphCore"], models: true),
    tests(of: "Measures", ["AllianceNetwork", "GraphCore"]),

    // Edits on a baseline, and comparison.
    room("Scenarios", ["AllianceNetwork", "GraphCore", "Measures", yams], models: true),
    tests(of: "Scenarios", ["AllianceNetwork", "Measures"]),

    // One file a format.
    room("Interchange", ["AllianceNetwork", "GraphCore", csv]),
    tests(of: "Interchange", ["AllianceNetwork", "GraphCore"]),

    // Codings set against each other, checked by a person, made by a second coder.
    room("Codings", ["AllianceNetwork", "GraphCore", "TreatyText", "Interchange"]),
    tests(of: "Codings", ["AllianceNetwork", "TreatyText", "Interchange"], data: ["Oracles"]),

    // Pictures.
    room("Diagrams", ["AllianceNetwork", "CGraphviz"]),
    tests(of: "Diagrams", ["AllianceNetwork"]),

    // Markdown, CSV, JSON and HTML.
    room(
      "Reports", ["AllianceNetwork", "GraphCore", "Measures", "Scenarios", "TreatyText", "Interchange", "Codings", "Diagrams"]),
    tests(of: "Reports", ["AllianceNetwork", "Measures", "Scenarios", "TreatyText"]),

    // The library as one import.
    room(
      "Latticework",
      ["AllianceNetwork", "GraphCore", "TreatyText", "Measures", "Scenarios", "Interchange", "Codings", "Diagrams", "Reports"]),

    // The program.
    .executableTarget(
      name: "LatticeworkCLI", dependencies: ["Latticework", arguments], swiftSettings: strict),
    .testTarget(
      name: "LatticeworkCLITests", dependencies: ["LatticeworkCLI", "Latticework", arguments], swiftSettings: strict),

    // What tests of several rooms use.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),

    // Broken and mixed-up files for the reading of texts: a few in the tests, a million in `make fuzz`.
    .target(
      name: "Fuzzing", dependencies: ["TreatyText", "AllianceNetwork", "TestSupport"], path: "Tests/Fuzzing",
      swiftSettings: strict),
    .executableTarget(
      name: "latticework-fuzz", dependencies: ["Fuzzing", arguments], path: "Tests/FuzzingProgram", swiftSettings: strict),

    // The C libraries.
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),

    // models/ goes into the program at build time, so that it runs from any folder.
    .executableTarget(name: "EmbedModels"),
    .plugin(name: "EmbedModelsPlugin", capability: .buildTool(), dependencies: ["EmbedModels"]),
  ],
  swiftLanguageModes: [.v6]
)
