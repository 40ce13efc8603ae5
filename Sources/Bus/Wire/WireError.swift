/// Why bytes are not a frame, a record or a message of this protocol. Each is counted; none ends the program.
public enum WireError: Error, Sendable, Hashable {
  /// Fewer bytes than the lengths in them say.
  case truncated
  /// The magic is not `YMB1`: another protocol, or a later generation of this one.
  case wrongMagic
  /// The header's or the body's CRC-32C does not match.
  case wrongChecksum
  /// A length outside its limits, or not a multiple of eight where it must be.
  case badLength
  /// A type, a flag of the high byte, or a critical extension that this program does not know.
  case notUnderstood
  /// Extensions out of order, or a reserved byte that is not zero.
  case malformedHeader
  /// Field numbers that fall, a varint longer than needed, or a wire type that does not fit the field.
  case malformedField
  /// Bytes that are not UTF-8 in a text field.
  case notUTF8
  /// A number that the enumeration does not hold.
  case unknownCase
  /// More depth, elements or bytes than `BusLimits` allows.
  case limitExceeded
  /// JSON of another shape than the message.
  case wrongJSON(String)
}
