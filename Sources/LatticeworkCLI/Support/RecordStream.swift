import Foundation
import Latticework

/// Reads texts as a stream: each text's coding is written as a line as soon as it is there, so that memory is that of a few texts.
///
/// Texts are files and folders, or the lines of `.ndjson` files. Each gives one record, so that the records that are there tell how far a killed run came.
struct RecordStream {
  var quiet: Bool
  /// The date of texts that carry none.
  var date: PartialDate?
  var jobs: OrderedWork
  /// Carries on behind the records that are there.
  var resumes: Bool
  /// What else the records depend on, for the identity of the work.
  var options: [String]

  /// Whether a path is a file with a document a line.
  static func isStream(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl")
  }

  /// What came of it.
  struct Sum {
    var texts = 0
    var ties = 0
    var findings = 0
    /// The code with which the program ends: not 0 where a text was not read.
    var ending: Int32 = 0
  }

  /// Something to be read that gives some records.
  private enum Item: Sendable {
    case findings(Coding)
    case entry(SourceListing.Entry)
    case lines([LineStream.Line], of: String)
  }

  private struct Records: Sendable {
    var bytes: [UInt8] = []
    var sum = Sum()
    var place: String
    /// Why the text was not read.
    var error: SourceError?

    mutating func add(_ coding: Coding) throws {
      bytes += try coding.jsonLine()
      sum.texts += coding.documents.count
      sum.ties += coding.ties.count
      sum.findings += coding.findings.count
    }
  }

  /// Reads `inputs` and writes the records to the file at `output`, standard output where there is none.
  ///
  /// A text of a folder that cannot be read is told on standard error and stops no other; its record has no document and a finding.
  ///
  /// Throws `SourceError`, `OutputError`, and `ExitCode` where none of the texts can be read.
  func run(_ inputs: [String], registry: Registry, output: String?) throws -> Sum {
    let extractor = Extractor(registry: registry, lexicon: try Lexicon.builtIn())
    var queue = try Queue(inputs) { if !quiet { Console.say($0) } }
    let file = try output.map { try RecordFile(path: $0, identity: queue.identity(options), resuming: resumes) }
    if let file { try queue.skip(file.records) }
    let progress = Progress("Reading", quiet: quiet)
    defer { progress.end() }
    let date = date
    let reader = SourceReader()
    let begin = ContinuousClock.now
    var sum = Sum()
    var unread = UnreadTexts()
    try jobs.run(
      next: { try queue.next() },
      work: { item in
        switch item {
        case .findings(let coding):
          var records = Records(place: "")
          try records.add(coding)
          return records
        case .entry(let entry):
          var records = Records(place: entry.name)
          switch try reader.result(of: entry) {
          case .success(let text): try records.add(extractor.code(text, date: date))
          case .failure(let error):
            records.error = error
            try records.add(Coding(findings: [error.finding]))
          }
          return records
        case .lines(let lines, let name):
          var records = Records(place: name)
          for line in lines { try records.add(extractor.code(line, of: name, date: date)) }
          return records
        }
      },
      use: { (records: Records) in
        if let file {
          try file.append(records.bytes)
        } else {
          try FileHandle.standardOutput.write(contentsOf: Data(records.bytes))
        }
        sum.texts += records.sum.texts
        sum.ties += records.sum.ties
        sum.findings += records.sum.findings
        if let error = records.error {
          progress.end()
          unread.note(error)
        } else if records.sum.texts > 0 {
          unread.noteRead()
        }
        progress.tell { queue.progress(since: begin, texts: sum.texts, place: records.place) }
      })
    progress.end()
    if (file?.records ?? 0) == 0 {
      do {
        try unread.requireOne()
      } catch {
        file?.discard()
        throw error
      }
    }
    try file?.finish()
    sum.ending = unread.ending
    return sum
  }

  /// What is still to be read.
  private struct Queue {
    private var files: [String] = []
    private var entries: [SourceListing.Entry] = []
    private var findings: [Finding] = []
    private var taken = 0
    private var stream: LineStream?
    private var name = ""
    private var size = 0
    private var done = 0
    private var skipped = 0

    init(_ inputs: [String], say: (String) -> Void) throws {
      files = inputs.filter(RecordStream.isStream)
      let others = inputs.filter { !RecordStream.isStream($0) }
      if !others.isEmpty {
        let listing = try SourceListing(others)
        listing.tellPassedOver(say)
        entries = listing.entries
        findings = listing.findings
      }
      for file in files { size += try LineStream(path: file).size ?? 0 }
    }

    /// What the records are of: names, sizes and the first bytes of streams, and the options.
    func identity(_ options: [String]) -> String {
      var lines = ["latticework/records/1", programVersion] + options
      for path in entries.map(\.path) + files {
        let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
        lines.append("\(path) \(size ?? -1) \(String(Self.digest(path), radix: 16))")
      }
      return lines.joined(separator: "\n") + "\n"
    }

    /// A sum of the first 64 KiB of a file (FNV-1a): enough to tell one stream from another.
    private static func digest(_ path: String) -> UInt64 {
      guard path != "-", let handle = FileHandle(forReadingAtPath: path), let head = try? handle.read(upToCount: 1 << 16) else {
        return 0
      }
      return head.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// Passes over what has its record already.
    mutating func skip(_ records: Int) throws {
      var left = records
      if left > 0, !findings.isEmpty {
        findings = []
        left -= 1
      }
      taken = min(left, entries.count)
      left -= taken
      while left > 0, try line() != nil { left -= 1 }
      skipped = done
    }

    /// The next line; with `isSame` only of the stream that is open.
    private mutating func line(isSame: Bool = false) throws -> LineStream.Line? {
      while true {
        if stream == nil {
          guard !files.isEmpty else { return nil }
          name = files.removeFirst()
          stream = try LineStream(path: name)
        }
        let before = stream?.offset ?? 0
        if let line = try stream?.next() {
          done += (stream?.offset ?? 0) - before
          return line
        }
        stream = nil
        if isSame { return nil }
      }
    }

    /// The next item: lines of one stream come some at a time.
    mutating func next() throws -> Item? {
      if !findings.isEmpty {
        defer { findings = [] }
        return .findings(Coding(findings: findings))
      }
      if taken < entries.count {
        taken += 1
        return .entry(entries[taken - 1])
      }
      var lines: [LineStream.Line] = []
      var bytes = 0
      var first = name
      while bytes < 1 << 18, let line = try line(isSame: !lines.isEmpty) {
        if lines.isEmpty { first = name }
        lines.append(line)
        bytes += line.bytes.count
      }
      return lines.isEmpty ? nil : .lines(lines, of: first)
    }

    /// `40 %, 1200 texts a second, 35 s to go`, or the text's number for files.
    func progress(since begin: ContinuousClock.Instant, texts: Int, place: String) -> String {
      guard size > 0 else { return "\(taken)/\(entries.count): \(place)" }
      let seconds = max((ContinuousClock.now - begin) / .seconds(1), 0.001)
      let rate = Double(done - skipped) / seconds
      let left = rate > 0 ? Int(Double(size - done) / rate) : 0
      return "\(done * 100 / size) % of \(size >> 20) MB, \(Int(Double(texts) / seconds)) texts a second, \(left) s to go"
    }
  }
}
