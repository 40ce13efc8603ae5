/// Who needs which proofs, and who issues them, in numbers. An item needs each of its needs; a need is met by any of its ways, which are proofs;
/// a proof is had once any item that issues it can be completed, or from the start.
///
/// What can be had without asking anybody is not among the needs.
struct ProofNetwork: Sendable {
  /// From item to its needs.
  let needs: Adjacency
  /// The item of each need.
  let askers: [Int32]
  /// From need to the proofs that meet it.
  let ways: Adjacency
  /// From proof to the needs that it meets.
  let waiting: Adjacency
  /// From proof to the items that issue it.
  let issuers: Adjacency
  /// The proof that each item issues; -1: none.
  let issues: [Int32]
  /// Had from the start.
  let isOpen: [Bool]

  /// - Parameters:
  ///   - issues: of each item the proof that it issues; -1: none.
  ///   - isOpen: of each proof whether it is had from the start.
  ///   - askers: of each need its item.
  ///   - wayNeeds: of each way the need that it meets.
  ///   - wayProofs: of each way, in the same order, the proof.
  init(issues: [Int32], isOpen: [Bool], askers: [Int32], wayNeeds: [Int32], wayProofs: [Int32]) {
    self.issues = issues
    self.isOpen = isOpen
    self.askers = askers
    needs = Adjacency(count: issues.count, from: askers, to: Array(0..<Int32(askers.count)))
    ways = Adjacency(count: askers.count, from: wayNeeds, to: wayProofs)
    waiting = Adjacency(count: isOpen.count, from: wayProofs, to: wayNeeds)
    var issuing: [Int32] = []
    var issued: [Int32] = []
    for (item, proof) in issues.enumerated() where proof >= 0 {
      issuing.append(Int32(item))
      issued.append(proof)
    }
    issuers = Adjacency(count: isOpen.count, from: issued, to: issuing)
  }

  /// Bare edges: each node needs every proof that an edge leads to, and is that proof for others.
  init(nodes: Int, from sources: [Int32], to targets: [Int32]) {
    self.init(
      issues: Array(0..<Int32(nodes)), isOpen: Array(repeating: false, count: nodes), askers: sources,
      wayNeeds: Array(0..<Int32(sources.count)), wayProofs: targets)
  }

  var items: Int { issues.count }

  var proofs: Int { isOpen.count }

  /// Ways and issues together.
  var edges: Int { ways.edges + issuers.edges }

  /// Whether an item asks for the very proof that it issues.
  func asksForItsOwn(_ item: Int32) -> Bool {
    let own = issues[Int(item)]
    return own >= 0 && needs[item].contains { ways[$0].contains(own) }
  }

  /// Of each proof whether some item issues it without asking for it (a first issue, beside which a renewal is lawful).
  func firstIssues() -> [Bool] {
    var isFirst = [Bool](repeating: false, count: proofs)
    for item in 0..<Int32(items) {
      let own = issues[Int(item)]
      if own >= 0 && !isFirst[Int(own)] && !asksForItsOwn(item) { isFirst[Int(own)] = true }
    }
    return isFirst
  }
}
