public import Bus

/// One figure of a bench: what was measured, and, where there is one, the floor it is compared with and the target.
public struct Measure: Sendable {
  public var name: String
  public var value: Double
  public var unit: String
  /// What the bare loop or the bare store reached in the same run, in the same unit.
  public var floor: Double?
  public var ratio: Double?
  public var target: String?
  public var met: Bool?

  public init(_ name: String, _ value: Double, _ unit: String) {
    self.name = name
    self.value = value
    self.unit = unit
  }

  /// Compared with a floor, where less is better.
  public func atMost(_ limit: Double, timesFloor floor: Double) -> Measure {
    compared(floor, target: "<= \(limit) x floor") { $0 <= limit }
  }

  /// Compared with a floor, where more is better.
  public func atLeast(_ limit: Double, timesFloor floor: Double) -> Measure {
    compared(floor, target: ">= \(limit) x floor") { $0 >= limit }
  }

  /// Shown with a floor, without a target.
  public func beside(_ floor: Double) -> Measure {
    var measure = self
    measure.floor = floor
    measure.ratio = value / floor
    return measure
  }

  private func compared(_ floor: Double, target: String, _ fits: (Double) -> Bool) -> Measure {
    var measure = beside(floor)
    measure.target = target
    measure.met = fits(value / floor)
    return measure
  }

  /// Compared with a fixed figure, where less is better.
  public func atMost(_ limit: Double) -> Measure {
    var measure = self
    measure.target = "<= \(limit) \(unit)"
    measure.met = value <= limit
    return measure
  }

  /// Compared with a fixed figure, where more is better.
  public func atLeast(_ limit: Double) -> Measure {
    var measure = self
    measure.target = ">= \(limit) \(unit)"
    measure.met = value >= limit
    return measure
  }

  /// The figure for people.
  public var line: String {
    var line = name.padded(to: 28) + String(Self.rounded(value)).padded(to: 14) + unit.padded(to: 10)
    if let floor { line += "floor " + String(Self.rounded(floor)).padded(to: 14) }
    if let ratio { line += "ratio " + String(Self.rounded(ratio)).padded(to: 8) }
    if let target { line += target.padded(to: 16) }
    if let met { line += met ? "met" : "NOT MET" }
    return line
  }

  public var json: JSONValue {
    var members: [(name: String, value: JSONValue)] = [
      ("name", .string(name)), ("value", .number(Self.rounded(value))), ("unit", .string(unit)),
    ]
    if let floor { members.append(("floor", .number(Self.rounded(floor)))) }
    if let ratio { members.append(("ratio", .number(Self.rounded(ratio)))) }
    if let target { members.append(("target", .string(target))) }
    if let met { members.append(("met", .bool(met))) }
    return .object(members)
  }

  static func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }
}

/// The middle of several values.
func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return .nan }
  return sorted.count.isMultiple(of: 2) ? (sorted[sorted.count / 2 - 1] + sorted[sorted.count / 2]) / 2 : sorted[sorted.count / 2]
}

/// The value that a share of several values does not exceed.
func percentile(_ share: Double, of values: [Double]) -> Double {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return .nan }
  return sorted[min(sorted.count - 1, max(0, Int((Double(sorted.count) * share).rounded(.up)) - 1))]
}

extension String {
  fileprivate func padded(to width: Int) -> String { count < width ? self + String(repeating: " ", count: width - count) : self + " " }
}
