/// In which entries of an index each piece stands: two flat arrays, entry and mark, cut by token.
struct Postings: Sendable {
  private let places: [UInt64: UInt32]
  private let starts: [UInt32]
  let entries: [UInt32]
  let marks: [UInt8]

  /// Where in the arrays a piece's entries lie, in ascending order of entries.
  func range(of token: UInt64) -> Range<Int> {
    guard let place = places[token] else { return 0..<0 }
    return Int(starts[Int(place)])..<Int(starts[Int(place) + 1])
  }

  /// Takes up the pieces of one entry after the other.
  struct Builder {
    private var places: [UInt64: UInt32] = [:]
    private var counts: [UInt32] = []
    private var tokens: [UInt32] = []
    private var marks: [UInt8] = []
    private var ends: [Int] = []

    mutating func add(_ token: UInt64, _ mark: UInt8) {
      let next = UInt32(counts.count)
      let place = places[token] ?? next
      if place == next {
        places[token] = place
        counts.append(0)
      }
      counts[Int(place)] += 1
      tokens.append(place)
      marks.append(mark)
    }

    mutating func endEntry() { ends.append(tokens.count) }

    func finish() -> Postings {
      var starts: [UInt32] = [0]
      starts.reserveCapacity(counts.count + 1)
      for count in counts { starts.append(starts[starts.count - 1] + count) }
      var free = starts
      var sortedEntries = [UInt32](repeating: 0, count: tokens.count)
      var sortedMarks = [UInt8](repeating: 0, count: tokens.count)
      var begin = 0
      for (entry, end) in ends.enumerated() {
        for place in begin..<end {
          let token = Int(tokens[place])
          let target = Int(free[token])
          sortedEntries[target] = UInt32(entry)
          sortedMarks[target] = marks[place]
          free[token] += 1
        }
        begin = end
      }
      return Postings(places: places, starts: starts, entries: sortedEntries, marks: sortedMarks)
    }
  }
}
