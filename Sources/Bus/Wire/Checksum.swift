import CChecksum

/// CRC-32C (Castagnoli; RFC 3720, appendix B.4): of headers, bodies and service names.
public enum Checksum {
  public static func crc32c(_ bytes: some Collection<UInt8>, continuing crc: UInt32 = 0) -> UInt32 {
    let direct = bytes.withContiguousStorageIfAvailable { unsafe yimen_crc32c(crc, $0.baseAddress, $0.count) }
    return direct ?? crc32c(Array(bytes), continuing: crc)
  }

  @inline(__always)
  static func crc32c(_ bytes: UnsafeRawBufferPointer, continuing crc: UInt32 = 0) -> UInt32 {
    unsafe yimen_crc32c(crc, bytes.baseAddress, bytes.count)
  }
}
