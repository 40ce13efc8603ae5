public import Civics

/// Why one ticket goes before another (为何先叫): two moments, or what keeps one of them out of the comparison.
public struct Explanation: Equatable, Sendable {
  public enum Reason: String, CaseIterable, Sendable {
    /// Its rank is the earlier moment.
    case rank
    /// One rank: it checked in first.
    case checkIn = "check_in"
    /// One rank and one check-in: its number is the lower.
    case number
    /// The other one is not in line.
    case inLine = "in_line"
    /// It was called already, by the order or before the other was there.
    case called
    /// It was called by its number, out of the order.
    case calledByNumber = "called_by_number"
    /// No window that is open may call both: neither goes before the other.
    case apart
    /// Neither is in line, and neither was called.
    case neither
  }

  public let first: Ticket
  public let second: Ticket
  public let reason: Reason

  public init(first: Ticket, second: Ticket, reason: Reason) {
    self.first = first
    self.second = second
    self.reason = reason
  }

  /// Compares two tickets of one hall's day.
  /// - Parameter windows: Those of the hall.
  public init(_ one: Ticket, _ other: Ticket, windows: some Sequence<QueueWindow>) {
    switch (one.state.isInLine, other.state.isInLine) {
    case (true, true):
      let (first, second) = one.order < other.order ? (one, other) : (other, one)
      let isShared = one.lane == other.lane || windows.contains { $0.isOpen && $0.serves(one.lane) && $0.serves(other.lane) }
      self.init(first: first, second: second, reason: isShared ? Self.comparison(first, second) : .apart)
    case (true, false): self.init(inLine: one, other: other)
    case (false, true): self.init(inLine: other, other: one)
    case (false, false):
      guard let calledOne = one.calledAt, let calledOther = other.calledAt else {
        if one.calledAt == nil, other.calledAt == nil {
          self.init(first: one, second: other, reason: .neither)
        } else {
          let (first, second) = one.calledAt != nil ? (one, other) : (other, one)
          self.init(first: first, second: second, reason: first.isByNumber ? .calledByNumber : .called)
        }
        return
      }
      let (first, second) = calledOne <= calledOther ? (one, other) : (other, one)
      let reason: Reason = first.order < second.order ? Self.comparison(first, second) : first.isByNumber ? .calledByNumber : .called
      self.init(first: first, second: second, reason: reason)
    }
  }

  private init(inLine: Ticket, other: Ticket) {
    guard other.state.isAtWindow || other.state == .done else {
      self.init(first: inLine, second: other, reason: .inLine)
      return
    }
    let reason: Reason = other.order < inLine.order ? Self.comparison(other, inLine) : other.isByNumber ? .calledByNumber : .called
    self.init(first: other, second: inLine, reason: reason)
  }

  /// What decides of two in their order.
  private static func comparison(_ first: Ticket, _ second: Ticket) -> Reason {
    if first.rank.moment != second.rank.moment { return .rank }
    return first.checkedInAt != second.checkedInAt ? .checkIn : .number
  }

  public var text: Bilingual {
    let (one, other) = (first.number.text, second.number.text)
    return switch reason {
    case .rank:
      Bilingual(
        "\(one)排在\(other)之前：\(one)为\(Self.clock(first.rank.moment))（\(first.rank.ground.name.zh)），"
          + "\(other)为\(Self.clock(second.rank.moment))（\(second.rank.ground.name.zh)）",
        "\(one) goes before \(other): its moment is \(Self.clock(first.rank.moment)) (\(first.rank.ground.name.en)), that of \(other) "
          + "\(Self.clock(second.rank.moment)) (\(second.rank.ground.name.en))")
    case .checkIn:
      Bilingual(
        "\(one)排在\(other)之前：排序时间相同，\(one)先签到", "\(one) goes before \(other): of one moment, it checked in first")
    case .number:
      Bilingual("\(one)排在\(other)之前：排序时间和签到时间相同，号码在前", "\(one) goes before \(other): all else is the same, its number is the lower")
    case .inLine:
      Bilingual(
        "\(one)在队列中，\(other)不在（\(second.state.name.zh)）", "\(one) is in line, and \(other) is not (\(second.state.name.en))")
    case .called:
      Bilingual("\(one)已先被叫号", "\(one) was called already")
    case .calledByNumber:
      Bilingual("\(one)由窗口按号码直接呼叫", "\(one) was called by its number by a window's clerk")
    case .apart:
      Bilingual("\(one)与\(other)由不同窗口办理，互不影响", "no open window calls both \(one) and \(other): neither goes before the other")
    case .neither:
      Bilingual("\(one)与\(other)均不在队列中", "neither \(one) nor \(other) is in line")
    }
  }

  /// `HH:MM:SS` of a moment.
  private static func clock(_ moment: Int) -> String {
    let second = ShanghaiTime(utcSeconds: moment / 1_000_000).secondOfDay
    return [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
