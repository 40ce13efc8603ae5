import Contracts

/// Visits for people.
enum VisitsTable {
  static func table(_ visits: [VisitView]) -> Table {
    var table = Table(["预约 visit", "状态 status", "大厅 hall", "日期 day", "时间 time", "窗口 window", "另为保留 held"])
    for visit in visits {
      let offer = visit.offer.map { "\($0.hall) \($0.on) \($0.at)" } ?? ""
      table.add([visit.id, visit.status, "\(visit.hall) \(visit.hallName)", visit.on, visit.at, visit.window, offer])
    }
    return table
  }

  static func table(_ places: [WaitingPlace]) -> Table {
    var table = Table(["办件 case", "事由 reason", "候补 listed", "前有 ahead"], right: [3])
    for place in places {
      table.add([place.caseNumber, place.reason, place.listed ? "是 yes" : "否 no", place.listed ? "\(place.ahead)" : ""])
    }
    return table
  }
}
