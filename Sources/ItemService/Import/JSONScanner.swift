/// Walks JSON text before it is decoded, because the decoder tells neither where a text is broken nor that a key stands twice.
///
/// Stricter than JSON where the import format is: whole numbers within Int only, nested no deeper than ``deepest``.
struct JSONScanner {
  /// The format itself nests five deep.
  static let deepest = 32

  private let bytes: ArraySlice<UInt8>
  private var place: Int
  private var line: Int
  private var path: [Step] = []

  /// A step from a value into one within it. Told in words only where there is a fault: a catalogue has millions of fields.
  private enum Step {
    case from(String)
    case field(ArraySlice<UInt8>)
    case place(Int)
  }

  /// - Parameters:
  ///   - line: on which the text begins.
  ///   - path: where it stands in a larger one.
  init(_ bytes: ArraySlice<UInt8>, line: Int = 1, path: String = "") {
    self.bytes = bytes
    self.line = line
    place = bytes.startIndex
    if !path.isEmpty { self.path = [.from(path)] }
  }

  /// - Throws: the first fault, with its line and field.
  mutating func scan() throws(CatalogueImportError) {
    try value()
    if next() != nil { throw fault("more after the end") }
  }

  private mutating func value() throws(CatalogueImportError) {
    switch next() {
    case UInt8(ascii: "{"): try object()
    case UInt8(ascii: "["): try list()
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "-"), (UInt8(ascii: "0")...UInt8(ascii: "9"))?: try number()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    case nil: throw fault("the text ends too early")
    default: throw fault("a value is expected")
    }
  }

  private mutating func object() throws(CatalogueImportError) {
    var keys = FieldNames()
    try open()
    if take("}") { return }
    repeat {
      guard next() == UInt8(ascii: "\"") else { throw fault("a field's name in quotes is expected") }
      let key = try string()
      path.append(.field(key))
      guard keys.insert(key) else { throw fault("the field stands twice", .repeatedField) }
      guard take(":") else { throw fault("a colon is expected") }
      try value()
      path.removeLast()
    } while take(",")
    guard take("}") else { throw fault("a comma or } is expected") }
  }

  private mutating func list() throws(CatalogueImportError) {
    try open()
    if take("]") { return }
    var index = 0
    repeat {
      path.append(.place(index))
      try value()
      path.removeLast()
      index += 1
    } while take(",")
    guard take("]") else { throw fault("a comma or ] is expected") }
  }

  private mutating func open() throws(CatalogueImportError) {
    guard path.count < Self.deepest else { throw fault("nested too deep") }
    place += 1
  }

  /// The bytes between the quotes, escapes as they stand.
  private mutating func string() throws(CatalogueImportError) -> ArraySlice<UInt8> {
    place += 1
    let start = place
    while place < bytes.endIndex {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        place += 1
        return bytes[start..<(place - 1)]
      case UInt8(ascii: "\\"): try escape()
      case 0..<32: throw fault("a control character stands in a text")
      default: place += 1
      }
    }
    throw fault("a text does not end")
  }

  private mutating func escape() throws(CatalogueImportError) {
    let mark = place + 1 < bytes.endIndex ? bytes[place + 1] : 0
    if mark == UInt8(ascii: "u") {
      guard let unit = hexadecimal(at: place + 2) else { throw fault("an escape is broken") }
      place += 6
      guard (0xD800...0xDFFF).contains(unit) else { return }
      // One half of a character means nothing without the other.
      let follows = bytes[place...].starts(with: Array("\\u".utf8))
      guard unit < 0xDC00, follows, let low = hexadecimal(at: place + 2), (0xDC00...0xDFFF).contains(low) else {
        throw fault("an escape is half a character")
      }
      place += 6
    } else {
      guard "\"\\/bfnrt".utf8.contains(mark) else { throw fault("an escape is broken") }
      place += 2
    }
  }

  private func hexadecimal(at start: Int) -> UInt16? {
    guard start + 4 <= bytes.endIndex, bytes[start] != UInt8(ascii: "+"), bytes[start] != UInt8(ascii: "-") else { return nil }
    return UInt16(String(decoding: bytes[start..<(start + 4)], as: UTF8.self), radix: 16)
  }

  private mutating func number() throws(CatalogueImportError) {
    let digits = bytes[place...].prefix { !" \t\r\n,]}".utf8.contains($0) }
    let text = String(decoding: digits, as: UTF8.self)
    let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard Int(text) != nil, unsigned == "0" || !unsigned.hasPrefix("0") else {
      throw fault("a whole number is expected, not too large", .wrongType)
    }
    place = digits.endIndex
  }

  private mutating func word(_ word: String) throws(CatalogueImportError) {
    guard bytes[place...].starts(with: word.utf8) else { throw fault("a value is expected") }
    place += word.utf8.count
  }

  /// The next byte that is not space; nil at the end.
  private mutating func next() -> UInt8? {
    while place < bytes.endIndex {
      switch bytes[place] {
      case 0x0A: line += 1
      case 0x20, 0x09, 0x0D: break
      default: return bytes[place]
      }
      place += 1
    }
    return nil
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard next() == UInt8(ascii: mark) else { return false }
    place += 1
    return true
  }

  private static func shown(_ step: Step) -> String {
    switch step {
    case .from(let path): path
    case .field(let key): ".\(shown(key))"
    case .place(let place): "[\(place)]"
    }
  }

  /// A foreign key as far as it may stand in a message.
  private static func shown(_ key: ArraySlice<UInt8>) -> String {
    let plain = key.allSatisfy { (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 95 }
    return plain && key.count <= 40 ? String(decoding: key, as: UTF8.self) : "?"
  }

  private func fault(_ detail: String, _ reason: CatalogueImportError.Reason = .notJSON) -> CatalogueImportError {
    let field = path.map(Self.shown).joined().drop { $0 == "." }
    return CatalogueImportError(reason: reason, line: line, field: field.isEmpty ? nil : String(field), detail: detail)
  }
}
