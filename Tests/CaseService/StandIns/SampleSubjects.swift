/// People and companies that exist nowhere.
enum SampleSubjects {
  static let person = "subject-person"
  /// Holds an identity card.
  static let holder = "subject-holder"
  /// Holds an identity card and a disability certificate: one who came before.
  static let second = "subject-second"
  static let company = "subject-company"
}
