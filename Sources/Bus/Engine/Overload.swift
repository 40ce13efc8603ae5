/// What a program under load takes on, by its count of running requests.
enum Overload {
  /// Requests that a peer may have with us: less, the more runs already.
  static func window(running: Int) -> UInt32 {
    switch running {
    case ..<(BusLimits.runningRequests / 2): BusLimits.creditWindow
    case ..<(BusLimits.runningRequests / 4 * 3): BusLimits.creditWindow / 16
    default: BusLimits.creditWindow / 256
    }
  }

  /// Whether a request of this priority is still taken on: the least important go first.
  static func accepts(_ priority: Priority, running: Int) -> Bool {
    switch priority {
    case .bulk: running < BusLimits.runningRequests / 10 * 8
    case .normal: running < BusLimits.runningRequests / 100 * 95
    case .high, .control: running < BusLimits.runningRequests
    }
  }

  /// When to come again, told with the refusal: the fuller, the later.
  static func advice(running: Int) -> Duration {
    .milliseconds(50 + 450 * min(running, BusLimits.runningRequests) / BusLimits.runningRequests)
  }
}
