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
  /// - Parameter before: the visit before the event. A cancelled visit has no reasons left, and the notice names those it had.
  public init?(_ event: VisitEvent, before: Visit? = nil, rules: BookingRules) {
    let visit = event.visit
    guard let hall = rules.halls.first(where: { $0.id == visit.appointment.hall }) else { return nil }
    let summary = VisitSummary(
      hall: hall.name, appointment: visit.appointment, reasons: visit.reasons.isEmpty ? before?.reasons ?? [] : visit.reasons,
      isProvisional: rules.isProvisional(visit.appointment.day))
    let content: NoticeContent
    switch event.kind {
    case .booked: content = .visitBooked(summary)
    case .changed, .moved: content = .visitChanged(summary)
    case .cancelled: content = .visitCancelled(summary)
    case .confirmed, .fulfilled, .done: return nil
    }
    self.init(cause: visit.id, revision: visit.revision, subject: visit.subject, content: content)
  }
}
