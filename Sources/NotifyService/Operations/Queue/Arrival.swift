import NotifyDomain

/// Who has come to a hall.
enum Arrival: Sendable {
  case visit(Visit.ID)
  /// - Parameters:
  ///   - subject: empty where they named nobody.
  ///   - items: the codes of what they come for; none where they did not say.
  case walkIn(subject: String, wanted: QueueSkills, items: [String])
}
