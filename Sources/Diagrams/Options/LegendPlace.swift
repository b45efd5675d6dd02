/// Where the legend stands.
public enum LegendPlace: String, Sendable, Hashable, CaseIterable {
  /// In columns below the network: the picture fits the width of a page.
  case below
  /// To the right of the network: the picture fits a slide.
  case right
  /// Nowhere.
  case none
}
