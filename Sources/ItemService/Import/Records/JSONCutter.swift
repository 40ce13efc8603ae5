/// Cuts the JSON text of a catalogue into its records as it comes, without holding more than one of them.
///
/// It looks at brackets, quotes and line ends alone: what it cuts out is scanned and decoded by itself.
struct JSONCutter {
  /// What is cut out.
  enum Piece: Sendable {
    /// A record of a list, by the list's name and its place in it, from 0.
    case element(list: String, place: Int)
    /// The value of a field that is no list of records.
    case value(field: String)
  }

  private enum State {
    case start
    /// A field's name, or the end where there may be one.
    case name(mayEnd: Bool)
    case colon
    case fieldValue
    /// A record of the list, or its end where there may be one.
    case element(mayEnd: Bool)
    case afterElement
    case afterField
    case end
    case failed
  }

  private static let longest = ItemLimits.importRecord

  private(set) var line = 1
  private var state = State.start
  private var field = ""
  private var fields: Set<String> = []
  private var place = 0
  /// What is being cut out: a name, a record, a value.
  private var piece: [UInt8] = []
  private var pieceLine = 1
  private var nesting = PieceNesting()
  private var isCutting = false
  private var isTooLong = false

  /// Whether the text has ended where it may.
  var isAtEnd: Bool { if case .end = state { true } else { false } }
  /// Whether it can be read no further.
  var hasFailed: Bool { if case .failed = state { true } else { false } }
  var isAtStart: Bool { if case .start = state { !isCutting } else { false } }
  private(set) var problem: (line: Int, rule: ReadRule, field: String)?

  /// The names of the fields that were met.
  var names: Set<String> { fields }

  /// - Parameters:
  ///   - lists: the fields whose value is a list of records.
  ///   - emit: is given each piece with the line on which it begins, and its text; no text where it is too long.
  mutating func read(_ bytes: [UInt8], lists: Set<String>, _ emit: (Piece, Int, [UInt8]?) -> Void) {
    var position = 0
    while position < bytes.count, !hasFailed {
      if isCutting {
        cut(bytes, &position, lists, emit)
        continue
      }
      let byte = bytes[position]
      switch byte {
      case 0x0A:
        line += 1
        position += 1
      case 0x20, 0x09, 0x0D: position += 1
      default: mark(byte, &position, lists)
      }
    }
  }

  /// Ends the text; what is not whole is a problem.
  mutating func end() {
    guard !isAtEnd, !hasFailed else { return }
    problem = isAtStart ? (1, .empty, "") : (line, .notJSON, "")
    state = .failed
  }

  /// A mark between pieces, or the beginning of one.
  private mutating func mark(_ byte: UInt8, _ position: inout Int, _ lists: Set<String>) {
    switch (state, byte) {
    case (.start, UInt8(ascii: "{")): state = .name(mayEnd: true)
    case (.name, UInt8(ascii: "\"")): return begin()
    case (.name(mayEnd: true), UInt8(ascii: "}")), (.afterField, UInt8(ascii: "}")): state = .end
    case (.colon, UInt8(ascii: ":")): state = .fieldValue
    case (.fieldValue, UInt8(ascii: "[")) where lists.contains(field):
      state = .element(mayEnd: true)
      place = 0
    case (.element(mayEnd: true), UInt8(ascii: "]")), (.afterElement, UInt8(ascii: "]")): state = .afterField
    case (.afterElement, UInt8(ascii: ",")): state = .element(mayEnd: false)
    case (.afterField, UInt8(ascii: ",")): state = .name(mayEnd: false)
    case (.fieldValue, _), (.element, _):
      guard !",:]}".utf8.contains(byte) else { return fail(.notJSON) }
      return begin()
    default: return fail(.notJSON)
    }
    position += 1
  }

  private mutating func begin() {
    isCutting = true
    isTooLong = false
    piece.removeAll(keepingCapacity: true)
    pieceLine = line
    nesting = PieceNesting()
  }

  private mutating func cut(_ bytes: [UInt8], _ position: inout Int, _ lists: Set<String>, _ emit: (Piece, Int, [UInt8]?) -> Void) {
    let start = position
    let hasEnded = nesting.follow(bytes, &position, &line)
    if piece.count + position - start > Self.longest { isTooLong = true }
    if !isTooLong { piece += bytes[start..<position] }
    guard hasEnded else { return }
    isCutting = false
    let text = isTooLong ? nil : piece
    switch state {
    case .name:
      field = JSONField.name(text ?? [])
      if !fields.insert(field).inserted { return fail(.repeatedField) }
      state = .colon
    case .fieldValue:
      emit(.value(field: field), pieceLine, text)
      state = .afterField
    case .element:
      emit(.element(list: field, place: place), pieceLine, text)
      place += 1
      state = .afterElement
    default: fail(.notJSON)
    }
  }

  private mutating func fail(_ rule: ReadRule) {
    if case .end = state { field = "" }
    problem = (line, rule, field)
    state = .failed
  }
}
