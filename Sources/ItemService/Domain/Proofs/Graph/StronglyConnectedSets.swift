/// The sets of nodes of which each leads to each (Tarjan 1972), without recursion, so that no chain is too long.
struct StronglyConnectedSets {
  /// Sets of two nodes and more, and nodes with an edge to themselves; those that others lead to come first.
  private(set) var sets: [[Int32]] = []

  private let graph: Adjacency
  /// When each node was seen first, from 1; 0: not yet.
  private var order: [Int32]
  /// The earliest node on the stack that a node leads back to.
  private var earliest: [Int32]
  private var isOnStack: [Bool]
  private var stack: [Int32] = []
  private var count: Int32 = 0

  init(of graph: Adjacency) {
    self.graph = graph
    order = Array(repeating: 0, count: graph.count)
    earliest = order
    isOnStack = Array(repeating: false, count: graph.count)
    for node in 0..<Int32(graph.count) where order[Int(node)] == 0 { visit(node) }
  }

  private mutating func visit(_ root: Int32) {
    var path: [(node: Int32, places: Range<Int>)] = []
    enter(root, &path)
    while let (node, places) = path.last {
      if let place = places.first {
        path[path.count - 1].places = places.dropFirst()
        let target = graph.target(place)
        if order[Int(target)] == 0 {
          enter(target, &path)
        } else if isOnStack[Int(target)] {
          earliest[Int(node)] = min(earliest[Int(node)], order[Int(target)])
        }
        continue
      }
      path.removeLast()
      if let parent = path.last?.node { earliest[Int(parent)] = min(earliest[Int(parent)], earliest[Int(node)]) }
      if earliest[Int(node)] == order[Int(node)] { take(node) }
    }
  }

  private mutating func enter(_ node: Int32, _ path: inout [(node: Int32, places: Range<Int>)]) {
    count += 1
    order[Int(node)] = count
    earliest[Int(node)] = count
    isOnStack[Int(node)] = true
    stack.append(node)
    path.append((node, graph.places(of: node)))
  }

  /// Takes the set that a node was the first of.
  private mutating func take(_ first: Int32) {
    var set: [Int32] = []
    repeat {
      set.append(stack.removeLast())
      isOnStack[Int(set[set.count - 1])] = false
    } while set[set.count - 1] != first
    if set.count > 1 || graph[first].contains(first) { sets.append(set) }
  }
}
