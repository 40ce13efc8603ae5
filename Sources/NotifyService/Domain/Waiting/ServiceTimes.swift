/// How long service takes of late, by kind: the latest times, each as a share of what was planned, beside those that a plan lets one expect.
///
/// The plan counts as some 16 observations, so that the first times shift an estimate and do not make it, and the latest 128 leave it little
/// say. A share and not minutes is kept, so that a long service tells of a short one too.
public struct ServiceTimes: Equatable, Sendable {
  /// The middles of sixteen equal parts of a lognormal distribution of mean 1, whose logarithm spreads by 0.56: the spread of service times
  /// in the sample's load that the reasons do not explain.
  static let planned: [Double] = [
    0.305, 0.414, 0.492, 0.561, 0.627, 0.692, 0.759, 0.830, 0.906, 0.990, 1.086, 1.199, 1.339, 1.526, 1.813, 2.460,
  ]
  /// Times outside of these, in shares of the planned, are not taken: a ticket that was forgotten, or whose person was not there, tells nothing
  /// of service.
  static let shares = 0.02...12.0

  private struct Latest: Equatable {
    /// In the order in which they came.
    var ring: [Double] = []
    var next = 0
    /// With the planned ones, in rising order.
    var sorted = ServiceTimes.planned
  }

  private var kinds: [String: Latest] = [:]

  public init() {}

  /// Takes a service that has ended.
  /// - Parameters:
  ///   - kind: ``QueueSkills/text`` of what the ticket wanted; of a kind too many nothing is kept.
  ///   - seconds: that it kept a window, from the call to the end.
  ///   - planned: minutes.
  public mutating func take(kind: String, seconds: Int, planned minutes: Int) {
    guard minutes > 0, kinds[kind] != nil || kinds.count < WaitingLimits.kinds else { return }
    let share = Double(seconds) / Double(minutes * 60)
    guard Self.shares.contains(share) else { return }
    var latest = kinds[kind] ?? Latest()
    if latest.ring.count < WaitingLimits.times {
      latest.ring.append(share)
    } else {
      latest.sorted.remove(at: Self.place(of: latest.ring[latest.next], in: latest.sorted))
      latest.ring[latest.next] = share
      latest.next = (latest.next + 1) % WaitingLimits.times
    }
    latest.sorted.insert(share, at: Self.place(of: share, in: latest.sorted))
    kinds[kind] = latest
  }

  /// How many times are known of a kind.
  public func known(_ kind: String) -> Int { kinds[kind]?.ring.count ?? 0 }

  /// Draws how long one service still takes, in seconds.
  /// - Parameter elapsed: seconds that it has taken already; it is known to be longer then.
  func draw(kind: String, planned minutes: Int, elapsed: Int = 0, using generator: inout some RandomNumberGenerator) -> Int {
    let shares = kinds[kind]?.sorted ?? Self.planned
    let whole = Double(minutes * 60)
    let first = elapsed > 0 ? Self.place(of: Double(elapsed) / whole, in: shares) : 0
    // Longer than any that is known: as it looks, the longer it has taken, the longer it takes yet.
    guard first < shares.count else { return max(30, elapsed / 4) }
    let share = shares[first + Int(generator.unit() * Double(shares.count - first))]
    return max(1, Int(share * whole) - elapsed)
  }

  /// The first place whose value is not below.
  private static func place(of value: Double, in sorted: [Double]) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
