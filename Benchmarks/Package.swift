// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who uses the library builds its benchmarks.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "latticework", path: "..")],
  targets: [
    .executableTarget(name: "measure-graphs", dependencies: [.product(name: "GraphCore", package: "latticework")])
  ],
  swiftLanguageModes: [.v6]
)
