/// Whom an item is for.
public enum ItemTarget: String, CaseIterable, Sendable {
  case naturalPerson = "natural_person"
  case legalPerson = "legal_person"
}
