/// Flags of a record. Who does not know a bit of the low byte ignores it; a bit of the high byte must be understood.
public struct RecordFlags: OptionSet, Sendable, Hashable {
  public let rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The header holds the body's CRC-32C.
  public static let bodyChecksum = RecordFlags(rawValue: 1 << 0)
  /// On an error: it is certain that the request was not executed. On a goodbye: so it is of every request on the link without an answer.
  public static let notExecuted = RecordFlags(rawValue: 1 << 1)

  /// Whether every bit that must be understood is.
  public var isUnderstood: Bool { rawValue & 0xFF00 == 0 }
}
