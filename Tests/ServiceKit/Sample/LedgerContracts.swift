import Bus

/// Writes a line into the sample ledger. `refused` is refused after it was written; `gated…` only goes while no `gate` stands there.
struct AddLine: Call, Hashable {
  typealias Reply = Line
  static let method = Method("ledger.add", 1, .command, roles: [.clerk])
  var text = ""
  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) { try visit(1, "text", &text) }
}

struct Line: Message, Hashable {
  var place = 0
  var text = ""
  var principal = ""

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "place", &place)
    try visit(2, "text", &text)
    try visit(3, "principal", &principal)
  }
}

struct ReadLines: Call, Hashable {
  typealias Reply = Lines
  static let method = Method("ledger.lines", 2, .query)
  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {}
}

struct ReadCopies: Call, Hashable {
  typealias Reply = Lines
  static let method = Method("copy.lines", 1, .query)
  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {}
}

struct Lines: Message, Hashable {
  var lines: [Line] = []
  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) { try visit(1, "lines", &lines) }
  var texts: [String] { lines.map(\.text) }
}
