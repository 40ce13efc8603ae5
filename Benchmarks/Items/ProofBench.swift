import ItemDomain

/// The proof check of a hundred thousand items with a million edges: bare ones with loops planted among them, and those of a catalogue.
enum ProofBench {
  static let edges = 1_000_000
  static let loops = 100
  /// Seconds.
  static let most = 3.0

  static func run() async throws -> [Measure] {
    let graph = planted()
    let catalogue = ProofCheck(try Catalogue(GeneratedCatalogue(count: ItemsBench.items, seed: ItemsBench.seed).draft()))
    return [
      Measure("proofs.edges", seconds { precondition(graph.judge().total == loops, "every loop is found, and no other") }, "s").atMost(
        most),
      Measure("proofs.catalogue", seconds { precondition(catalogue.judge().items == catalogue.items.count) }, "s").atMost(most),
    ]
  }

  private static func seconds(_ work: () -> Void) -> Double {
    ContinuousClock().measure(work) / .seconds(1)
  }

  /// Edges from earlier to later nodes alone, which make no loop, and rings of three beside them that lead in.
  private static func planted() -> ProofEdges {
    let nodes = (0..<ItemsBench.items).map { "n\($0)" }
    var graph = ProofEdges()
    // A linear congruence (Knuth's MMIX): the same graph in each run.
    var state = ItemsBench.seed
    func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<(edges - 4 * loops) {
      let from = next(below: nodes.count - 1)
      graph.add(nodes[from], nodes[from + 1 + next(below: nodes.count - from - 1)])
    }
    for loop in 0..<loops {
      let ring = (0..<3).map { "ring \(loop) \($0)" }
      for place in 0..<3 { graph.add(ring[place], ring[(place + 1) % 3]) }
      graph.add(ring[0], nodes[next(below: nodes.count)])
    }
    return graph
  }
}
