import Testing

@testable import Bus

@Suite("A frame's records")
struct FrameReaderTests {
  static let frame =
    Frame.of(.ping, requestID: 1, Empty()) + Frame.of(Header(.request), extensions: [9, 0, 0, 0, 0, 0, 0, 0], body: [1, 2, 3])
    + Frame.of(.pong, requestID: 3, Empty())

  @Test func `come one after another, each with its extensions and its body`() throws {
    let (records, error) = Frame.records(Self.frame)
    #expect(error == nil)
    #expect(records.map(\.header.type) == [.ping, .request, .pong])
    #expect(Array(records[1].extensionBytes) == [9, 0, 0, 0, 0, 0, 0, 0])
    #expect(Array(records[1].body) == [1, 2, 3])
    #expect(try records[1].extensions() == Extensions())
    #expect(records[2].header.requestID == 3)
  }

  @Test func `are none in an empty frame`() {
    let (records, error) = Frame.records([])
    #expect(records.isEmpty && error == nil)
  }

  @Test func `before a cut are read, and the cut one never is, wherever it is cut`() {
    let ends = [64, 64 + 80, 64 + 80 + 64]
    for cut in 1..<Self.frame.count {
      let (records, error) = Frame.records(Array(Self.frame.prefix(cut)))
      #expect(records.count == ends.count { $0 <= cut })
      #expect(error == (ends.contains(cut) ? nil : .truncated))
    }
  }

  @Test func `after one whose checksum is wrong are not read: its lengths are not to be trusted`() {
    var frame = Self.frame
    frame[20] ^= 1
    let (records, error) = Frame.records(frame)
    #expect(records.isEmpty && error == .wrongChecksum)
  }

  @Test func `after one that is not understood are read: its lengths are known`() throws {
    let unknown = Frame.altered(Frame.of(Header(.ping), body: [1, 2, 3, 4, 5, 6, 7, 8, 9])) { $0[5] = 0x7F }
    var reader = FrameReader(unknown + Self.frame)
    #expect(throws: WireError.notUnderstood) { try reader.next() }
    let (first, second) = (try reader.next(), try reader.next())
    #expect(first?.header.type == .ping && second?.header.type == .request)
  }

  @Test func `after an error that hides where the next begins end`() throws {
    var reader = FrameReader([UInt8](repeating: 0, count: 64) + Self.frame)
    #expect(throws: WireError.wrongMagic) { try reader.next() }
    let next = try reader.next()
    #expect(next == nil)
  }

  @Test func `fit the frame that a socket takes in, even with the largest header and body`() {
    var extensions = [UInt8](repeating: 0, count: BusLimits.headerBytes - 64)
    extensions[2] = UInt8(truncatingIfNeeded: extensions.count - 4)
    extensions[3] = UInt8(truncatingIfNeeded: (extensions.count - 4) >> 8)
    let frame = Frame.of(Header(.request), extensions: extensions, body: [UInt8](repeating: 7, count: BusLimits.bodyBytes))
    #expect(frame.count <= BusLimits.receivedFrameBytes)
    #expect(Frame.records(frame).records.first?.body.count == BusLimits.bodyBytes)
  }

  @Test func `of bytes at random, and of a frame with bytes changed at random, never trap`() {
    var random = SeededGenerator.fresh()
    for _ in 0..<2_000 {
      let noise = (0..<Int.random(in: 0..<300, using: &random)).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      _ = Frame.records(noise)
      var changed = Self.frame
      for _ in 0..<Int.random(in: 1..<4, using: &random) {
        changed[Int.random(in: 0..<changed.count, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
      }
      let repaired = Frame.altered(changed) { _ in }
      for record in Frame.records(repaired).records {
        _ = record.body.count
        _ = try? record.extensions()
      }
    }
  }
}
