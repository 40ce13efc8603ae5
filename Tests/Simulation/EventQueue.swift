import Bus

/// What is to happen, earliest first; of one moment, in the order in which it was asked for. A binary heap.
struct EventQueue {
  private struct Entry {
    let time: Int64
    let number: Int
    let deed: () -> Void

    func precedes(_ other: Entry) -> Bool { time < other.time || (time == other.time && number < other.number) }
  }

  private var heap: [Entry] = []
  private var counter = 0

  mutating func add(at time: Moment, _ deed: @escaping () -> Void) {
    counter += 1
    heap.append(Entry(time: time.microseconds, number: counter, deed: deed))
    var place = heap.count - 1
    while place > 0, heap[place].precedes(heap[(place - 1) / 2]) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  var next: Moment? { heap.first.map { Moment(microseconds: $0.time) } }

  mutating func take() -> (time: Moment, deed: () -> Void)? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    if !heap.isEmpty {
      heap[0] = last
      sink()
    }
    return (Moment(microseconds: first.time), first.deed)
  }

  private mutating func sink() {
    var place = 0
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count && heap[child].precedes(heap[least]) { least = child }
      guard least != place else { return }
      heap.swapAt(place, least)
      place = least
    }
  }
}
