@testable import Bus

/// Frames as a test wants them.
enum Frame {
  static func of(_ header: Header, extensions: [UInt8] = [], body: [UInt8] = []) -> [UInt8] {
    var frame: [UInt8] = []
    header.write(extensions: extensions, body: body, to: &frame)
    return frame
  }

  static func of(_ type: RecordType, requestID: UInt64 = 0, _ message: some Message) -> [UInt8] {
    var header = Header(type)
    header.requestID = requestID
    return of(header, body: message.encoded())
  }

  /// Changes bytes of the frame's first header and makes its checksum right again.
  static func altered(_ frame: [UInt8], _ change: (inout [UInt8]) -> Void) -> [UInt8] {
    var frame = frame
    change(&frame)
    let length = min(Int(frame[8]) | Int(frame[9]) << 8, frame.count)
    var checksum = Checksum.crc32c(frame[..<60])
    if length > 64 { checksum = Checksum.crc32c(frame[64..<length], continuing: checksum) }
    for place in 0..<4 { frame[60 + place] = UInt8(truncatingIfNeeded: checksum >> (8 * UInt32(place))) }
    return frame
  }

  /// The records of a frame, and the error that ended it, if one did.
  static func records(_ frame: [UInt8]) -> (records: [Record], error: WireError?) {
    var reader = FrameReader(frame)
    var records: [Record] = []
    do throws(WireError) {
      while let record = try reader.next() { records.append(record) }
      return (records, nil)
    } catch {
      return (records, error)
    }
  }
}
