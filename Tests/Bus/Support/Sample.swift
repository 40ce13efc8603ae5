import Bus

/// A message with a field of every kind; `docs/vectors/fields.json` states it as protobuf.
struct Sample: Message, Hashable {
  var truth = false
  var signed = 0
  var unsigned: UInt64 = 0
  var real = 0.0
  var text = ""
  var bytes: [UInt8] = []
  var colour = Colour.none
  var optional: Int?
  var numbers: [Int] = []
  var texts: [String] = []
  var leaf: Leaf?
  var leaves: [Leaf] = []
  var always = Leaf()
  var reals: [Double] = []
  var high = ""

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "truth", &truth)
    try visit(2, "signed", &signed)
    try visit(3, "unsigned", &unsigned)
    try visit(4, "real", &real)
    try visit(5, "text", &text)
    try visit(6, "bytes", &bytes)
    try visit(7, "colour", &colour)
    try visit(8, "optional", &optional)
    try visit(9, "numbers", &numbers)
    try visit(10, "texts", &texts)
    try visit(11, "leaf", &leaf)
    try visit(12, "leaves", &leaves)
    try visit(13, "always", &always)
    try visit(14, "reals", &reals)
    try visit(2_000, "high", &high, .secret)
  }
}

/// A message inside `Sample`.
struct Leaf: Message, Hashable {
  var name = ""
  var count = 0

  init() {}

  init(_ name: String, _ count: Int) {
    self.name = name
    self.count = count
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "name", &name)
    try visit(2, "count", &count)
  }
}

/// An enumeration of `Sample`.
enum Colour: Int, FieldEnumeration {
  case none = 0
  case red = 1
  case green = 300

  static var absent: Colour { .none }
}

/// A message that holds itself, for what is said of depth.
struct Nested: Message, Hashable {
  var inner: [Nested] = []

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) { try visit(1, "inner", &inner) }

  /// So many messages inside one another.
  static func deep(_ depth: Int) -> Nested {
    var message = Nested()
    for _ in 0..<depth { message = Nested.with { [message] in $0.inner = [message] } }
    return message
  }
}
