import AllianceNetwork
import Foundation
import TreatyText

/// A second coder: a program of the user's own that reads texts and writes ties, whose coding is merged with this program's.
///
/// Texts are gathered and given to one run of the program, a line each; it is run again for every 16 MiB of text, so that memory stays bounded. What it says
/// on standard error is passed on.
public struct SecondCoder: Sendable {
  /// The program.
  public let command: CoderCommand
  /// What it is called in the evidence and the findings.
  public var name: String
  /// What becomes of the two codings.
  public var policy: CoderPolicy = .preferProgram
  /// How long a run may take, for each of its texts.
  public var secondsPerText = 300
  /// Whether it is shown the ties of this program.
  public var showsTies = false
  /// How much it may write in a run, in bytes.
  public var maximumBytes = 64 << 20

  /// How many ties both told, the program alone, the second coder alone, so far.
  public private(set) var counts = (both: 0, program: 0, coder: 0)

  /// On how many of how many texts it failed so far, and why.
  public private(set) var failures = CoderFailures()

  private let registry: Registry
  private var waiting: [(coding: Coding, source: SourceText?)] = []
  private var size = 0
  private static let batch = 16 << 20

  /// A coder. Its name is that of the command where none is given.
  public init(_ command: CoderCommand, name: String? = nil, registry: Registry) {
    self.command = command
    self.name = name ?? command.name
    self.registry = registry
  }

  /// Takes a text and the program's coding of it, and gives what is done by now, in order. A coding without a text passes through.
  ///
  /// Throws what ``finish()`` throws.
  public mutating func take(_ coding: Coding, of source: SourceText?) throws -> [(coding: Coding, source: SourceText?)] {
    waiting.append((coding, source))
    size += source?.scalars.count ?? 0
    return size >= Self.batch ? try finish() : []
  }

  /// The merged codings of all texts that are not done yet, in order. Throws ``CoderCommand/Failure`` where the program cannot be started.
  public mutating func finish() throws -> [(coding: Coding, source: SourceText?)] {
    defer { (waiting, size) = ([], 0) }
    let sources = waiting.compactMap(\.source)
    guard !sources.isEmpty else { return waiting }
    var input: [UInt8] = []
    for entry in waiting {
      if let source = entry.source { input += try CoderRequest(source, coding: entry.coding, showsTies: showsTies).line() }
    }
    let bounds = BoundedProcess(secondsAllowed: secondsPerText * sources.count, maximumBytes: maximumBytes)
    let result: BoundedProcess.Result
    do {
      result = try bounds.run(command.program, Array(command.words.dropFirst()), input: input, passesErrors: true)
    } catch {
      throw CoderCommand.Failure(description: "--coder \(command.words[0]): the program cannot be started")
    }
    let reply = CoderReply(result.output, coder: name, texts: sources, registry: registry)
    let failure = finding(result, seconds: bounds.secondsAllowed)
    var done = waiting
    failures.texts += sources.count
    failures.brokenLines += reply.brokenLines
    if failures.firstReason == nil { failures.firstReason = (failure ?? reply.findings.first)?.message }
    for index in done.indices {
      done[index].coding = merged(done[index].coding, done[index].source, reply, hasFailed: failure != nil)
    }
    let findings = [failure].compactMap(\.self) + reply.findings
    if !findings.isEmpty { done.append((Coding(findings: findings), nil)) }
    return done
  }

  private mutating func merged(_ coding: Coding, _ source: SourceText?, _ reply: CoderReply, hasFailed: Bool) -> Coding {
    guard let source else { return coding }
    var coding = coding
    if let reason = reply.failure(on: source.name, hasFailed: hasFailed) {
      failures.failed += 1
      if failures.firstReason == nil { failures.firstReason = "\(name): \(reason)" }
      let message = "\(name) failed on this text (\(reason)); the program's ties stand, unchecked"
      coding.findings.append(Finding(code: "coder-silent", message: message, document: source.name))
      return coding
    }
    let merge = CoderMerge(
      program: coding.ties, coderTies: reply.ties[source.name] ?? [], document: source.name, coder: name, policy: policy)
    coding.ties = merge.ties
    coding.findings += merge.findings
    counts.both += merge.counts.both
    counts.program += merge.counts.program
    counts.coder += merge.counts.coder
    return coding
  }

  private func finding(_ result: BoundedProcess.Result, seconds: Int) -> Finding? {
    let message: String
    switch result.stopped {
    case .tooSlow: message = "\(name) was stopped: it took longer than \(seconds) s; what it had written counts"
    case .tooMuch: message = "\(name) was stopped: it wrote more than \(maximumBytes) bytes; what came before counts"
    case nil:
      guard result.status != 0 else { return nil }
      message = "\(name) ended with code \(result.status); what it had written counts"
    }
    return Finding(code: "coder-failed", message: message)
  }
}

extension CoderReply {
  /// Why the coder failed on the text called `name`, in words; `nil` where it did not. `hasFailed`: its program did not come to its end.
  fileprivate func failure(on name: String, hasFailed: Bool) -> String? {
    if answered.contains(name) { return nil }
    if garbled.contains(name) { return "what it wrote of it is broken" }
    if hasFailed { return "it said nothing of it before it ended" }
    if isGarbled { return "it said nothing of it that is sound, and wrote broken lines" }
    return answered.isEmpty
      ? "it said nothing of any text; of one without ties it says {\"document\": \"\(name)\", \"ties\": []}" : nil
  }
}
