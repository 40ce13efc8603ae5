/// Looks for the shortest cycle of a strongly connected set: breadth first from each node, no deeper than the best so far; a node that was
/// looked at is left out, and with it what no cycle can pass any more.
struct ShortestCycle {
  private let graph: Adjacency
  private let backward: Adjacency
  private var isLeft: [Bool]
  private var incoming: [Int32]
  private var outgoing: [Int32]
  /// In which round a node was reached last, and from where.
  private var round: [Int32]
  private var parent: [Int32]
  private var queue: [Int32] = []

  /// - Parameter graph: the set alone; each node leads to each.
  init(in graph: Adjacency) {
    self.graph = graph
    backward = graph.reversed(count: graph.count)
    isLeft = Array(repeating: true, count: graph.count)
    outgoing = (0..<Int32(graph.count)).map { Int32(graph.places(of: $0).count) }
    incoming = (0..<Int32(graph.count)).map { [backward] in Int32(backward.places(of: $0).count) }
    round = Array(repeating: -1, count: graph.count)
    parent = round
  }

  /// The cycle's nodes in the order of its edges, each once.
  ///
  /// - Parameters:
  ///   - shortest: no cycle is shorter than this, so that one is enough.
  ///   - steps: edges that may still be looked at; past them the best that was found is told. One search is made whatever is left.
  mutating func find(noShorterThan shortest: Int, within steps: inout Int) -> [Int32] {
    var best = pair(within: steps / 4) ?? []
    if best.count == shortest { return best }
    for node in 0..<Int32(graph.count) where isLeft[Int(node)] {
      if let cycle = search(from: node, shorterThan: best.isEmpty ? .max : best.count, &steps) { best = cycle }
      if best.count == shortest || (steps < 0 && !best.isEmpty) { break }
      leaveOut(node)
    }
    return best
  }

  /// Two nodes that lead to each other; nil where there are none, or not among the edges that may be looked at.
  private func pair(within bound: Int) -> [Int32]? {
    var steps = 0
    for node in 0..<Int32(graph.count) {
      for target in graph[node] {
        steps += 1 + graph.places(of: target).count
        if steps > bound { return nil }
        if graph[target].contains(node) { return [node, target] }
      }
    }
    return nil
  }

  private mutating func search(from start: Int32, shorterThan bound: Int, _ steps: inout Int) -> [Int32]? {
    queue.removeAll(keepingCapacity: true)
    queue.append(start)
    round[Int(start)] = start
    var next = 0
    var depth = 1
    // Nodes at the depth before: their edges close cycles of `depth` nodes.
    var end = 1
    while next < queue.count && depth < bound {
      while next < end {
        let node = queue[next]
        next += 1
        for place in graph.places(of: node) {
          steps -= 1
          let target = graph.target(place)
          if target == start { return path(to: node, from: start) }
          guard isLeft[Int(target)], round[Int(target)] != start else { continue }
          round[Int(target)] = start
          parent[Int(target)] = node
          queue.append(target)
        }
      }
      end = queue.count
      depth += 1
    }
    return nil
  }

  private func path(to end: Int32, from start: Int32) -> [Int32] {
    var path = [end]
    while path[path.count - 1] != start { path.append(parent[Int(path[path.count - 1])]) }
    return path.reversed()
  }

  /// Leaves a node out, and every node that nothing leads to any more, or that leads nowhere.
  private mutating func leaveOut(_ node: Int32) {
    isLeft[Int(node)] = false
    var gone = [node]
    while let node = gone.popLast() {
      for target in graph[node] where isLeft[Int(target)] {
        incoming[Int(target)] -= 1
        if incoming[Int(target)] == 0 {
          isLeft[Int(target)] = false
          gone.append(target)
        }
      }
      for source in backward[node] where isLeft[Int(source)] {
        outgoing[Int(source)] -= 1
        if outgoing[Int(source)] == 0 {
          isLeft[Int(source)] = false
          gone.append(source)
        }
      }
    }
  }
}
