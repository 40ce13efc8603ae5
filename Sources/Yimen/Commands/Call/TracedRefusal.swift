import Bus

/// A refusal of a call whose trace was asked for: where the call was refused, the trace is wanted most.
struct TracedRefusal: Error {
  let refusal: Refusal
  let trace: TraceContext
}
