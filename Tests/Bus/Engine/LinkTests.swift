import Testing

@testable import Bus

@Suite("What goes out on a link")
struct LinkTests {
  static func link() -> Link { Link(.inbound, state: .ready, generation: 1, now: Moment(microseconds: 0)) }

  @Test func `shares a frame, in order`() {
    var link = Self.link()
    for number: UInt64 in 1...3 {
      var header = Header(.ping)
      header.requestID = number
      link.append(header, extensions: [], body: [])
    }
    let frames = link.takeFrames()
    #expect(frames.count == 1)
    #expect(Frame.records(frames[0]).records.map(\.header.requestID) == [1, 2, 3])
    let rest = link.takeFrames()
    #expect(rest.isEmpty)
  }

  @Test func `fills frames to their limit and no further; what is larger goes alone`() {
    var link = Self.link()
    for _ in 0..<30 { link.append(Header(.reply), extensions: [], body: [UInt8](repeating: 1, count: 40_000)) }
    link.append(Header(.reply), extensions: [], body: [UInt8](repeating: 2, count: BusLimits.bodyBytes))
    link.append(Header(.reply), extensions: [], body: [3])
    let frames = link.takeFrames()
    let lengths = frames.map { Frame.records($0).records.count }
    #expect(lengths == [6, 6, 6, 6, 6, 1, 1])
    for (frame, count) in zip(frames, lengths) where count > 1 { #expect(frame.count <= BusLimits.frameBytes) }
  }

  @Test func `is counted in bytes, and has no more room at the limit`() {
    var link = Self.link()
    #expect(link.hasRoom)
    for _ in 0..<16 { link.append(Header(.reply), extensions: [], body: [UInt8](repeating: 1, count: BusLimits.bodyBytes)) }
    #expect(!link.hasRoom)
    let frames = link.takeFrames()
    #expect(link.hasRoom && link.queuedBytes == 0)
    link.restore(frames)
    #expect(!link.hasRoom && link.isBlocked)
    link.clear()
    let rest = link.takeFrames()
    #expect(link.hasRoom && !link.isBlocked && rest.isEmpty)
  }

  @Test func `that found no room goes first the next time`() {
    var link = Self.link()
    link.append(Header(.ping), extensions: [], body: [])
    let frames = link.takeFrames()
    link.append(Header(.pong), extensions: [], body: [])
    link.restore(frames)
    let early = link.takeFrames()
    #expect(early.isEmpty, "it is not time yet")
    link.isOffered = true
    let all = link.takeFrames()
    #expect(all.flatMap { Frame.records($0).records.map(\.header.type) } == [.ping, .pong])
  }
}
