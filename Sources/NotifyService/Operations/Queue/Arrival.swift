import NotifyDomain

/// Who has come to a hall.
enum Arrival: Sendable {
  case visit(Visit.ID)
  /// - Parameter subject: empty where they named nobody.
  case walkIn(subject: String, wanted: QueueSkills, minutes: Int)
}
