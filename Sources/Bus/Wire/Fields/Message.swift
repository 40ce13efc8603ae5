/// A value that travels in a record's body: tagged fields that any protobuf library can read.
///
/// One function describes the fields, and serves encoding, decoding, JSON and redaction. Field numbers are those of
/// the contract: they are never used again for another meaning.
public protocol Message: Sendable {
  init()
  /// Visits every field in ascending order of its number.
  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError)

  /// Writes the fields; a requirement so that each message's module holds its own specialised code.
  /// Consuming, because visiting is done on a copy, which is thus made once at most.
  consuming func encode(into encoder: inout FieldEncoder)
  /// Reads the fields from `decoder`; what is unknown is skipped.
  mutating func decode(from decoder: inout FieldDecoder) throws(WireError)
}

extension Message {
  @inlinable
  public consuming func encode(into encoder: inout FieldEncoder) {
    // The encoder throws nothing; the signature is shared with the decoder.
    try? fields(&encoder)
  }

  @inlinable
  public mutating func decode(from decoder: inout FieldDecoder) throws(WireError) {
    try fields(&decoder)
  }

  /// The message as canonical bytes.
  @inlinable
  public func encoded() -> [UInt8] {
    FieldEncoder.encoding { encoder in encode(into: &encoder) }
  }

  /// The message that `bytes` hold.
  /// - Throws: `WireError` when they are not canonical tagged fields of this message.
  @inlinable
  public init(decoding bytes: some Collection<UInt8>) throws(WireError) {
    self.init()
    try FieldDecoder.decode(bytes, into: &self)
  }

  /// A message built in place: `SubmitCase.with { $0.item = "P027" }`.
  @inlinable
  public static func with(_ build: (inout Self) throws -> Void) rethrows -> Self {
    var message = Self()
    try build(&message)
    return message
  }
}

/// A message without fields.
public struct Empty: Message, Hashable {
  public init() {}
  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {}
}
