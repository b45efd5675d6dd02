import Testing

@testable import AllianceNetwork

@Suite struct BuiltInRegistryTests {
  @Test func theCarriedRegistryIsSound() throws {
    let registry = try Registry.builtIn()
    #expect(registry.states.count >= 195)
    for code in ["JPN", "USA", "TWN", "SUN", "DDR", "YUG", "CSK", "RVN"] as [PartyCode] {
      #expect(registry.state(code) != nil, "\(code)")
    }
  }

  @Test func everyStateHasItsFacts() throws {
    for state in try Registry.builtIn().states {
      #expect(state.name.english != nil && state.name.japanese != nil, "\(state.code)")
      #expect(state.capital != nil, "\(state.code)")
      #expect(!state.spells.isEmpty, "\(state.code)")
    }
  }
}
