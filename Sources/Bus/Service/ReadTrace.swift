/// Asks an instance for the requests of one trace that it has finished, as far as its node still holds them.
public struct ReadTrace: Call, Hashable {
  public typealias Reply = TraceSpans
  public static let method = Method("bus.trace", 65_285, .query, roles: [.operator, .service, .auditor])
  /// The trace id, 16 bytes.
  public var trace: [UInt8] = []

  public init() {}
  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) { try visit(1, "trace", &trace) }
}

/// What an instance has done for one trace.
public struct TraceSpans: Message, Hashable {
  public var spans: [TraceSpan] = []

  public init() {}
  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) { try visit(1, "spans", &spans) }
}

/// One request that was answered.
public struct TraceSpan: Message, Hashable {
  /// Its own id, 8 bytes.
  public var span: [UInt8] = []
  /// The span of the request on whose behalf it was called; of none that is known at the beginning of a trace.
  public var parent: [UInt8] = []
  public var service = ""
  public var method = ""
  /// When it began, microseconds since 1970 by its node's clock.
  public var startMicroseconds = 0
  public var durationMicroseconds = 0
  /// The refusal's code; 0 for a reply.
  public var code = 0

  public init() {}
  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "span", &span)
    try visit(2, "parent", &parent)
    try visit(3, "service", &service)
    try visit(4, "method", &method)
    try visit(5, "startMicroseconds", &startMicroseconds)
    try visit(6, "durationMicroseconds", &durationMicroseconds)
    try visit(7, "code", &code)
  }
}
