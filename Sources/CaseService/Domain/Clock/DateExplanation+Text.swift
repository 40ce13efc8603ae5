public import Civics

extension DateExplanation {
  /// The explanation in a few sentences.
  public var text: Bilingual { Bilingual(chinese, english) }

  private var chinese: String {
    var parts = [
      "\(kind.name.zh)至\(date.due)\(date.isProvisional ? "（暂定）" : "")：自\(date.from)\(kind.beginning.zh)之次日起\(date.limit.name.zh)"
    ]
    if let extended { parts.append("\(extended.on)经\(extended.period.approver.zh)批准延长\(extended.limit.name.zh)（\(extended.reason)）") }
    for (stop, interval) in told {
      parts.append("\(interval.from)次日至\(interval.until ?? date.due)因\(stop.ground.name.zh)（\(stop.basis.zh)）不计入")
    }
    let off = daysOff.map { "\($0.why.zh)\($0.count)天" }
    if !off.isEmpty { parts.append("不计入\(off.joined(separator: "、"))") }
    if let movedFrom { parts.append("届满日\(movedFrom)不是工作日，顺延至\(date.due)") }
    if let stopped { parts.append("\(stopped.on)起因\(stopped.ground.name.zh)（\(stopped.basis.zh)）停止计时，恢复后顺延") }
    if date.isProvisional { parts.append("日历尚未公布到该日，公布后重新计算") }
    return parts.joined(separator: "；") + "。日历\(date.calendarVersion)。"
  }

  private var english: String {
    var parts = [
      "The \(kind.name.en) period ends on \(date.due)\(date.isProvisional ? " (provisional)" : ""): \(date.limit.name.en) from the day after \(kind.beginning.en) on \(date.from)"
    ]
    if let extended {
      parts.append(
        "extended on \(extended.on) by \(extended.limit.name.en), approved by \(extended.period.approver.en) (\(extended.reason))")
    }
    for (stop, interval) in told {
      parts.append(
        "the days after \(interval.from) through \(interval.until ?? date.due) are left out for \(stop.ground.name.en) (\(stop.basis.en))")
    }
    let off = daysOff.map { "\($0.count) × \($0.why.en)" }
    if !off.isEmpty { parts.append("not counted: \(off.joined(separator: ", "))") }
    if let movedFrom { parts.append("its end on \(movedFrom) is a day off and moved to \(date.due)") }
    if let stopped {
      parts.append(
        "the clock has stood still since \(stopped.on) for \(stopped.ground.name.en) (\(stopped.basis.en)); the day moves on when it resumes"
      )
    }
    if date.isProvisional { parts.append("the calendar is not published that far; it is reckoned again when it is") }
    return parts.joined(separator: "; ") + ". Calendar \(date.calendarVersion)."
  }

  /// The stops that left a day out: one that ended on its own day left none.
  private var told: [(ClockStop, ClockInterval)] {
    stops.filter { $0.until ?? date.due > $0.from }.compactMap { interval in interval.stop.map { ($0, interval) } }
  }

  /// Weekends and holidays by name, in the order in which they first come.
  private var daysOff: [(why: Bilingual, count: Int)] {
    var found: [(why: Bilingual, count: Int)] = []
    for day in days where day.number == nil && !stops.contains(where: { $0.pause?.covers(day.first) == true }) {
      guard let why = day.why, why != Self.end else { continue }
      if let place = found.firstIndex(where: { $0.why == why }) {
        found[place].count += day.length
      } else {
        found.append((why, day.length))
      }
    }
    return found
  }
}
