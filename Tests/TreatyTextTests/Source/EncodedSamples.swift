import Foundation

/// The same two sentences in every encoding, written by Python's codecs.
enum EncodedSamples {
  static let text = "甲国と乙国は、相互訪問の取り決めに署名した。\nカタカナも。\n"
  static let english = "The “pact” – naïve, it’s said – is in force.\n"
  static let shiftJIS = bytes(
    """
    8d628d9182c689b38d9182cd8141918a8cdd964b96e282cc8ee682e88c8882df82c98f9096bc82b582bd81420a834a835e83
    4a836982e081420a
    """)
  static let eucJP = bytes(
    """
    b9c3b9f1a4c8b2b5b9f1a4cfa1a2c1eab8dfcbaccce4a4cebce8a4eab7e8a4e1a4cbbdf0ccbea4b7a4bfa1a30aa5aba5bfa5
    aba5caa4e2a1a30a
    """)
  static let iso2022JP = bytes(
    """
    1b244239433971244832353971244f2122416a385f4b2c4c64244e3c68246a37682461244b3d704c3e2437243f21231b2842
    0a1b2442252b253f252b254a246221231b28420a
    """)
  static let utf16LittleEndian = bytes(
    """
    3275fd566830594efd566f300130f876924e2a8a4f556e30d6538a307a6c81306b30727f0d5457305f3002300a00ab30bf30
    ab30ca30823002300a00
    """)
  static let utf16BigEndian = bytes(
    """
    753256fd30684e5956fd306f300176f84e928a2a554f306e53d6308a6c7a3081306b7f72540d3057305f3002000a30ab30bf
    30ab30ca30823002000a
    """)
  static let utf8 = bytes(
    """
    e794b2e59bbde381a8e4b999e59bbde381afe38081e79bb8e4ba92e8a8aae5958fe381aee58f96e3828ae6b1bae38281e381
    abe7bdb2e5908de38197e3819fe380820ae382abe382bfe382abe3838ae38282e380820a
    """)
  static let windows1252 = bytes(
    """
    546865209370616374942096206e61ef76652c20697492732073616964209620697320696e20666f7263652e0a
    """)
  static let kanjiInShiftJIS = bytes(
    """
    8d6289b395b893af96bf8ff096f1
    """)
  static let kanjiInEUC = bytes(
    """
    b9c3b2b5cabac6b1ccc1bef2ccf3
    """)

  private static func bytes(_ hex: String) -> Data {
    let digits = hex.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    return Data(stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) })
  }
}
