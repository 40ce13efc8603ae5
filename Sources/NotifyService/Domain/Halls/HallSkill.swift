/// What a hall's windows can serve.
public enum HallSkill: String, CaseIterable, Sendable {
  /// Every item (综窗).
  case any
  case naturalPerson = "natural_person"
  case legalPerson = "legal_person"

  public func serves(_ target: ItemTarget) -> Bool {
    self == .any || rawValue == target.rawValue
  }
}
