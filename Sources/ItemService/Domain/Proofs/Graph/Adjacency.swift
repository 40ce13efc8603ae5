/// The edges of a graph from node to node, in two flat arrays: what a million edges need.
struct Adjacency: Sendable {
  private let starts: [Int32]
  private let targets: [Int32]

  /// - Parameters:
  ///   - count: nodes that edges go out from.
  ///   - sources: of each edge, in any order.
  ///   - targets: of each edge, in the same order.
  init(count: Int, from sources: [Int32], to targets: [Int32]) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for source in sources { starts[Int(source) + 1] += 1 }
    for node in 0..<count { starts[node + 1] += starts[node] }
    var next = starts
    var sorted = [Int32](repeating: 0, count: targets.count)
    for (edge, source) in sources.enumerated() {
      sorted[Int(next[Int(source)])] = targets[edge]
      next[Int(source)] += 1
    }
    self.starts = starts
    self.targets = sorted
  }

  var count: Int { starts.count - 1 }

  var edges: Int { targets.count }

  /// The places of a node's edges, for ``target(_:)``.
  func places(of node: Int32) -> Range<Int> { Int(starts[Int(node)])..<Int(starts[Int(node) + 1]) }

  func target(_ place: Int) -> Int32 { targets[place] }

  subscript(node: Int32) -> ArraySlice<Int32> { targets[places(of: node)] }

  /// The same edges the other way round.
  func reversed(count: Int) -> Adjacency {
    var sources = [Int32](repeating: 0, count: edges)
    for node in 0..<Int32(self.count) {
      for place in places(of: node) { sources[place] = node }
    }
    return Adjacency(count: count, from: targets, to: sources)
  }
}
