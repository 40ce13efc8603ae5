public import Civics

/// The number people know a case by: the item's implementation code, the day as YYYYMMDD, and a serial of four places that grows
/// when a day needs more. (Guangdong's layout: 31 + 8 + 4 = 43.)
public struct CaseNumber: Hashable, Sendable, CustomStringConvertible {
  public let implementationCode: String
  /// The Shanghai day of submission.
  public let day: Day
  /// From 1, counted for each implementation code and day.
  public let serial: Int

  /// Nil unless the code is well formed and the serial is positive.
  public init?(implementationCode: String, day: Day, serial: Int) {
    guard ImplementationCode.isWellFormed(implementationCode), serial > 0 else { return nil }
    self.implementationCode = implementationCode
    self.day = day
    self.serial = serial
  }

  /// The number of a case for an item.
  /// - Parameter serial: 1 or more.
  init(item: ItemSnapshot, day: Day, serial: Int) {
    precondition(serial > 0, "serials count from 1")
    implementationCode = item.numberingCode
    self.day = day
    self.serial = serial
  }

  /// Reads a number as it is printed; nil for anything that would print otherwise.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    let start = ImplementationCode.length
    guard bytes.count >= start + 12, bytes[start...].allSatisfy({ (48...57).contains($0) }) else { return nil }
    func number(_ range: Range<Int>) -> Int? { Int(String(decoding: bytes[range], as: UTF8.self)) }
    guard let year = number(start..<start + 4), let month = number(start + 4..<start + 6), let date = number(start + 6..<start + 8),
      let day = Day(year: year, month: month, day: date), let serial = number(start + 8..<bytes.count)
    else { return nil }
    self.init(implementationCode: String(decoding: bytes[..<start], as: UTF8.self), day: day, serial: serial)
    guard description == text else { return nil }
  }

  public var description: String {
    let places = serial < 10_000 ? String(10_000 + serial).dropFirst() : Substring(String(serial))
    return implementationCode + day.description.filter { $0 != "-" } + places
  }
}
