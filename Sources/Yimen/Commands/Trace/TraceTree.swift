import Bus

/// The requests of one trace as the tree of who called whom, whatever the order in which they were told.
struct TraceTree {
  struct Row: Equatable {
    /// What is drawn before the name: `│  └─ `.
    let branch: String
    let span: TraceSpan
  }

  /// From the top: each request, then those that were made for it, the earliest first.
  let rows: [Row]

  init(_ spans: [TraceSpan]) {
    let sorted = spans.sorted { ($0.startMicroseconds, $0.durationMicroseconds) < ($1.startMicroseconds, $1.durationMicroseconds) }
    let known = Set(sorted.map(\.span))
    let children = Dictionary(grouping: sorted, by: \.parent)
    var rows: [Row] = []
    var drawn: Set<[UInt8]> = []
    func draw(_ roots: [TraceSpan]) {
      var rest = roots.reversed().map { (span: $0, head: "", tail: "") }
      while let next = rest.popLast() {
        // A span that comes again, or is its own ancestor, is drawn once.
        guard drawn.insert(next.span.span).inserted else { continue }
        rows.append(Row(branch: next.head, span: next.span))
        let below = children[next.span.span] ?? []
        for (place, child) in below.enumerated().reversed() {
          let isLast = place == below.count - 1
          rest.append((child, next.tail + (isLast ? "└─ " : "├─ "), next.tail + (isLast ? "   " : "│  ")))
        }
      }
    }
    // The beginning of a trace has a parent that no service answered: the caller; or one that is held no more.
    draw(sorted.filter { !known.contains($0.parent) })
    for span in sorted where !drawn.contains(span.span) { draw([span]) }
    self.rows = rows
  }
}
