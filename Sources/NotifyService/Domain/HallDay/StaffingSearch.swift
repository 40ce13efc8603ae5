/// Looks for the least staffing that reaches a target on several drawn days together, so that it fits more than one day's chance.
public struct StaffingSearch: Sendable {
  /// Days on which a staffing is tried.
  public static let days = 5

  public struct Found: Equatable, Sendable {
    public let staffing: Staffing
    /// Of all the days.
    public let report: HallDayReport
  }

  private let hall: Hall
  private let hours: [Range<Int>]
  private let days: [[HallVisitor]]
  private let target: StaffingTarget
  private let most: Int

  /// - Parameters:
  ///   - days: the visitors of each day; not empty.
  ///   - most: windows that may be open at once, from 1.
  public init(hall: Hall, hours: [Range<Int>], days: [[HallVisitor]], target: StaffingTarget = .model, most: Int) {
    self.hall = hall
    self.hours = hours
    self.days = days
    self.target = target
    self.most = max(1, most)
  }

  /// What the days are like with a staffing.
  public func report(_ staffing: Staffing) -> HallDayReport {
    HallDayReport(
      days.map { visitors in
        var run = HallDayRun(hall: hall, hours: hours, staffing: staffing, visitors: visitors)
        return (visitors, run.run())
      }, hours: hours)
  }

  /// A staffing of which no half hour can do with one window less; nil where all the windows do not reach the target.
  public func least() -> Found? {
    var (low, high) = (1, most)
    guard isMet(Staffing(windows: most)) else { return nil }
    while low < high {
      let middle = (low + high) / 2
      if isMet(Staffing(windows: middle)) { high = middle } else { low = middle + 1 }
    }
    // Beside the least constant number a few more, so that a rush may be met by them and not by everybody all day.
    let starts = [high, min(most, high + max(1, high / 4))].map(Staffing.init(windows:)).filter(isMet)
    let found = starts.map(thinned).min { $0.windowHours(in: hours) < $1.windowHours(in: hours) }
    return found.map { Found(staffing: $0, report: report($0)) }
  }

  /// Takes windows away until no half hour can do with one less.
  private func thinned(_ staffing: Staffing) -> Staffing {
    var staffing = staffing
    var isLess = true
    while isLess {
      isLess = false
      // One window at a time in turn: a half hour that gave all at once would leave nothing for the others to give. One that could not
      // give is asked again only when all are done.
      var asked = Staffing.pieces(in: hours)
      while !asked.isEmpty {
        asked.removeAll { piece in
          var fewer = staffing
          fewer[piece] -= 1
          guard fewer[piece] > 0, isMet(fewer) else { return true }
          (staffing, isLess) = (fewer, true)
          return false
        }
      }
    }
    return staffing
  }

  private func isMet(_ staffing: Staffing) -> Bool { target.isMet(by: report(staffing)) }
}
