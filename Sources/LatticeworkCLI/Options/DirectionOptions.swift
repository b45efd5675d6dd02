import ArgumentParser

/// Whether ties keep their direction, where a command does not say otherwise.
struct DirectionOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: """
      Keep directions: an edge list runs from its first column to its second, and designation, supply and basing from giver to receiver. What is not defined for directed \
      graphs is n/d. A list that says of itself "# directed" is read so without it; --no-directed drops the directions.
      """)
  var directed: Bool?
}
