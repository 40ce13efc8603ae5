/// Cuts the text of a table into records at the line ends outside quotation marks, as it comes.
///
/// It looks at quotes and line ends alone; SwiftCSV splits the records into cells.
struct CSVFramer {
  private static let longest = ItemLimits.importRecord
  private static let quote = UInt8(ascii: "\"")

  struct Record {
    /// On which it begins, from 1.
    let line: Int
    /// Without its line end; nil: it is too long.
    let text: [UInt8]?
  }

  private var line = 1
  private var recordLine = 1
  private var record: [UInt8] = []
  private var isTooLong = false
  private var isQuoted = false
  /// After a quote in a quotation: it ends there, unless another follows.
  private var mayHaveEnded = false
  private var isAtCell = true
  private var wasReturn = false

  /// Whether the text so far ends within a quotation.
  var isOpen: Bool { isQuoted && !mayHaveEnded }
  var openedOn: Int { recordLine }

  mutating func read(_ bytes: [UInt8], _ emit: (Record) -> Void) {
    var start = 0
    for (position, byte) in bytes.enumerated() {
      if wasReturn {
        wasReturn = false
        if byte == 0x0A {
          start = position + 1
          continue
        }
      }
      if isQuoted {
        if mayHaveEnded {
          mayHaveEnded = false
          if byte == Self.quote { continue }
          isQuoted = false
        } else {
          if byte == Self.quote { mayHaveEnded = true }
          if byte == 0x0A { line += 1 }
          continue
        }
      }
      switch byte {
      case 0x0A, 0x0D:
        keep(bytes[start..<position])
        finish(emit)
        start = position + 1
        line += 1
        recordLine = line
        wasReturn = byte == 0x0D
      case Self.quote:
        if isAtCell { isQuoted = true }
        isAtCell = false
      case UInt8(ascii: ","): isAtCell = true
      case 0x20, 0x09: break
      default: isAtCell = false
      }
    }
    if start < bytes.count { keep(bytes[start...]) }
  }

  /// What stands behind the last line end.
  mutating func end(_ emit: (Record) -> Void) { finish(emit) }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    if record.count + bytes.count > Self.longest { isTooLong = true }
    if !isTooLong { record += bytes }
  }

  private mutating func finish(_ emit: (Record) -> Void) {
    let isBlank = record.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    if isTooLong || !isBlank { emit(Record(line: recordLine, text: isTooLong ? nil : record)) }
    record.removeAll(keepingCapacity: true)
    isTooLong = false
    isQuoted = false
    mayHaveEnded = false
    isAtCell = true
  }
}
