/// How a service's name stands in a header.
enum ServiceName {
  /// CRC-32C of the name's UTF-8 bytes. Zero is kept for methods that every instance answers.
  static func identifier(_ name: String) -> UInt32 { name.isEmpty ? 0 : Checksum.crc32c(Array(name.utf8)) }
}
