import Civics

/// A bare list of edges, each from what is needed for to the proof that is needed, judged by plain cycles: there is no way in but the edges.
public struct ProofEdges: Sendable {
  /// By the order in which they were named first.
  public private(set) var nodes: [String] = []
  private var places: [String: Int32] = [:]
  private var sources: [Int32] = []
  private var targets: [Int32] = []

  public init() {}

  public var count: Int { sources.count }

  /// Adds an edge; neither name is empty.
  public mutating func add(_ needs: String, _ proof: String) {
    sources.append(place(of: needs))
    targets.append(place(of: proof))
  }

  private mutating func place(of name: String) -> Int32 {
    if let place = places[name] { return place }
    let place = Int32(nodes.count)
    places[name] = place
    nodes.append(name)
    return place
  }

  /// One finding for each strongly connected set; `path` is its shortest cycle.
  public func judge() -> ProofJudgement {
    let network = ProofNetwork(nodes: nodes.count, from: sources, to: targets)
    let reckoning = ProofReckoning(network)
    var steps = ProofLimits.cycleSteps
    let loops = ProofLoop.all(in: network, leftBy: reckoning, within: &steps)
    let opening = LoopOpening(loops, in: network, leftBy: reckoning, isShareable: { _ in true }, within: ProofLimits.cutSteps)

    var judgement = ProofJudgement()
    judgement.items = nodes.count
    judgement.edges = count
    var cut: [Int: String] = [:]
    for choice in opening.choices {
      guard case .share(let proof, let need) = choice.cut else { continue }
      let name = nodes[Int(proof)]
      if cut[choice.loop] == nil { cut[choice.loop] = name }
      judgement.cuts.append(ProofCut(kind: .share, item: nodes[Int(network.askers[Int(need)])], material: name, opens: choice.opens))
    }
    for (place, loop) in loops.enumerated() {
      let path = ProofPath.fromLeast(loop.path.map { nodes[Int($0)] })
      judgement.add(
        ProofFinding(
          kind: .loop, items: loop.items.map { nodes[Int($0)] }.sorted(), path: path, rule: LoopText.rule,
          remedy: LoopText.remedy(sharing: cut[place])))
    }
    return judgement
  }
}
