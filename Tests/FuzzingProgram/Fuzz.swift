import ArgumentParser
import Foundation
import Fuzzing
import Synchronization

/// Feeds the reading of texts with inputs made by chance from a seed, and stops at the first that goes wrong.
@main
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "latticework-fuzz",
    abstract: "Feeds the reading of texts with broken and mixed-up files.",
    discussion: """
      Every input has a number and is the same every time, so that `--from N --inputs 1 --save FILE` brings back what went wrong. A crash, a \
      fault of what came out, or an input that takes longer than the limit ends the campaign with its number and exit code 1.

      EXAMPLES
        latticework-fuzz Tests/Corpus/texts models/texts --inputs 1000000
        latticework-fuzz Tests/Corpus/texts --seed 7 --from 123456 --inputs 1 --save bad.html
      """)

  @Argument(help: "Folders of texts to start from.") var folders: [String]
  @Option(help: "The seed of the campaign.") var seed: UInt64 = 1
  @Option(help: "The number of the first input.") var from = 0
  @Option(help: "How many inputs.") var inputs = 100_000
  @Option(help: "Seconds that one input may take.") var limit = 20.0
  @Option(help: "Write the first input to this file.") var save: String?
  @Option(help: .hidden) var child: Int?

  func validate() throws {
    guard inputs > 0, from >= 0, limit > 0 else {
      throw ValidationError("--inputs and --limit are more than 0, --from is 0 or more.")
    }
  }

  func run() throws {
    let texts = try readTexts()
    if let save {
      try Data(FuzzInput(number: from, seed: seed, texts: texts).bytes).write(to: URL(filePath: save), options: .atomic)
    }
    if child == nil {
      try Campaign(fuzz: self, program: CommandLine.arguments).run()
    } else {
      try feed(texts)
    }
  }

  /// The texts of the folders, sorted by path, so that an input is the same wherever it is made.
  private func readTexts() throws -> [[Unicode.Scalar]] {
    var texts: [[Unicode.Scalar]] = []
    for folder in folders {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      where name.hasSuffix(".txt") || name.hasSuffix(".md") {
        texts.append(Array(try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8).unicodeScalars))
      }
    }
    guard !texts.isEmpty else { throw ValidationError("there is no .txt or .md file in \(folders.joined(separator: ", ")).") }
    return texts
  }

  /// Feeds the inputs one after the other; each is named on standard output before it is read, so that the parent knows where it ended.
  private func feed(_ texts: [[Unicode.Scalar]]) throws {
    let check = try FuzzCheck()
    let began = Mutex(ContinuousClock.now)
    let limit = Duration.seconds(limit)
    Thread.detachNewThread {
      while true {
        Thread.sleep(forTimeInterval: 0.5)
        if began.withLock({ ContinuousClock.now - $0 > limit }) { _exit(3) }
      }
    }
    for number in from..<from + inputs {
      let input = FuzzInput(number: number, seed: seed, texts: texts)
      FileHandle.standardOutput.write(Data("\(number)\n".utf8))
      began.withLock { $0 = .now }
      let faults = check.faults(of: input)
      if !faults.isEmpty {
        FileHandle.standardError.write(Data((faults.joined(separator: "\n") + "\n").utf8))
        _exit(2)
      }
    }
  }
}
