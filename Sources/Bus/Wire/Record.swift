/// One record of a received frame: its header, and where its extensions and body lie.
public struct Record: Sendable {
  public let header: Header
  let frame: [UInt8]
  let start: Int

  var extensionBytes: ArraySlice<UInt8> { frame[start + Header.byteCount..<start + header.headerLength] }
  public var body: ArraySlice<UInt8> { frame[start + header.headerLength..<start + header.headerLength + header.bodyLength] }

  /// All that follows the header's 64 bytes, with the padding.
  var contents: ArraySlice<UInt8> { frame[start + Header.byteCount..<start + header.recordLength] }

  public func extensions() throws(WireError) -> Extensions { try Extensions(decoding: extensionBytes) }
}

/// Walks the records of one frame. After an error the walk may go on: it ends at once, unless the lengths of the record
/// that was refused are certain.
public struct FrameReader {
  let frame: [UInt8]
  private var position = 0

  public init(_ frame: [UInt8]) { self.frame = frame }

  /// The next record; nil at the end of the frame.
  public mutating func next() throws(WireError) -> Record? {
    guard position < frame.count else { return nil }
    let start = position
    do throws(WireError) {
      let header = try Header(reading: frame, at: start)
      position += header.recordLength
      return Record(header: header, frame: frame, start: start)
    } catch {
      // What is not understood has passed its checksum: the next record is where its lengths say.
      position = error == .notUnderstood ? start + Header.recordLength(in: frame, at: start) : frame.count
      throw error
    }
  }
}
