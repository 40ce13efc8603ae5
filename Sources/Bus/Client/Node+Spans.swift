import Synchronization

extension Node {
  /// Notes a request that is about to be answered, unless it is one that every instance answers.
  func note(_ request: IncomingRequest, _ hosted: HostedOperation, _ context: CallContext, from started: Moment, _ outcome: CallOutcome) {
    guard hosted.isTraced else { return }
    spans.record(
      SpanRing.Span(
        high: context.trace.trace.0, low: context.trace.trace.1, span: context.span, parent: context.trace.span,
        start: started.microseconds, duration: now().microseconds(since: started),
        operation: Int32(truncatingIfNeeded: request.operation), code: outcome.code))
  }

  /// The spans of one trace that a service of this node has answered.
  func spans(of trace: (high: UInt64, low: UInt64), service: String) -> [TraceSpan] {
    let operations = operations.withLock { $0 }
    // Told by the clocks of now: one that was set since then moves all of a trace together.
    let offset = configuration.timeOfDay() - Int(now().microseconds)
    return spans.spans(of: trace).compactMap { span in
      // A node that has stopped has let go of its operations.
      guard operations.indices.contains(Int(span.operation)) else { return nil }
      let hosted = operations[Int(span.operation)]
      guard hosted.service == service else { return nil }
      return TraceSpan.with {
        $0.span = TraceContext.bytes(span.span)
        $0.parent = TraceContext.bytes(span.parent)
        $0.service = hosted.service
        $0.method = hosted.method.name
        $0.startMicroseconds = offset + Int(span.start)
        $0.durationMicroseconds = Int(span.duration)
        $0.code = Int(span.code)
      }
    }
  }
}

extension CallOutcome {
  fileprivate var code: UInt16 {
    switch self {
    case .reply: 0
    case .refused(let refusal): refusal.code
    }
  }
}
