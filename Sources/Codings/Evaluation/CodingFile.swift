import AllianceNetwork
import Foundation

/// A file of codings: what `extract` writes (`.json`, `.ndjson`), or a coding made by hand as the codebook has it.
///
/// The forms are told apart by their keys: `{"documents": [...], "ties": [...]}`, or `{"document": "a.txt", "ties": [...]}`; in a file of lines every
/// line is one of them.
public struct CodingFile: Sendable, Hashable {
  /// The name, as it was given to the program.
  public var name: String
  /// The texts, in the order of the file.
  public var texts: [CodedText]

  /// Reads the bytes of a file. Throws `ModelError` with the line, for a file of lines, and the key at which it is no coding.
  public init(name: String, data: Data) throws {
    self.name = name
    let isLines = (try? JSONSerialization.jsonObject(with: data)) == nil
    var texts: [CodedText] = []
    if isLines {
      for (number, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
        guard line.contains(where: { $0 > 0x20 }) else { continue }
        texts += try Self.texts(of: Data(line), file: name, line: number + 1)
      }
    } else {
      texts = try Self.texts(of: data, file: name, line: 0)
    }
    guard !texts.isEmpty else { throw Self.error(name, 0, "the file holds no coding", nil) }
    self.texts = texts
  }

  private static func texts(of data: Data, file: String, line: Int) throws -> [CodedText] {
    let decoder = JSONDecoder()
    do {
      let places = try decoder.decode(Probe.self, from: data).places
      var texts: [CodedText]
      if let single = try decoder.decode(Heading.self, from: data).document {
        texts = [CodedText(document: single, ties: try decoder.decode(Ties.self, from: data).ties)]
      } else {
        texts = try decoder.decode(Coding.self, from: data).texts
      }
      for index in texts.indices {
        texts[index].tellsVoice = places.contains { $0.voice != nil }
        texts[index].tellsPolarity = places.contains { $0.polarity != nil }
      }
      return texts
    } catch let error as DecodingError {
      throw Self.error(file, line, error.reason, error.path)
    } catch {
      throw Self.error(file, line, "no sound JSON", nil)
    }
  }

  private static func error(_ file: String, _ line: Int, _ message: String, _ path: String?) -> ModelError {
    let hint =
      "a coding is what extract writes as .json or .ndjson, or {\"document\": ..., \"ties\": [...]} with ties as the codebook has them"
    return ModelError([Problem(file: file, line: line, column: line > 0 ? 1 : 0, path: path ?? "", message: message, hint: hint)])
  }

  private struct Heading: Decodable {
    var document: String?
  }

  private struct Ties: Decodable {
    var ties: [CodedTie]
  }

  /// What the evidence says and a tie, once read, no longer tells from what was left out.
  private struct Probe: Decodable {
    struct Tie: Decodable {
      var evidence: [Place]?
    }
    struct Place: Decodable {
      var voice: String?
      var polarity: String?
    }
    var ties: [Tie]
    var places: [Place] { ties.flatMap { $0.evidence ?? [] } }
  }
}

extension DecodingError {
  /// What is wrong, in a few words.
  var reason: String {
    switch self {
    case .keyNotFound(let key, _): "the key \"\(key.stringValue)\" is missing"
    case .valueNotFound(_, let context): "a value is missing: \(context.debugDescription)"
    case .typeMismatch(let type, _): "\(Self.name(of: type)) is expected here"
    case .dataCorrupted(let context):
      context.codingPath.isEmpty ? "no sound JSON" : context.debugDescription
    @unknown default: "it cannot be read"
    }
  }

  private static func name(of type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a text"
    case is Int.Type, is Double.Type: "a number"
    case is [String: Any].Type: "an object"
    default: "a list"
    }
  }

  /// Where: `ties[0].status`.
  var path: String {
    let keys: [any CodingKey] =
      switch self {
      case .keyNotFound(_, let context), .valueNotFound(_, let context), .typeMismatch(_, let context),
        .dataCorrupted(let context):
        context.codingPath
      @unknown default: []
      }
    var path = ""
    for key in keys { path += key.intValue.map { "[\($0)]" } ?? (path.isEmpty ? "" : ".") + key.stringValue }
    return path
  }
}
