/// Makes texts of bytes, and refuses what is not UTF-8.
///
/// Nearly all texts are codes and digests, which are ASCII, or Chinese, whose characters have three bytes. These are
/// checked here, several times as fast as in the standard library's general walk; it decides about everything else.
@usableFromInline
enum WireText {
  @usableFromInline @inline(never)
  static func string(_ start: UnsafeRawPointer, _ count: Int) -> String? {
    let bytes = unsafe UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: count).span
    if unsafe isASCII(start, count) { return unsafe String(copying: UTF8Span(unchecked: bytes, isKnownASCII: true)) }
    if unsafe isPlain(start, count) { return unsafe String(copying: UTF8Span(unchecked: bytes)) }
    guard let text = try? UTF8Span(validating: bytes) else { return nil }
    return String(copying: text)
  }

  /// Whether no byte has its highest bit.
  @inline(__always)
  private static func isASCII(_ start: UnsafeRawPointer, _ count: Int) -> Bool {
    guard count >= 8 else {
      var all: UInt8 = 0
      for offset in 0..<count { all |= unsafe start.load(fromByteOffset: offset, as: UInt8.self) }
      return all < 0x80
    }
    // Words of eight; the last one ends with the text, and may begin in the word before it. Leaving at the first
    // other byte also keeps the compiler from a vector loop, whose preparation costs more than texts this short.
    let highest: UInt64 = 0x8080_8080_8080_8080
    let last = count &- 8
    var offset = 0
    while offset < last {
      guard unsafe start.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & highest == 0 else { return false }
      offset &+= 8
    }
    return unsafe start.loadUnaligned(fromByteOffset: last, as: UInt64.self) & highest == 0
  }

  /// Whether these are characters of one byte and of three, without those that need a closer look: after E0 the
  /// second byte could be too low (a longer form than needed), after ED too high (a surrogate).
  @inline(__always)
  private static func isPlain(_ start: UnsafeRawPointer, _ count: Int) -> Bool {
    var offset = 0
    while offset < count {
      let first = unsafe start.load(fromByteOffset: offset, as: UInt8.self)
      if first < 0x80 {
        offset &+= 1
        continue
      }
      guard first > 0xE0, first < 0xF0, first != 0xED, offset &+ 3 <= count else { return false }
      let rest = unsafe start.loadUnaligned(fromByteOffset: offset &+ 1, as: UInt16.self)
      guard rest & 0xC0C0 == 0x8080 else { return false }
      offset &+= 3
    }
    return true
  }
}
