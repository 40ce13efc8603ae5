/// The 64 bytes that open every record: eight little-endian words (docs/PROTOCOL.md, "Record").
public struct Header: Sendable, Hashable {
  /// `YMB1`, read as a little-endian word.
  public static let magic: UInt32 = 0x3142_4D59
  public static let byteCount = 64
  /// The tagged fields of `Message`.
  public static let taggedCodec: UInt8 = 1

  public var minor: UInt8 = 0
  public var type: RecordType
  public var flags: RecordFlags = []
  /// Header and extensions together: 64...4096, a multiple of 8.
  public var headerLength = byteCount
  public var priority = Priority.normal
  /// How many relays may still pass it on.
  public var hopLimit: UInt8 = 4
  /// The body without its padding.
  public var bodyLength = 0
  public var requestID: UInt64 = 0
  /// CRC-32C of the service's name.
  public var service: UInt32 = 0
  public var method: UInt32 = 0
  /// What remains of the deadline, in milliseconds; 0 on records that have none.
  public var timeout: UInt32 = 0
  public var credit: UInt32 = 0
  public var status: UInt16 = 0
  /// The refusal's code.
  public var reason: UInt16 = 0
  public var codec = taggedCodec
  public var sequence: UInt64 = 0
  public var bodyChecksum: UInt32 = 0

  public init(_ type: RecordType) { self.type = type }

  /// The length of the whole record, with the body's padding.
  var recordLength: Int { headerLength + bodyLength + (-bodyLength & 7) }

  /// Whether every flag that must be understood is, and the codec.
  var isUnderstood: Bool { flags.isUnderstood && codec == Self.taggedCodec }

  /// The length of a record whose header has passed its checksum.
  static func recordLength(in frame: [UInt8], at offset: Int) -> Int {
    func number(_ places: Range<Int>) -> Int { frame[places].reversed().reduce(0) { $0 << 8 | Int($1) } }
    let bodyLength = number(offset + 12..<offset + 16)
    return number(offset + 8..<offset + 10) + bodyLength + (-bodyLength & 7)
  }
}

extension Header {
  typealias Words = (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)

  /// The first seven words; the eighth holds the two checksums.
  var words: Words {
    let first = UInt64(Self.magic) | UInt64(minor) << 32 | UInt64(type.rawValue) << 40 | UInt64(flags.rawValue) << 48
    let second = UInt64(headerLength) | UInt64(priority.rawValue) << 16 | UInt64(hopLimit) << 24 | UInt64(bodyLength) << 32
    let fourth = UInt64(service) | UInt64(method) << 32
    let fifth = UInt64(timeout) | UInt64(credit) << 32
    let sixth = UInt64(status) | UInt64(reason) << 16 | UInt64(codec) << 32
    return (first, second, requestID, fourth, fifth, sixth, sequence)
  }

  /// Writes the record to `frame`: header, extensions and body, with both checksums.
  /// - Parameter extensions: encoded extensions, a multiple of eight bytes.
  func write(extensions: [UInt8], body: some Collection<UInt8>, to frame: inout [UInt8]) {
    // Raw bytes are appended without a look at what owns them.
    let isWritten: Void? = body.withContiguousStorageIfAvailable { body in
      unsafe extensions.withUnsafeBytes { extensions in
        unsafe write(extensions: extensions, body: UnsafeRawBufferPointer(body), to: &frame)
      }
    }
    if isWritten == nil { write(extensions: extensions, body: Array(body), to: &frame) }
  }

  private func write(extensions: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer, to frame: inout [UInt8]) {
    var header = self
    header.headerLength = Self.byteCount + extensions.count
    header.bodyLength = body.count
    header.flags.insert(.bodyChecksum)
    header.bodyChecksum = unsafe Checksum.crc32c(body)
    unsafe header.write(before: extensions, to: &frame)
    unsafe frame.append(contentsOf: extensions)
    unsafe frame.append(contentsOf: body)
    let padding = -body.count & 7
    if padding > 0 { frame.append(contentsOf: repeatElement(0, count: padding)) }
  }

  /// Writes what another record holds under this header, whose lengths and body checksum are the other's.
  func write(passing record: Record, to frame: inout [UInt8]) {
    unsafe record.extensionBytes.withUnsafeBytes { unsafe write(before: $0, to: &frame) }
    frame.append(contentsOf: record.contents)
  }

