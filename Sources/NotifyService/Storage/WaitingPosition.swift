import NotifyDomain

/// A place on the waiting list: who has waited longer comes before it.
struct WaitingPosition: Equatable, Comparable, Sendable {
  /// When the reason arose, in microseconds since 1970.
  let at: Int
  let caseID: String
  let kind: VisitReasonKind

  init(at: Int, caseID: String, kind: VisitReasonKind) {
    self.at = at
    self.caseID = caseID
    self.kind = kind
  }

  init(_ kept: KeptReason) { self.init(at: kept.at, caseID: kept.reason.id.caseID, kind: kept.reason.kind) }

  static func < (left: WaitingPosition, right: WaitingPosition) -> Bool {
    (left.at, left.caseID, left.kind.rawValue) < (right.at, right.caseID, right.kind.rawValue)
  }
}
