/// A binary heap that gives the least of its elements first.
struct MinimumHeap<Element: Comparable & Sendable>: Sendable {
  private var elements: [Element] = []

  init(_ elements: [Element] = []) {
    // An array in order is a heap.
    self.elements = elements.sorted()
  }

  var isEmpty: Bool { elements.isEmpty }
  var least: Element? { elements.first }

  mutating func insert(_ element: Element) {
    elements.append(element)
    var place = elements.count - 1
    while place > 0, elements[place] < elements[(place - 1) / 2] {
      elements.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func removeLeast() -> Element? {
    guard let least = elements.first, let last = elements.popLast() else { return nil }
    guard !elements.isEmpty else { return least }
    elements[0] = last
    var place = 0
    while true {
      var lesser = place
      for child in [2 * place + 1, 2 * place + 2] where child < elements.count && elements[child] < elements[lesser] { lesser = child }
      guard lesser != place else { return least }
      elements.swapAt(place, lesser)
      place = lesser
    }
  }
}
