/// What needs which level, in one place. What is not named here needs none.
public enum AssuranceRule {
  /// An act of an applicant that is not done on a word alone.
  public enum Act: String, Sendable, Hashable, CaseIterable {
    case grantMandate
    case export
    case erase
  }

  public static func level(for act: Act) -> AssuranceLevel {
    switch act {
    case .grantMandate, .export, .erase: .document
    }
  }

  /// The level that a read of fields needs of an applicant, whatever it is for; nil where it needs none.
  public static func level(for fields: Set<SubjectField>) -> AssuranceLevel? {
    fields.contains(.fullNumbers) ? .document : nil
  }

  /// Whether somebody is known surely enough.
  /// - Throws: `assuranceTooLow`.
  public static func check(_ level: AssuranceLevel, needs needed: AssuranceLevel?) throws(IdentityRefusal) {
    guard let needed, level < needed else { return }
    throw .assuranceTooLow(needs: needed)
  }
}
