@testable import Bus

/// Frames as they came, and with checksums and lengths put right, so that what lies behind the checksums is reached too.
enum FrameSubject {
  static func run(_ bytes: [UInt8]) throws(Fault) {
    try walk(bytes)
    try walk(repaired(bytes))
  }

  private static func walk(_ frame: [UInt8]) throws(Fault) {
    var reader = FrameReader(frame)
    var end = 0
    var steps = 0
    while true {
      steps += 1
      try Fault.unless(steps <= frame.count / Header.byteCount + 2, "a walk that does not end")
      let next: Record?
      do throws(WireError) {
        next = try reader.next()
      } catch {
        continue
      }
      guard let record = next else { return }
      try Fault.unless(record.start >= end, "a record that begins before the last one ends")
      end = record.start + record.header.recordLength
      try Fault.unless(end <= frame.count, "a record that is longer than its frame")
      try look(at: record, in: frame)
    }
  }

  private static func look(at record: Record, in frame: [UInt8]) throws(Fault) {
    let header = record.header
    var written: [UInt8] = []
    header.write(passing: record, to: &written)
    try Fault.unless(
      written == Array(frame[record.start..<record.start + header.recordLength]), "a record that is passed on with other bytes")
    if header.flags.contains(.bodyChecksum) {
      written = []
      header.write(extensions: Array(record.extensionBytes), body: record.body, to: &written)
      let length = header.headerLength + header.bodyLength
      try Fault.unless(
        written[..<length] == frame[record.start..<record.start + length], "a record that is written otherwise than it is read")
    }
    try ExtensionSubject.run(Array(record.extensionBytes))
    if header.type == .error { _ = Refusal(record) }
  }

  /// The same records with lengths that fit the frame, the magic, and checksums that are right.
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var frame = bytes
    var start = 0
    func number(_ offset: Int, _ count: Int) -> Int { (0..<count).reduce(0) { $0 | Int(frame[start + offset + $1]) << (8 * $1) } }
    func set(_ value: UInt32, _ offset: Int, _ count: Int) {
      for place in 0..<count { frame[start + offset + place] = UInt8(truncatingIfNeeded: value >> UInt32(8 * place)) }
    }
    while frame.count - start >= Header.byteCount {
      let room = (frame.count - start) & ~7
      set(Header.magic, 0, 4)
      let headerLength = min(max(number(8, 2) & ~7, Header.byteCount), BusLimits.headerBytes, room)
      let bodyLength = min(number(12, 4), room - headerLength, BusLimits.bodyBytes)
      set(UInt32(headerLength), 8, 2)
      set(UInt32(bodyLength), 12, 4)
      set(Checksum.crc32c(frame[start + headerLength..<start + headerLength + bodyLength]), 56, 4)
      let head = Checksum.crc32c(frame[start..<start + 60])
      set(Checksum.crc32c(frame[start + Header.byteCount..<start + headerLength], continuing: head), 60, 4)
      start += headerLength + bodyLength + (-bodyLength & 7)
    }
    return frame
  }
}
