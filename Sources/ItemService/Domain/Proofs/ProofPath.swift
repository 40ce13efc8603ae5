/// The path of a loop as it is told.
enum ProofPath {
  /// The same cycle, begun at the least name, so that the same loop is told alike.
  static func fromLeast(_ cycle: [String]) -> [String] {
    guard let least = cycle.indices.min(by: { cycle[$0] < cycle[$1] }) else { return [] }
    return Array(cycle[least...] + cycle[..<least])
  }
}
