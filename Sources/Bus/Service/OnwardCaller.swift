/// Who carries the calls that an operation makes because of its request: the node that was asked.
protocol OnwardCaller: AnyObject, Caller {
  var now: @Sendable () -> Moment { get }
}

extension Node: OnwardCaller {}
