import Bus
import Civics
import Contracts
import NotifyDomain

extension VisitView {
  /// When it begins, in microseconds since 1970; nil where it is not written as a visit's time.
  var start: Int64? {
    guard let day = Day(on), let minute, let time = ShanghaiTime(day: day, minute: minute) else { return nil }
    return Int64(time.utcSeconds) * 1_000_000
  }

  /// The minute of the day at which it begins.
  private var minute: Int? {
    let parts = at.split(separator: ":").compactMap { Int($0) }
    return parts.count == 2 ? parts[0] * 60 + parts[1] : nil
  }

  /// What a reminder says of it.
  var brief: VisitBrief? {
    guard let day = Day(on), let minute else { return nil }
    return VisitBrief(
      hall: Civics.Bilingual(hallName, hallNameEnglish.isEmpty ? hallName : hallNameEnglish), day: day, start: minute, window: window,
      bring: bring)
  }
}
