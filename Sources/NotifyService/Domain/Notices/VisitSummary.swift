public import Civics

/// What a notice says of a visit: when, where, at which window, how long, what for, and exactly what to bring.
public struct VisitSummary: Hashable, Sendable {
  public let hall: Bilingual
  public let appointment: Appointment
  public let reasons: [VisitReason]
  /// Whether the day's hours may still change, since its year's calendar is not published.
  public let isProvisional: Bool

  public init(hall: Bilingual, appointment: Appointment, reasons: [VisitReason], isProvisional: Bool = false) {
    self.hall = hall
    self.appointment = appointment
    self.reasons = reasons
    self.isProvisional = isProvisional
  }
}
