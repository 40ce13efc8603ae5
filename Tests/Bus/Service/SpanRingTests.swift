import Testing

@testable import Bus

@Suite("The ring of spans")
struct SpanRingTests {
  static func span(_ number: Int, trace: UInt64 = 7) -> SpanRing.Span {
    SpanRing.Span(high: 1, low: trace, span: UInt64(number), parent: 0, start: Int64(number), duration: 1, operation: 0, code: 0)
  }

  @Test func `holds so many and no more, and lets the oldest go`() {
    let ring = SpanRing()
    for number in 0..<BusLimits.spans + 10 { ring.record(Self.span(number)) }
    let held = Set(ring.spans(of: (1, 7)).map(\.span))
    #expect(held == Set((10..<BusLimits.spans + 10).map { UInt64($0) }))
  }

  @Test func `tells the spans of one trace alone`() {
    let ring = SpanRing()
    ring.record(Self.span(1, trace: 7))
    ring.record(Self.span(2, trace: 8))
    #expect(ring.spans(of: (1, 8)) == [Self.span(2, trace: 8)])
    #expect(ring.spans(of: (2, 8)).isEmpty)
  }
}
