import Contracts

/// A visit as one event of the service's log tells of it.
struct LoggedVisit {
  let kind: String
  let cause: [UInt8]
  let view: VisitView

  /// Where a visit may go from where it is, as docs say it; itself besides, while it has not ended.
  static let ways: [String: Set<String>] = [
    "held": ["held", "confirmed", "arrived", "done", "missed", "cancelled", "expired"],
    "confirmed": ["confirmed", "arrived", "done", "missed", "cancelled"],
    "arrived": ["arrived", "done", "cancelled"],
    "missed": ["done"],
  ]

  var place: [String] { [view.hall, view.on, view.at] }
}
