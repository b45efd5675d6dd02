import Foundation

extension TieScores {
  /// The scores on one line, to the character as the codebook's scorer prints them; `name` is padded or cut to 34 characters.
  ///
  /// Precision, recall, F1, F1 with the coarse and with the fine status have three digits, the shares of years and of evidence two, rounded as C does.
  public func line(_ name: String) -> String {
    let name = String(String.UnicodeScalarView(name.unicodeScalars.prefix(34)))
    let padding = String(repeating: " ", count: max(0, 34 - name.unicodeScalars.count))
    return "\(name)\(padding) gold \(padded(gold)) out \(padded(output)) hit \(padded(hits))  P \(Self.digits(precision)) R "
      + "\(Self.digits(recall)) F1 \(Self.digits(f1))  +coarse \(Self.digits(coarseF1)) +status \(Self.digits(fineF1))  year "
      + "\(Self.digits(yearShare)) evidence \(Self.digits(evidenceShare))"
  }

  private func padded(_ count: Int) -> String {
    let digits = String(count)
    return String(repeating: " ", count: max(0, 3 - digits.count)) + digits
  }

  /// A score with three digits.
  public static func digits(_ value: Double) -> String { String(format: "%.3f", value) }

  /// A share with two digits; `-` where there is none.
  public static func digits(_ share: Double?) -> String { share.map { String(format: "%.2f", $0) } ?? "-" }
}
