import Civics

/// Something one subject is told, once, over as many channels as they have.
public struct Notice: Identifiable, Equatable, Sendable {
  public let id: NoticeID
  public let subject: String
  public let content: NoticeContent

  /// - Parameters:
  ///   - cause: the id of the case or the visit that it is about.
  ///   - revision: the cause's revision when it happened; at least 1.
  /// - Returns: nil when the cause is not written as an id (see ``NoticeID``).
  public init?(cause: String, revision: Int, subject: String, content: NoticeContent) {
    guard let id = NoticeID(cause: cause, kind: content.kind, revision: revision) else { return nil }
    self.id = id
    self.subject = subject
    self.content = content
  }
}

extension Notice {
  /// What to tell of a visit's event, if anything: a person who has just confirmed, or stands at the window, knows.
  ///
  /// - Parameters:
  ///   - before: the visit before the event. A cancelled visit has no reasons left, and the notice names those it had.
  ///   - conflict: why it does not fit its hall, where that has happened.
  public init?(_ event: VisitEvent, before: Visit? = nil, conflict: HallConflict? = nil, rules: BookingRules) {
    let visit = event.visit
    let reasons = visit.reasons.isEmpty ? before?.reasons ?? [] : visit.reasons
    func summary(_ place: Appointment) -> VisitSummary {
      // A hall that is gone has only its id left to be told by.
      VisitSummary(
        hall: rules.hall(place.hall)?.name ?? Bilingual(place.hall, place.hall), appointment: place, reasons: reasons,
        isProvisional: rules.isProvisional(place.day))
    }
    let content: NoticeContent
    switch event.kind {
    case .booked: content = .visitBooked(summary(visit.appointment))
    case .changed, .moved, .rebooked: content = .visitChanged(summary(visit.appointment))
    case .cancelled: content = .visitCancelled(summary(visit.appointment))
    case .missed: content = .visitMissed(summary(visit.appointment))
    case .conflicted:
      content = .visitConflict(summary(visit.appointment), conflict ?? .hours, offered: (visit.hold?.appointment).map(summary))
    case .confirmed, .fulfilled, .done, .held, .lapsed, .arrived: return nil
    }
    self.init(cause: visit.id, revision: visit.revision, subject: visit.subject, content: content)
  }
}
