/// A six-digit administrative division code (GB/T 2260): two places each for province, prefecture and county.
///
/// A code is only well formed; whether it was ever given to a place is for ``DivisionTable`` to say.
public struct DivisionCode: Sendable, Hashable, Comparable {
  /// The code as a number, 0...999999.
  public let value: Int

  public init?(_ value: Int) {
    guard 0...999_999 ~= value else { return nil }
    self.value = value
  }

  /// Reads exactly six ASCII digits.
  public init?(_ text: String) {
    let bytes = text.utf8Span.span
    guard bytes.count == 6, let value = bytes.decimal(0..<6) else { return nil }
    self.value = value
  }

  init(known value: Int) {
    self.value = value
  }

  /// The whole state: bodies registered nationally bear it in their credit codes; it is not in GB/T 2260.
  public static let national = DivisionCode(known: 100_000)

  /// The first two places, 11 for Beijing.
  public var provinceNumber: Int { value / 10_000 }

  public var province: DivisionCode { DivisionCode(known: provinceNumber * 10_000) }

  public var prefecture: DivisionCode { DivisionCode(known: value / 100 * 100) }

  /// Whether the first two places are a province that exists; Hong Kong 81, Macao 82, and Taiwan 71, written 83 on residence permits.
  public var hasProvince: Bool { DivisionCode.isProvince(provinceNumber) }

  static func isProvince(_ number: Int) -> Bool {
    isMainland(number) || number == 71 || 81...83 ~= number
  }

  static func isMainland(_ number: Int) -> Bool {
    switch number {
    case 11...15, 21...23, 31...37, 41...46, 50...54, 61...65: true
    default: false
    }
  }

  public static func < (left: DivisionCode, right: DivisionCode) -> Bool { left.value < right.value }
}

extension DivisionCode: CustomStringConvertible {
  /// Six digits.
  public var description: String { padded(value, to: 6) }
}
