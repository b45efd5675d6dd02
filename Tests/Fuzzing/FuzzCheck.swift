import AllianceNetwork
import Foundation
import TreatyText

/// What must hold of the reading of any file whatever.
public struct FuzzCheck: Sendable {
  private let reader = SourceReader()
  private let extractor: Extractor

  /// Checks of the extractor with the registry and the lexicon that the program carries. Throws where these cannot be read.
  public init() throws { extractor = try Extractor.builtIn() }

  /// Reads the input and says everything that is wrong with what came out; empty where all is well. A file may be refused, with a
  /// ``TreatyText/SourceError``.
  public func faults(of input: FuzzInput) -> [String] {
    do {
      let source = try reader.read(Data(input.bytes), name: input.name)
      let coding = extractor.code(source)
      var faults = coding.faults(in: source)
      // Reading twice is dear; every so often is enough.
      if input.number.isMultiple(of: 16), extractor.code(source) != coding {
        faults.append("a second reading gives something else")
      }
      return faults
    } catch is SourceError {
      return []
    } catch {
      return ["the reading threw \(error)"]
    }
  }
}

extension Coding {
  /// What is wrong with a coding of `source`.
  fileprivate func faults(in source: SourceText) -> [String] {
    var faults: [String] = []
    func expect(_ holds: Bool, _ fault: @autoclosure () -> String) {
      if !holds { faults.append(fault()) }
    }
    let length = source.scalars.count
    expect(documents.map(\.length) == [length], "the length of the document is wrong")
    for tie in ties {
      expect(tie.parties.count > 1 && Set(tie.parties).count == tie.parties.count, "parties \(tie.parties)")
      expect(tie.parties == tie.parties.sorted(), "parties out of order \(tie.parties)")
      expect(tie.from.map(tie.parties.contains) ?? true, "the giver of \(tie.type) is no party")
      expect((tie.to ?? []).allSatisfy(tie.parties.contains), "a receiver of \(tie.type) is no party")
      expect(!tie.evidence.isEmpty, "a tie without evidence")
      for evidence in tie.evidence {
        let inside = 0 <= evidence.start && evidence.start < evidence.end && evidence.end <= length
        expect(inside, "evidence \(evidence.start)..<\(evidence.end) of \(length)")
        if inside { expect(evidence.text == source[evidence.start..<evidence.end], "the evidence is not what stands there") }
        expect((0...1).contains(evidence.confidence ?? 0), "confidence \(evidence.confidence ?? 0)")
      }
    }
    for finding in findings {
      let start = finding.start ?? 0
      expect(
        0 <= start && start <= (finding.end ?? start) && (finding.end ?? start) <= length, "finding \(finding.code) at \(start)")
    }
    expect((try? json()) != nil, "the coding cannot be written")
    return faults
  }
}
