import GraphCore
import Testing

@Suite("what an edge list says of itself")
struct EdgeListHeadTests {
  @Test(
    "two-mode",
    arguments: [
      "# two-mode", "#Two-Mode: states, treaties\na x", "\u{FEFF}  # two-mode\r\n", "#\ttwo-mode", "# mine\n\n# two-mode\na x",
    ])
  func twoMode(_ text: String) { #expect(EdgeListHead(of: text.utf8).isTwoMode) }

  @Test(
    "not two-mode", arguments: ["", "a x\n# two-mode", "two-mode x", "# not two-mode", "# two-modes", "\u{FEFF}a x\n# two-mode"])
  func oneMode(_ text: String) { #expect(EdgeListHead(of: text.utf8) == EdgeListHead(of: [UInt8]())) }

  @Test(
    "directions: the first word of a comment before the first ids",
    arguments: [
      ("# directed\na b", true), ("# directed: from giver to receiver\n", true),
      ("# mine\n# Directed graph (each pair once)\na b", true),
      ("# undirected\n# directed\n", false), ("# two-mode\n#directed", true), ("# directedness", nil), ("a b\n# directed", nil),
      ("# not directed", nil), ("#", nil),
    ] as [(String, Bool?)])
  func directed(_ text: String, _ expected: Bool?) { #expect(EdgeListHead(of: text.utf8).isDirected == expected) }
}
