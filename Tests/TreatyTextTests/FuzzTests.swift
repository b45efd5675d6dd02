import Foundation
import Fuzzing
import Testing

/// A short run of what `make fuzz` does at length.
@Suite struct FuzzTests {
  @Test func brokenFiles() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "Corpus/texts")
    let texts = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter { $0.hasSuffix(".txt") }.map {
      Array(try String(contentsOf: folder.appending(path: $0), encoding: .utf8).unicodeScalars)
    }
    let check = try FuzzCheck()
    for number in 0..<400 {
      let input = FuzzInput(number: number, seed: 3, texts: texts)
      let faults = check.faults(of: input)
      #expect(faults.isEmpty, "input \(number): \(faults)")
    }
  }

  @Test func sameInputEveryTime() {
    let texts = [Array("日米同盟は1951年に成立した。".unicodeScalars)]
    let inputs = (0..<50).map { FuzzInput(number: $0, seed: 1, texts: texts) }
    #expect(inputs == (0..<50).map { FuzzInput(number: $0, seed: 1, texts: texts) })
    #expect(Set(inputs.map(\.bytes)).count > 40)
  }
}
