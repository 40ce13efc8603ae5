import Civics
import FoundationEssentials

@testable import NotifyService

/// Two halls that are small enough for people to be in each other's way.
enum SmallHalls {
  /// A Tuesday and the days after it.
  static let days = ["2026-09-01", "2026-09-02", "2026-09-03"].compactMap { Day($0) }
  static let names = ["H1", "H2"]
  static let windows = [2, 1]
  static let times = ["08:30", "08:45", "09:00", "14:00"]

  static let catalogue: HallCatalogue = {
    let halls = [record("H1"), record("H2")].joined(separator: ",")
    let lengths = #"{"originals": 8, "signature": 6, "biometric": 12, "interview": 20}"#
    let text = #"{"schema": "yimen-halls/1", "halls": [\#(halls)], "visit_minutes": \#(lengths)}"#
    guard let catalogue = try? HallCatalogue(json: Data(text.utf8)) else { preconditionFailure("the small halls are well written") }
    return catalogue
  }()

  /// - Parameters:
  ///   - closed: a day on which it is shut in its first half hour.
  ///   - opensEarly: half an hour before its usual time, so that all slots count otherwise.
  static func record(_ hall: String, closed day: Day? = nil, opensEarly: Bool = false) -> String {
    let opening = opensEarly ? "08:00" : "08:30"
    let hours = hall == "H1" ? #"[["\#(opening)", "09:30"], ["14:00", "14:30"]]"# : #"[["\#(opening)", "09:15"]]"#
    let closures = day.map {
      #", "closures": [{"from": "\#($0)", "hours": ["08:30", "09:00"], "reason": "供电检修", "reason_en": "Power works"}]"#
    }
    return
      #"{"id": "\#(hall)", "code": "", "name": "小厅", "name_en": "Small hall", "windows": \#(hall == "H1" ? 2 : 1), "skills": ["any"], "#
      + #""hours": {"workdays": \#(hours)}, "slot_minutes": 15, "seats_per_slot": {"online": 1, "staff": \#(hall == "H1" ? 1 : 0)}, "#
      + #""horizon_workdays": 2\#(closures ?? "")}"#
  }
}
