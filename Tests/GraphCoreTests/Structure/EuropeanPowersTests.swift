import Testing

@testable import GraphCore

/// The European powers on their way to two camps, after T. Antal, P. L. Krapivsky and S. Redner (2006), doi:10.1016/j.physd.2006.09.028.
///
/// The friendships are those that the article tells: the Three Emperors' League of 1872 to 1881, the Triple Alliance of 1882, the alliance of
/// Germany and Russia that lapsed in 1890, that of France and Russia of 1891 to 1894, the Entente Cordiale of 1904 and the British-Russian
/// agreement of 1907. The enmities are those that are printed with their years for `irps_wwi`, the article's figure as a data set in R's
/// manynet. Pairs of which neither tells are left without a tie.
struct EuropeanPowersTests {
  enum Power: Int { case britain, france, russia, germany, austria, italy }

  struct Tie: Sendable {
    let ends: (Power, Power)
    /// From its first year to the one before its last.
    let years: Range<Int>
  }

  static let friends = [
    Tie(ends: (.germany, .austria), years: 1872..<1918), Tie(ends: (.austria, .russia), years: 1872..<1882),
    Tie(ends: (.germany, .russia), years: 1872..<1890), Tie(ends: (.germany, .italy), years: 1882..<1918),
    Tie(ends: (.austria, .italy), years: 1882..<1918), Tie(ends: (.france, .russia), years: 1894..<1918),
    Tie(ends: (.britain, .france), years: 1904..<1918), Tie(ends: (.britain, .russia), years: 1907..<1918),
  ]

  static let enemies = [
    Tie(ends: (.britain, .france), years: 1872..<1904), Tie(ends: (.britain, .russia), years: 1872..<1907),
    Tie(ends: (.britain, .austria), years: 1872..<1918), Tie(ends: (.france, .russia), years: 1872..<1890),
    Tie(ends: (.france, .austria), years: 1872..<1918), Tie(ends: (.france, .germany), years: 1872..<1918),
  ]

  private static func powers(_ positive: [(Power, Power)], _ negative: [(Power, Power)]) throws -> SignedGraph {
    func graph(_ ties: [(Power, Power)]) throws -> Graph { try Graph.simple(6, ties.map { ($0.0.rawValue, $0.1.rawValue) }) }
    return try SignedGraph(positive: graph(positive), negative: graph(negative))
  }

  struct Year: Sendable {
    let year: Int
    let triangles: [Int]
    let frustration: Int
  }

  /// Until 1904 Britain and France, both enemies of Austria-Hungary and of one another, are out of line; with the Entente it is Britain's enmity
  /// with the friend of its new friend, Russia; with 1907 none.
  static let years = [
    Year(year: 1872, triangles: [1, 0, 4, 2], frustration: 1), Year(year: 1879, triangles: [1, 0, 4, 2], frustration: 1),
    Year(year: 1882, triangles: [1, 0, 2, 2], frustration: 1), Year(year: 1890, triangles: [1, 0, 1, 1], frustration: 1),
    Year(year: 1894, triangles: [1, 0, 2, 1], frustration: 1), Year(year: 1904, triangles: [1, 1, 2, 0], frustration: 1),
    Year(year: 1907, triangles: [2, 0, 2, 0], frustration: 0),
  ]

  @Test(arguments: years) func towardsTwoCamps(year: Year) throws {
    func standing(_ ties: [Tie]) -> [(Power, Power)] { ties.filter { $0.years.contains(year.year) }.map(\.ends) }
    let powers = try Self.powers(standing(Self.friends), standing(Self.enemies))
    #expect(powers.triangles().byNegatives == year.triangles)
    #expect(try powers.frustration().count == year.frustration)
    let balanced = Double(year.triangles[0] + year.triangles[2]) / Double(year.triangles.reduce(0, +))
    #expect(agree(powers.triangles().balancedShare.value, balanced))
  }

  /// In 1904 a single enmity is in the way, in a single triangle; were it turned, nothing would be.
  @Test func theTieInTheWay() throws {
    let friends = Self.friends.filter { $0.years.contains(1904) }.map(\.ends)
    let enemies = Self.enemies.filter { $0.years.contains(1904) }.map(\.ends)
    let turned = try enemies.filter { tie in
      let others = enemies.filter { $0 != tie }
      return try Self.powers(friends + [tie], others).frustration().count == 0
    }
    #expect(turned.count == 1 && turned.allSatisfy { $0 == (.britain, .russia) })
  }

  /// The end of the article's figure: the Entente (Britain, France, Russia) against the Alliance (Germany, Austria-Hungary, Italy), every pair
  /// tied.
  @Test func twoCamps() throws {
    let entente: [(Power, Power)] = [(.britain, .france), (.britain, .russia), (.france, .russia)]
    let alliance: [(Power, Power)] = [(.germany, .austria), (.germany, .italy), (.austria, .italy)]
    let sides: ([Power], [Power]) = ([.britain, .france, .russia], [.germany, .austria, .italy])
    let against = sides.0.flatMap { one in sides.1.map { (one, $0) } }
    let powers = try Self.powers(entente + alliance, against)
    #expect(powers.triangles().byNegatives == [2, 0, 18, 0])
    #expect(powers.triangles().balancedShare.value == 1)
    let frustration = try powers.frustration()
    #expect(frustration.count == 0 && frustration.factions == [0, 0, 0, 1, 1, 1])
    // Were Britain and Germany friends, every triangle of the two with a third power would be out of balance.
    let turned = try Self.powers(entente + alliance + [(.britain, .germany)], against.filter { $0 != (.britain, .germany) })
    #expect(turned.triangles().byNegatives == [2, 4, 14, 0])
    #expect(try turned.frustration().count == 1)
  }
}