  /// The 64 bytes, with the checksum over them and the extensions.
  private func write(before extensions: UnsafeRawBufferPointer, to frame: inout [UInt8]) {
    var words = (words, UInt64(bodyChecksum))
    unsafe withUnsafeMutableBytes(of: &words) { bytes in
      let head = unsafe Checksum.crc32c(UnsafeRawBufferPointer(rebasing: bytes[..<60]))
      let checksum = unsafe Checksum.crc32c(extensions, continuing: head)
      unsafe bytes.storeBytes(of: checksum.littleEndian, toByteOffset: 60, as: UInt32.self)
      unsafe frame.append(contentsOf: bytes)
    }
  }

  /// Reads the header at `offset` of `frame` and checks everything that can be checked without the services:
  /// magic, lengths against the frame and the limits, both checksums and reserved bytes. Flags and codec are for
  /// `isUnderstood`, since a request must be answered even so.
  init(reading frame: [UInt8], at offset: Int) throws(WireError) {
    let remaining = frame.count - offset
    guard remaining >= Self.byteCount else { throw .truncated }
    let result: Result<Header, WireError> = unsafe frame.withUnsafeBytes { bytes in
      do throws(WireError) {
        return .success(try unsafe Header(bytes: UnsafeRawBufferPointer(rebasing: bytes[offset...])))
      } catch {
        return .failure(error)
      }
    }
    self = try result.get()
  }

  private init(bytes: UnsafeRawBufferPointer) throws(WireError) {
    func word(_ index: Int) -> UInt64 { unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)) }
    let first = word(0)
    guard UInt32(truncatingIfNeeded: first) == Self.magic else { throw .wrongMagic }
    let second = word(1)
    let headerLength = Int(second & 0xFFFF)
    let bodyLength = Int(second >> 32)
    guard headerLength >= Self.byteCount, headerLength <= BusLimits.headerBytes, headerLength & 7 == 0 else { throw .badLength }
    guard bodyLength <= BusLimits.bodyBytes else { throw .limitExceeded }
    let padded = headerLength + bodyLength + (-bodyLength & 7)
    guard padded <= bytes.count else { throw .truncated }
    let checksums = word(7)
    let head = unsafe Checksum.crc32c(UnsafeRawBufferPointer(rebasing: bytes[..<60]))
    let whole = unsafe Checksum.crc32c(UnsafeRawBufferPointer(rebasing: bytes[Self.byteCount..<headerLength]), continuing: head)
    guard whole == UInt32(truncatingIfNeeded: checksums >> 32) else { throw .wrongChecksum }
    guard let type = RecordType(rawValue: UInt8(truncatingIfNeeded: first >> 40)) else { throw .notUnderstood }
    self.init(type)
    minor = UInt8(truncatingIfNeeded: first >> 32)
    flags = RecordFlags(rawValue: UInt16(truncatingIfNeeded: first >> 48))
    self.headerLength = headerLength
    self.bodyLength = bodyLength
    guard let priority = Priority(rawValue: UInt8(truncatingIfNeeded: second >> 16)) else { throw .malformedHeader }
    self.priority = priority
    hopLimit = UInt8(truncatingIfNeeded: second >> 24)
    requestID = word(2)
    let fourth = word(3)
    service = UInt32(truncatingIfNeeded: fourth)
    method = UInt32(truncatingIfNeeded: fourth >> 32)
    let fifth = word(4)
    timeout = UInt32(truncatingIfNeeded: fifth)
    credit = UInt32(truncatingIfNeeded: fifth >> 32)
    let sixth = word(5)
    status = UInt16(truncatingIfNeeded: sixth)
    reason = UInt16(truncatingIfNeeded: sixth >> 16)
    codec = UInt8(truncatingIfNeeded: sixth >> 32)
    guard sixth >> 40 == 0 else { throw .malformedHeader }
    sequence = word(6)
    bodyChecksum = UInt32(truncatingIfNeeded: checksums)
    if flags.contains(.bodyChecksum) {
      let body = unsafe Checksum.crc32c(UnsafeRawBufferPointer(rebasing: bytes[headerLength..<headerLength + bodyLength]))
      guard body == bodyChecksum else { throw .wrongChecksum }
    }
  }
}
