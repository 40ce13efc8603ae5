@testable import Bus

/// A service's log, which outlives its programs. Its positions have holes, and its oldest events may be gone for who reads it now.
struct LogModel {
  let service: String
  /// All that ever was, in order.
  private(set) var events: [LoggedEvent] = []
  private(set) var oldest: UInt64 = 1
  /// Who waits for the next event.
  var readers: [(program: Program, read: LogRead)] = []

  init(service: String) { self.service = service }

  var head: UInt64 { events.last?.position ?? 0 }

  mutating func append(after hole: Int) {
    let position = head + 1 + UInt64(hole)
    events.append(LoggedEvent(position: position, body: Array("\(service) \(position)".utf8)))
  }

  /// Forgets all but the newest.
  mutating func trim(keeping count: Int) {
    guard events.count > count else { return }
    oldest = max(oldest, events[events.count - count].position)
  }

  /// What whoever stands at `cursor` must see next.
  func next(after cursor: UInt64) -> LoggedEvent? {
    let place = events.partitioningIndex { $0.position > cursor }
    return place < events.count ? events[place] : nil
  }

  func page(for read: LogRead) -> LogPage {
    let first = events.partitioningIndex { $0.position > max(read.after, oldest - 1) }
    return LogPage(events: Array(events[first...].prefix(read.limit)), oldest: oldest, head: head)
  }
}

extension Array {
  /// The first place from which on all fits.
  fileprivate func partitioningIndex(where fits: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if fits(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
