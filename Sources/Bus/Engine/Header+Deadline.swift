extension Header {
  /// When the time that a request tells is over; no request has more than the longest a call may be given.
  func deadline(_ now: Moment) -> Moment {
    now.advanced(microseconds: min(Int64(timeout) * 1_000, BusLimits.longestTimeout.microseconds))
  }
}
