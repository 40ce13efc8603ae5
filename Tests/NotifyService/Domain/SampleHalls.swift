import Civics
import NotifyDomain

/// The three halls of the sample, as values.
enum SampleHalls {
  static let morning = 8 * 60 + 30..<12 * 60
  static let afternoon = 14 * 60..<17 * 60 + 30

  static let kuiqiRoad = try! Hall(
    id: "H1", code: "44060400000001", name: Bilingual("区行政服务中心魁奇路大厅", "District service centre, Kuiqi Road Hall"), windows: 24,
    skills: [.any], hours: [.workday: [morning, afternoon], .saturday: [9 * 60..<12 * 60]], slotMinutes: 15, onlineSeats: 16,
    staffSeats: 4, horizonWorkdays: 20)
  static let zumiao = try! Hall(
    id: "H2", code: "44060401200001", name: Bilingual("祖庙行政服务中心", "Zumiao service centre"), windows: 12, skills: [.any],
    hours: [.workday: [morning, afternoon]], slotMinutes: 15, onlineSeats: 8, staffSeats: 2, horizonWorkdays: 20)
  static let smartCity = try! Hall(
    id: "H3", code: "", name: Bilingual("智慧新城大厅", "Smart New City Hall"), windows: 10, skills: [.legalPerson],
    hours: [.workday: [morning, afternoon]], slotMinutes: 20, onlineSeats: 8, staffSeats: 2, horizonWorkdays: 20)

  static let all = [kuiqiRoad, zumiao, smartCity]

  static let rules = BookingRules(halls: all, calendar: .published)

  /// `2026-11-23 10:00`.
  static func time(_ text: String) -> ShanghaiTime {
    let parts = text.split { $0 == " " || $0 == ":" }
    return ShanghaiTime(day: Day(String(parts[0]))!, minute: Int(parts[1])! * 60 + Int(parts[2])!)!
  }

  static func reason(_ caseID: String, _ kind: VisitReasonKind = .originals, _ target: ItemTarget = .naturalPerson) -> VisitReason {
    VisitReason(caseID: caseID, kind: kind, caseNumber: "N-\(caseID)", item: Bilingual("事项", "Item"), target: target)
  }
}
