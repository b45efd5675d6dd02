/// The engines of Graphviz that can place the nodes.
public enum LayoutEngine: String, Sendable, Hashable, CaseIterable {
  /// Layers from top to bottom (Gansner, Koutsofios, North and Vo 1993).
  case dot
  /// Stress (Kamada and Kawai 1989; Gansner, Koren and North 2004).
  case neato
  /// Forces (Fruchterman and Reingold 1991).
  case fdp
  /// Forces on several scales, for large networks (Hu 2005).
  case sfdp
  /// Circles by biconnected component.
  case circo
  /// Rings around a centre.
  case twopi
}
