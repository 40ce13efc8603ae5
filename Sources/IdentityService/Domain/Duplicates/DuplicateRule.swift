/// A rule by which two subjects may be one. Nothing is merged by it: a person decides.
///
/// An old number of fifteen places and the eighteen that it became are one number already, which no two subjects bear.
public enum DuplicateRule: String, Sendable, Hashable, CaseIterable {
  /// Two persons of the same name, born on the same day.
  case nameAndBirth = "name_and_birth"
  /// Two bodies of the same name.
  case legalName = "legal_name"
  /// The same contact point, verified for both.
  case contact
}
