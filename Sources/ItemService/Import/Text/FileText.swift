/// The text of a file as it comes, whatever it is written in: UTF-8 with or without a mark, or GB18030. Bounded, however long the file is.
struct FileText {
  /// Bytes from the first that is not ASCII by which an encoding is told.
  private static let sample = 4_096
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let gb18030 = "GB18030"
  private static let utf8 = "UTF-8"

  private enum Reading {
    case detecting
    case utf8(UTF8Text)
    case gb18030(TextConverter)
    case unavailable
  }

  private let file: String
  private var reading: Reading
  private var held: [UInt8] = []
  private var line = 1
  private var lastBroken = 0
  private var isAtStart = true

  init(file: String, encoding: FileEncoding) {
    self.file = file
    switch encoding {
    case .detected: reading = .detecting
    case .utf8: reading = .utf8(UTF8Text())
    case .gb18030: reading = Self.converter.map(Reading.gb18030) ?? .unavailable
    }
  }

  /// The text of the next bytes, in UTF-8.
  mutating func read(_ bytes: [UInt8], _ faults: inout FaultList) -> [UInt8] {
    withoutMark(text(bytes, &faults))
  }

  /// What was held until the file's end.
  mutating func end(_ faults: inout FaultList) -> [UInt8] {
    var text: [UInt8] = []
    if case .detecting = reading {
      let rest = held
      held = []
      reading = Self.told(by: rest)
      text = self.text(rest, &faults)
    }
    switch reading {
    case .utf8(var utf8):
      var broken: [Int] = []
      text += utf8.end(line: &line, broken: &broken)
      tell(broken, .notUTF8, &faults)
    case .gb18030: if !held.isEmpty { tell([line], .notGB18030, &faults) }
    case .unavailable: tell([1], .encodingUnavailable, &faults)
    case .detecting: break
    }
    return withoutMark(text)
  }

  private mutating func text(_ bytes: [UInt8], _ faults: inout FaultList) -> [UInt8] {
    switch reading {
    case .detecting: return detected(bytes, &faults)
    case .utf8(var utf8):
      var broken: [Int] = []
      let text = utf8.read(bytes, line: &line, broken: &broken)
      reading = .utf8(utf8)
      tell(broken, .notUTF8, &faults)
      return text
    case .gb18030(let converter): return converted(bytes, converter, &faults)
    case .unavailable: return []
    }
  }

  /// ASCII is the same in all; what follows tells which it is.
  private mutating func detected(_ bytes: [UInt8], _ faults: inout FaultList) -> [UInt8] {
    let plain = held.isEmpty ? bytes.prefix { $0 < 0x80 } : []
    held += bytes[plain.endIndex...]
    line += UTF8Text.lines(plain)
    guard held.count >= Self.sample else { return Array(plain) }
    let rest = held
    held = []
    reading = Self.told(by: rest)
    return Array(plain) + text(rest, &faults)
  }

  private mutating func converted(_ bytes: [UInt8], _ converter: TextConverter, _ faults: inout FaultList) -> [UInt8] {
    var rest = held + bytes
    held = []
    var text: [UInt8] = []
    while true {
      let before = text.count
      let (taken, stop) = converter.convert(rest, into: &text)
      line += UTF8Text.lines(text[before...])
      switch stop {
      case .done: return text
      case .unfinished:
        held = Array(rest[taken...])
        return text
      case .broken:
        tell([line], .notGB18030, &faults)
        text += Array("\u{FFFD}".utf8)
        rest = Array(rest[(taken + 1)...])
      }
    }
  }

  private mutating func withoutMark(_ text: [UInt8]) -> [UInt8] {
    guard isAtStart, !text.isEmpty else { return text }
    isAtStart = false
    return text.starts(with: Self.mark) ? Array(text.dropFirst(Self.mark.count)) : text
  }

  /// One fault a line: a file in another encoding has thousands of such bytes.
  private mutating func tell(_ lines: [Int], _ rule: ReadRule, _ faults: inout FaultList) {
    for line in lines where line != lastBroken {
      lastBroken = line
      faults.add(CatalogueFileFault(file: file, line: line, rule))
    }
  }

  /// UTF-8 unless the bytes are not that but are GB18030.
  private static func told(by bytes: [UInt8]) -> Reading {
    let whole = bytes.prefix(bytes.count - UTF8Text.unfinished(bytes))
    if String(validating: whole, as: UTF8.self) != nil { return .utf8(UTF8Text()) }
    guard let converter else { return .utf8(UTF8Text()) }
    var text: [UInt8] = []
    if case .broken = converter.convert(bytes, into: &text).stop { return .utf8(UTF8Text()) }
    return Self.converter.map(Reading.gb18030) ?? .unavailable
  }

  private static var converter: TextConverter? { TextConverter(from: gb18030, to: utf8) }
}
