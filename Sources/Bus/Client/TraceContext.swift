/// The ids that tie the calls of one piece of work together (W3C Trace Context, section 3.2).
public struct TraceContext: Sendable, Hashable {
  /// 16 bytes.
  public var traceID: [UInt8]
  /// 8 bytes: the caller's span.
  public var spanID: [UInt8]

  public init(traceID: [UInt8], spanID: [UInt8]) {
    self.traceID = traceID
    self.spanID = spanID
  }
}
