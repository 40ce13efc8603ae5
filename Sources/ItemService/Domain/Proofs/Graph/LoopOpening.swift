/// Looks for few shares and substitutes that open every loop: greedily, what completes most of a loop first; then each that is not needed is
/// taken out. The smallest set found, not always the smallest there is; one that opens a loop alone is found where there is one.
struct LoopOpening {
  enum Cut: Hashable {
    /// An office shares the data, for everybody.
    case share(proof: Int32, need: Int32)
    /// Something else is taken in one item.
    case substitute(need: Int32)
  }

  struct Choice {
    let cut: Cut
    /// The loop for which it was chosen.
    let loop: Int
    /// Loops that it opens, with those chosen before it.
    let opens: Int
  }

  private(set) var choices: [Choice] = []

  private let network: ProofNetwork
  private let loops: [ProofLoop]
  /// Of each proof whether its office may share it.
  private let isShareable: (Int32) -> Bool
  private var reckoning: ProofReckoning
  /// The loop of each item; -1: none.
  private var loopOf: [Int32]
  /// Edges that may be looked at, and those that were, beside the reckoning's own.
  private let bound: Int
  private var spent = 0
  /// Of each proof the needs of a loop that wait for it, while they are counted.
  private var waiting: [Int32]

  /// In edges: what it takes to look at a need once more.
  private static let costOfACandidate = 8

  /// - Parameters:
  ///   - loops: those that others wait for first, as ``ProofLoop/all(in:leftBy:within:)`` gives them.
  ///   - steps: edges that trials may look at; past them what most needs wait for is taken untried.
  init(
    _ loops: [ProofLoop], in network: ProofNetwork, leftBy reckoning: ProofReckoning, isShareable: @escaping (Int32) -> Bool,
    within steps: Int
  ) {
    self.network = network
    self.loops = loops
    self.isShareable = isShareable
    self.reckoning = reckoning
    loopOf = Array(repeating: -1, count: network.items)
    for (place, loop) in loops.enumerated() {
      for item in loop.items { loopOf[Int(item)] = Int32(place) }
    }
    waiting = Array(repeating: 0, count: network.proofs)
    bound = reckoning.steps + steps
    let start = reckoning.mark
    var taken: [(cut: Cut, loop: Int)] = []
    for place in loops.indices where !isOpen(place) {
      let before = self.reckoning.mark
      let cuts = needed(chosen(for: place), for: place, from: before)
      for cut in cuts { apply(cut) }
      taken += cuts.map { (cut: $0, loop: place) }
    }
    choices = counted(needed(taken, from: start), from: start)
  }

  private var mayTry: Bool { reckoning.steps + spent < bound }

  /// The cuts of all loops without which some stay closed: one that was taken for a loop may be of no use once those after it are opened.
  private mutating func needed(_ taken: [(cut: Cut, loop: Int)], from start: ProofReckoning.Mark) -> [(cut: Cut, loop: Int)] {
    guard taken.count > 1, taken.count <= ProofLimits.cutsTriedWithout else { return taken }
    var kept = taken
    for tried in taken.reversed() where kept.count > 1 && mayTry {
      reckoning.back(to: start)
      let others = kept.filter { $0.cut != tried.cut }
      for other in others { apply(other.cut) }
      if loops.indices.allSatisfy({ isOpen($0) }) { kept = others }
      spent += kept.count + loops.count
    }
    return kept
  }

  /// Each cut with the loops that it opens.
  private mutating func counted(_ taken: [(cut: Cut, loop: Int)], from start: ProofReckoning.Mark) -> [Choice] {
    reckoning.back(to: start)
    var closed = loops.map { $0.items.count { !reckoning.isComplete($0) } }
    return taken.map { cut, place in
      let before = reckoning.mark
      apply(cut)
      var opens = 0
      for item in reckoning.completed(since: before) where loopOf[Int(item)] >= 0 {
        let loop = Int(loopOf[Int(item)])
        closed[loop] -= 1
        if closed[loop] == 0 { opens += 1 }
      }
      return Choice(cut: cut, loop: place, opens: opens)
    }
  }

  /// Cuts that open a loop; they are applied.
  private mutating func chosen(for place: Int) -> [Cut] {
    var chosen: [Cut] = []
    while !isOpen(place) {
      let cuts = candidates(place)
      let tried = mayTry ? best(of: cuts, for: place).map { [$0] } ?? [] : cuts
      for cut in tried where isWanted(cut) {
        apply(cut)
        chosen.append(cut)
      }
    }
    return chosen
  }

  private func isOpen(_ place: Int) -> Bool { loops[place].items.allSatisfy { reckoning.isComplete($0) } }

  private func isWanted(_ cut: Cut) -> Bool {
    switch cut {
    case .share(let proof, _): !reckoning.isHad(proof)
    case .substitute(let need): !reckoning.isMet(need)
    }
  }

  /// What may be cut in a loop, what most needs wait for first.
  private mutating func candidates(_ place: Int) -> [Cut] {
    var needs: [Int32: Int32] = [:]
    var shares: [Int32] = []
    var substitutes: [Cut] = []
    for item in loops[place].items where !reckoning.isComplete(item) {
      for need in reckoning.unmet(of: item) {
        var isReplaced = true
        for proof in network.ways[need] where isShareable(proof) {
          isReplaced = false
          if waiting[Int(proof)] == 0 {
            needs[proof] = need
            shares.append(proof)
          }
          waiting[Int(proof)] += 1
        }
        if isReplaced { substitutes.append(.substitute(need: need)) }
        spent += Self.costOfACandidate
      }
    }
    shares.sort { (waiting[Int($1)], $0) < (waiting[Int($0)], $1) }
    for proof in shares { waiting[Int(proof)] = 0 }
    return shares.map { .share(proof: $0, need: needs[$0] ?? 0) } + substitutes
  }

  /// The cut that completes most items of a loop; nil where there is nothing to cut.
  private mutating func best(of cuts: [Cut], for place: Int) -> Cut? {
    var best = cuts.first
    var most = -1
    let left = loops[place].items.count { !reckoning.isComplete($0) }
    spent += loops[place].items.count
    for cut in cuts where mayTry {
      let mark = reckoning.mark
      apply(cut)
      let opened = reckoning.completed(since: mark).count { loopOf[Int($0)] == Int32(place) }
      reckoning.back(to: mark)
      spent += Self.costOfACandidate
      if opened > most { (best, most) = (cut, opened) }
      if opened == left { break }
    }
    return best
  }

  /// The cuts without which the loop stays closed, each tried in turn; the state is that before them.
  private mutating func needed(_ cuts: [Cut], for place: Int, from start: ProofReckoning.Mark) -> [Cut] {
    reckoning.back(to: start)
    var kept = cuts
    for cut in cuts.reversed() where kept.count > 1 && mayTry {
      let others = kept.filter { $0 != cut }
      for other in others { apply(other) }
      if isOpen(place) { kept = others }
      spent += kept.count + loops[place].items.count
      reckoning.back(to: start)
    }
    return kept
  }

  private mutating func apply(_ cut: Cut) {
    switch cut {
    case .share(let proof, _): reckoning.open(proof)
    case .substitute(let need): reckoning.meet(need)
    }
  }
}
