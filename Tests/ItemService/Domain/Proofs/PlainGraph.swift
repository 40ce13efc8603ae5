/// Loops stated plainly, by going everywhere from every node: what the proof check of edges must agree with.
struct PlainGraph {
  let edges: [(String, String)]

  private var next: [String: [String]] {
    Dictionary(grouping: edges, by: \.0).mapValues { $0.map(\.1) }
  }

  var nodes: Set<String> { Set(edges.flatMap { [$0.0, $0.1] }) }

  /// Nodes that can be reached by at least one edge.
  func reached(from start: String) -> Set<String> {
    let next = next
    var seen: Set<String> = []
    func visit(_ node: String) {
      for target in next[node] ?? [] where seen.insert(target).inserted { visit(target) }
    }
    visit(start)
    return seen
  }

  /// The sets of nodes of which each leads to each and to itself.
  var loops: Set<Set<String>> {
    let reach = Dictionary(uniqueKeysWithValues: nodes.map { ($0, reached(from: $0)) })
    return Set(
      nodes.filter { reach[$0]!.contains($0) }.map { node in
        reach[node]!.filter { reach[$0]!.contains(node) }
      })
  }

  /// The edges of the shortest cycle within a set, by trying every length.
  func shortestCycle(in set: Set<String>) -> Int {
    let inside = edges.filter { set.contains($0.0) && set.contains($0.1) }
    for length in 1...set.count {
      for start in set {
        var places: Set = [start]
        for _ in 0..<length { places = Set(inside.filter { places.contains($0.0) }.map(\.1)) }
        if places.contains(start) { return length }
      }
    }
    return 0
  }

  func has(_ needs: String, _ proof: String) -> Bool { edges.contains { $0 == (needs, proof) } }
}
