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

  @Option(parsing: .unconditional, help: ArgumentHelp("How long the second coder may take, for each text.", valueName: "seconds"))
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

  /// Reads texts as `reading` does, then lets the second coder and the sheets have their word on each. `say` is told how far the coders agree. That the
  /// coder failed is told whatever `say` does with it. Returns the code with which the program ends when all is written: not 0 where the coder failed on every text or a text could not be read.
  func read(
    _ inputs: [String], by reading: TextReading, registry: Registry, say: (String) -> Void, _ use: (Coding) throws -> Void
  ) throws -> Int32 {
    var review = CodesheetReview(try sheets.load(registry))
    var second = try coder.map { try SecondCoder(CoderCommand($0), name: coderName, registry: registry) }
    second?.policy = coderPolicy
    second?.secondsPerText = coderSeconds
    second?.showsTies = coderSeesTies
    func settle(_ done: [(coding: Coding, source: SourceText?)]) throws {
      for (coding, source) in done { try use(source.map { review.apply(to: coding, of: $0) } ?? coding) }
    }
    let ending = try reading.read(inputs, registry: registry) { coding, source in
      try settle(second?.take(coding, of: source) ?? [(coding, source)])
    }
    try settle(second?.finish() ?? [])
    let left = review.leftOver()
    if !left.isEmpty { try use(Coding(findings: left)) }
    CodesheetOptions.tell(review.losses, say)
    guard let second else { return ending }
    if let failure = second.failureMessage { Console.say(failure) }
    say(second.countsMessage)
    return second.failures.isTotal ? ExitStatus.input : ending
  }
}

extension SecondCoder {
  /// On how many texts it failed and how many of its lines are broken, with the first reason; `nil` where all went well.
  fileprivate var failureMessage: String? {
    var wrong: [String] = []
    if failures.failed > 0 {
      wrong.append("it failed on \(failures.failed) of \(Self.texts(failures.texts)), where the program's ties stand unchecked")
    }
    if failures.brokenLines > 0 {
      wrong.append("\(failures.brokenLines == 1 ? "a line" : "\(failures.brokenLines) lines") broken")
    }
    guard !wrong.isEmpty || failures.firstReason != nil else { return nil }
    let reason = failures.firstReason.map { " (first: \($0))" } ?? ""
    return
      "warning: the second coder \(name) did not do all: \((wrong.isEmpty ? ["no text is lost"] : wrong).joined(separator: "; "))\(reason)"
  }

  /// How far the coders agree on the texts on which it did not fail.
  fileprivate var countsMessage: String {
    let compared = failures.texts - failures.failed
    guard compared > 0 else { return "\(name): nothing was compared." }
    let (both, program, coder) = counts
    let all = 2 * both + program + coder
    let share = all > 0 ? ", agreement \(TieScores.digits(Double(2 * both) / Double(all)))" : ""
    let place = failures.failed > 0 ? " in \(compared) of \(Self.texts(failures.texts))" : ""
    return
      "\(name): \(both) ties of both, \(program) of the program alone, \(coder) of the coder alone\(place)\(share); \(policy.rawValue)."
  }

  private static func texts(_ count: Int) -> String { count == 1 ? "1 text" : "\(count) texts" }
}

extension CoderPolicy: ExpressibleByArgument {}
