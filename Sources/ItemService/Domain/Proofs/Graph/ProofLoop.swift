/// A set of items and proofs with no way in (循环证明), by their places in the network.
struct ProofLoop {
  /// In order of place.
  let items: [Int32]
  /// The items of its shortest cycle, each once, in the order of the edges.
  let path: [Int32]

  /// The loops among what is left over, those that others wait for first.
  ///
  /// An item that asks for what it issues itself waits for a first issue where there is one, and so is no loop by itself: it renews.
  ///
  /// - Parameter steps: edges that all searches for shortest cycles may look at.
  static func all(in network: ProofNetwork, leftBy reckoning: ProofReckoning, within steps: inout Int) -> [ProofLoop] {
    let graph = remaining(network, reckoning)
    var places = [Int32](repeating: -1, count: graph.count)
    return StronglyConnectedSets(of: graph).sets.map { set in
      let part = self.part(set.sorted(), of: graph, &places)
      // From item to proof to item: no cycle has fewer than two nodes.
      var search = ShortestCycle(in: part.graph)
      let cycle = search.find(noShorterThan: 2, within: &steps).map { part.nodes[Int($0)] }
      let items = Int32(network.items)
      return ProofLoop(items: part.nodes.filter { $0 < items }, path: cycle.filter { $0 < items })
    }
  }

  /// Items, and after them proofs: from each item that is left over to the proofs that would meet a need of it, and on to who issues them.
  private static func remaining(_ network: ProofNetwork, _ reckoning: ProofReckoning) -> Adjacency {
    let isFirst = network.firstIssues()
    let items = Int32(network.items)
    var sources: [Int32] = []
    var targets: [Int32] = []
    for item in 0..<items where !reckoning.isComplete(item) {
      let own = network.issues[Int(item)]
      for need in reckoning.unmet(of: item) {
        for proof in network.ways[need] where proof != own || !isFirst[Int(proof)] {
          sources.append(item)
          targets.append(items + proof)
        }
      }
      if own >= 0 {
        sources.append(items + own)
        targets.append(item)
      }
    }
    return Adjacency(count: network.items + network.proofs, from: sources, to: targets)
  }

  /// A set of nodes by itself, numbered anew.
  /// - Parameter places: -1 for every node, before and after.
  private static func part(_ nodes: [Int32], of graph: Adjacency, _ places: inout [Int32]) -> (nodes: [Int32], graph: Adjacency) {
    for (place, node) in nodes.enumerated() { places[Int(node)] = Int32(place) }
    var sources: [Int32] = []
    var targets: [Int32] = []
    for (place, node) in nodes.enumerated() {
      for target in graph[node] where places[Int(target)] >= 0 {
        sources.append(Int32(place))
        targets.append(places[Int(target)])
      }
    }
    for node in nodes { places[Int(node)] = -1 }
    return (nodes, Adjacency(count: nodes.count, from: sources, to: targets))
  }
}
