/// Works out forward what can be had and which items can be completed, in the time of the edges; more may be opened later, and taken back.
struct ProofReckoning {
  /// A state to come back to.
  struct Mark {
    fileprivate let opened: Int
    fileprivate let met: Int
    fileprivate let completed: Int
  }

  private let network: ProofNetwork
  private var isOpen: [Bool]
  private var isMet: [Bool]
  /// Needs of each item that are not met.
  private var missing: [Int32]
  private var opened: [Int32] = []
  private var met: [Int32] = []
  /// Items in the order in which they could be completed.
  private(set) var completed: [Int32] = []
  /// Edges looked at so far.
  private(set) var steps = 0

  init(_ network: ProofNetwork) {
    self.network = network
    isOpen = Array(repeating: false, count: network.proofs)
    isMet = Array(repeating: false, count: network.askers.count)
    missing = (0..<Int32(network.items)).map { Int32(network.needs.places(of: $0).count) }
    for proof in 0..<Int32(network.proofs) where network.isOpen[Int(proof)] { note(proof) }
    for item in 0..<Int32(network.items) where missing[Int(item)] == 0 { complete(item) }
    spread(from: 0)
  }

  func isComplete(_ item: Int32) -> Bool { missing[Int(item)] == 0 }

  func isMet(_ need: Int32) -> Bool { isMet[Int(need)] }

  func isHad(_ proof: Int32) -> Bool { isOpen[Int(proof)] }

  /// The needs of an item that are not met, in its order.
  func unmet(of item: Int32) -> [Int32] { network.needs[item].filter { !isMet[Int($0)] } }

  /// A proof is had from now on.
  mutating func open(_ proof: Int32) {
    let start = opened.count
    note(proof)
    spread(from: start)
  }

  /// A need is met from now on, by something else.
  mutating func meet(_ need: Int32) {
    let start = opened.count
    take(need)
    spread(from: start)
  }

  var mark: Mark { Mark(opened: opened.count, met: met.count, completed: completed.count) }

  /// Items that could be completed since then.
  func completed(since mark: Mark) -> ArraySlice<Int32> { completed[mark.completed...] }

  mutating func back(to mark: Mark) {
    while opened.count > mark.opened { isOpen[Int(opened.removeLast())] = false }
    while met.count > mark.met {
      let need = met.removeLast()
      isMet[Int(need)] = false
      missing[Int(network.askers[Int(need)])] += 1
    }
    completed.removeLast(completed.count - mark.completed)
  }

  private mutating func note(_ proof: Int32) {
    guard !isOpen[Int(proof)] else { return }
    isOpen[Int(proof)] = true
    opened.append(proof)
  }

  private mutating func spread(from start: Int) {
    var next = start
    while next < opened.count {
      let places = network.waiting.places(of: opened[next])
      steps += places.count
      for place in places { take(network.waiting.target(place)) }
      next += 1
    }
  }

  private mutating func take(_ need: Int32) {
    guard !isMet[Int(need)] else { return }
    isMet[Int(need)] = true
    met.append(need)
    let item = network.askers[Int(need)]
    missing[Int(item)] -= 1
    if missing[Int(item)] == 0 { complete(item) }
  }

  private mutating func complete(_ item: Int32) {
    completed.append(item)
    let proof = network.issues[Int(item)]
    if proof >= 0 { note(proof) }
  }
}
