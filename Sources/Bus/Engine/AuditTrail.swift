/// The calls that were refused for want of a right. The first of a kind is told at once, those like it together each second, so that each is
/// counted and nobody can fill a log by asking.
struct AuditTrail {
  /// What is told of a call; nothing of whom it concerned.
  struct Entry: Sendable, Hashable {
    /// The name of the key; nil: in the clear, or not let in.
    let key: String?
    let role: Role
    let service: UInt32
    let method: UInt32
    /// `bus.roleMissing`, for instance.
    let refusal: String
  }

  /// Kinds that are told apart within a second; whatever comes besides is counted with the last of them.
  static let kinds = 8
  static let pause = Duration.seconds(1)

  private var counts: [Entry: Int] = [:]
  private var last: Entry?
  private var toldAt = Moment(microseconds: .min / 4)

  /// - Returns: Whether it is to be told now.
  mutating func note(_ entry: Entry) -> Bool {
    if let count = counts[entry] {
      counts[entry] = count + 1
      return false
    }
    guard counts.count < Self.kinds else {
      if let last { counts[last, default: 0] += 1 }
      return false
    }
    counts[entry] = 0
    last = entry
    return true
  }

  /// How many came of each kind after the one that was told; once a second.
  mutating func takeFurther(_ now: Moment) -> [(Entry, Int)] {
    guard !counts.isEmpty, now - toldAt >= Self.pause else { return [] }
    toldAt = now
    defer { (counts, last) = ([:], nil) }
    return counts.filter { $0.value > 0 }.map { ($0.key, $0.value) }
  }
}
