import AllianceNetwork
import Foundation
import Testing

@testable import Diagrams

@Suite struct LayoutWorkerTests {
  private func shell(_ script: String, timeLimit: Double = 10) -> LayoutWorker {
    LayoutWorker(executable: URL(filePath: "/bin/sh"), arguments: ["-c", script], timeLimit: timeLimit)
  }

  @Test func slowChildIsStopped() {
    let start = ContinuousClock.now
    #expect(throws: DiagramError.timeLimit(engine: .dot, seconds: 0.3)) {
      try shell("exec sleep 30", timeLimit: 0.3).layOut(Data(), engine: .dot)
    }
    #expect(ContinuousClock.now - start < .seconds(8))
  }

  @Test func childThatIgnoresTheRequestIsStoppedToo() {
    let start = ContinuousClock.now
    #expect(throws: DiagramError.timeLimit(engine: .dot, seconds: 0.3)) {
      try shell("trap '' TERM; while :; do sleep 0.1; done", timeLimit: 0.3).layOut(Data(), engine: .dot)
    }
    #expect(ContinuousClock.now - start < .seconds(12))
  }

  @Test func failingChildIsReported() {
    #expect(throws: DiagramError.worker(engine: .fdp, message: "its process ended with code 3: no memory")) {
      try shell("echo 'no memory' >&2; exit 3").layOut(Data(), engine: .fdp)
    }
  }

  @Test func missingProgramIsReported() {
    let worker = LayoutWorker(executable: URL(filePath: "/nonexistent/program"))
    do {
      _ = try worker.layOut(Data(), engine: .neato)
      Issue.record("a program that is not there was run")
    } catch {
      #expect(error.description.contains("/nonexistent/program could not be run"))
    }
  }

  @Test func childGetsGraphEngineAndFormat() throws {
    let output = try shell("echo $0 $1; cat").layOut(Data("digraph {}".utf8), engine: .circo)
    #expect(String(decoding: output, as: UTF8.self) == "circo plain\ndigraph {}")
  }

  @Test func largeOutputDoesNotBlock() throws {
    let output = try shell("head -c 3000000 /dev/zero").layOut(Data(repeating: 97, count: 2_000_000), engine: .sfdp)
    #expect(output.count == 3_000_000)
  }

  @Test func diagramFallsBackToTheLattice() {
    let slow = shell("exec sleep 30", timeLimit: 0.2)
    let diagram = Diagram(
      network: Samples.seven, registry: Samples.registry, options: .init(layout: .engine(.dot), worker: slow))
    let lattice = Diagram(network: Samples.seven, registry: Samples.registry, options: .init(layout: .lattice))
    #expect(diagram.messages == ["the layout engine dot was not done within 0.2 s; the lattice layout was drawn instead"])
    #expect(diagram.graph == lattice.graph)
  }

  @Test func layoutWithoutPlacesFallsBackToo() {
    let diagram = Diagram(
      network: Samples.seven, registry: Samples.registry,
      options: .init(layout: .engine(.neato), worker: shell("echo graph 1 1 1")))
    #expect(diagram.messages == ["the layout engine neato gave no place for AUS; the lattice layout was drawn instead"])
  }

  @Test(arguments: LayoutEngine.allCases) func everyEnginePlacesEveryState(engine: LayoutEngine) {
    let (placement, messages) = Placement.common(
      to: [Samples.seven], registry: Samples.registry, options: .init(layout: .engine(engine)))
    #expect(messages.isEmpty)
    #expect(placement.parties.count == 7)
    #expect(Set(placement.parties.values).count == 7)
  }

  @Test func serveRejectsWhatIsNoGraph() {
    for input in ["", "graph {", "digraph { a -> }", "<html>"] {
      #expect(throws: DiagramError.self, "\(input)") { try LayoutWorker.serve(input: Data(input.utf8), engine: .neato) }
    }
    #expect(throws: DiagramError.self) {
      try LayoutWorker.serve(input: Data("digraph {a}".utf8), engine: .neato, format: "nosuch")
    }
  }
}
