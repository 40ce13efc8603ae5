/// People and companies that exist nowhere.
enum SampleSubjects {
  static let person = "subject-person"
  /// Holds an identity card.
  static let holder = "subject-holder"
  /// Holds an identity card and a disability certificate: one who came before.
  static let second = "subject-second"
  static let company = "subject-company"
  /// Acts for the company in all.
  static let agent = "subject-agent"
  /// Acts for it in P900 alone.
  static let narrow = "subject-narrow"
  /// Acted for it once.
  static let fleeting = "subject-fleeting"
}
