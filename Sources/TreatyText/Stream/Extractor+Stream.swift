import AllianceNetwork

extension Extractor {
  private static let form = #"a line is {"name": "…", "date": "YYYY-MM-DD", "text": "…"}, date and name may be missing"#

  /// The coding of a document that stands on a line of a stream: `{"name": "a.txt", "date": "2025-06", "text": "…"}`.
  ///
  /// A document's own `date` counts before `date`. A line that is no such object, or too long, gives a finding (`line-broken`) that names `stream` and the
  /// line, and no document. Every line gives one coding, so that records can be counted. Offsets count the scalars of the text, escapes resolved.
  public func code(_ line: LineStream.Line, of stream: String, date: PartialDate? = nil) -> Coding {
    func broken(_ words: String) -> Coding {
      Coding(findings: [
        Finding(
          code: "line-broken",
          message: "line \(line.number) is left out: \(words); " + Self.form,
          document: stream)
      ])
    }
    if line.isTooLong { return broken("it is too long") }
    do {
      let document = try DocumentLine(line.bytes)
      let decoded = Decoded(document.text[...], as: .utf8)
      var source = SourceText(name: document.name ?? "line \(line.number)", scalars: decoded.scalars)
      if let first = decoded.firstBroken {
        source.findings.append(
          Finding(
            code: "bytes-replaced", message: "\(decoded.broken) broken sequences (as UTF-8) are replaced by U+FFFD",
            document: source.name,
            start: first.scalar, end: first.scalar + 1))
      }
      return code(source, date: document.date ?? date)
    } catch let fault as DocumentLine.Fault {
      return broken(fault.words)
    } catch {
      return broken("\(error)")
    }
  }
}
