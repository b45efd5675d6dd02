import AllianceNetwork

/// A network as the text of a model file.
public enum NetworkFile {
  /// JSON where the ending is `json`, else YAML.
  public static func text(of network: Network, ending: String?) throws -> String {
    ending == "json" ? network.tree.json() : try network.tree.yaml()
  }
}
