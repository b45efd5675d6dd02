import ArgumentParser
import Latticework

/// Who else has a word in what is read from texts: a second coder, and a person who went through a sheet.
struct CheckOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A second coder: a program of yours that reads texts and writes ties, a line of JSON each (see models/README.md). Words are divided at blanks, quotes "
        + "keep them together; no shell is between.",
      valueName: "command"))
  var coder: String?

  @Option(help: ArgumentHelp("What the second coder is called; the words of its command if left out.", valueName: "name"))
  var coderName: String?

  @Option(
    help: ArgumentHelp(
      "What becomes of the two codings. union: every tie of either; intersection: those of both; prefer-program and prefer-coder: every tie of either, but "
        + "where both read the same words otherwise, the one's. Every disagreement is a finding.",
      valueName: "policy"))
  var coderPolicy: CoderPolicy = .preferProgram

  @Option(help: ArgumentHelp("How long the second coder may take, for each text.", valueName: "seconds"))
  var coderSeconds = 300

  @Flag(help: "Show the second coder the ties of this program.")
  var coderSeesTies = false

  @OptionGroup var sheets: CodesheetOptions

  /// Whether somebody else has a word at all.
  var areAsked: Bool { coder != nil || !sheets.codesheet.isEmpty }

  func validate() throws {
    if !(1...86_400).contains(coderSeconds) { throw ValidationError("--coder-seconds takes 1 to 86400 seconds.") }
    if coder == nil, coderName != nil || coderSeesTies {
      throw ValidationError("--coder-name and --coder-sees-ties go with --coder.")
    }
  }

  /// Reads texts as `reading` does, then lets the second coder and the sheets have their word on each. `say` is told how far the coders agree.
  func read(
    _ inputs: [String], by reading: TextReading, registry: Registry, say: (String) -> Void, _ use: (Coding) throws -> Void
  ) throws {
    var review = CodesheetReview(try sheets.load(registry))
    var second = try coder.map { try SecondCoder(CoderCommand($0), name: coderName, registry: registry) }
    second?.policy = coderPolicy
    second?.secondsPerText = coderSeconds
    second?.showsTies = coderSeesTies
    func settle(_ done: [(coding: Coding, source: SourceText?)]) throws {
      for (coding, source) in done { try use(source.map { review.apply(to: coding, of: $0) } ?? coding) }
    }
    try reading.read(inputs, registry: registry) { coding, source in
      try settle(second?.take(coding, of: source) ?? [(coding, source)])
    }
    try settle(second?.finish() ?? [])
    let left = review.leftOver()
    if !left.isEmpty { try use(Coding(findings: left)) }
    if let second {
      let (both, program, coder) = second.counts
      let all = 2 * both + program + coder
      let share = all > 0 ? ", agreement \(TieScores.digits(Double(2 * both) / Double(all)))" : ""
      say(
        "\(second.name): \(both) ties of both, \(program) of the program alone, \(coder) of the coder alone\(share); \(second.policy.rawValue)."
      )
    }
  }
}

extension CoderPolicy: ExpressibleByArgument {}
