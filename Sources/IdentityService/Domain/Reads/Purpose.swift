import Civics

/// What a subject's data is read for. Nothing is read without one.
public enum Purpose: Sendable, Hashable {
  /// The subject looks at what is kept about them.
  case own
  /// To tell someone what they must bring.
  case guide
  /// To file a case: the draft, or the step of filing one without.
  case submission(draft: String?, step: String?)
  /// To handle a case at a step of it.
  case handling(case: String, step: String)
  /// To see whether reads were right.
  case audit
  /// To keep the register right: to find subjects that may be one.
  case upkeep
  /// To verify a contact point by the code that is sent to it, a certificate that somebody shows, or whether one may be let act for the other.
  case verification

  /// Longest name of a draft, case or step.
  static let longest = 128

  /// Reads a purpose as calls carry it: `self`, `guide`, `submission`, `case`, `audit`; and as the ledger has them besides: `upkeep`,
  /// `verification`, which no call names.
  /// - Parameters:
  ///   - case: the draft or case; must be given for `case`, may be for `submission`.
  ///   - step: the step of the case; must be given for `case`, may be for `submission`.
  /// - Throws: `purposeMissing` where the name is none of these, `purposeIncomplete` where it lacks its case or step, or one is no name.
  public init(_ name: String, case caseID: String = "", step: String = "") throws(IdentityRefusal) {
    switch name {
    case "self": self = .own
    case "guide": self = .guide
    case "submission":
      self = .submission(draft: caseID.isEmpty ? nil : try Purpose.named(caseID), step: step.isEmpty ? nil : try Purpose.named(step))
    case "case": self = .handling(case: try Purpose.named(caseID), step: try Purpose.named(step))
    case "audit": self = .audit
    case "upkeep": self = .upkeep
    case "verification": self = .verification
    default: throw .purposeMissing
    }
  }

  /// The name as calls carry it.
  public var name: String {
    switch self {
    case .own: "self"
    case .guide: "guide"
    case .submission: "submission"
    case .handling: "case"
    case .audit: "audit"
    case .upkeep: "upkeep"
    case .verification: "verification"
    }
  }

  /// The draft or case it is for.
  public var caseID: String? {
    switch self {
    case .submission(let draft, _): draft
    case .handling(let caseID, _): caseID
    default: nil
    }
  }

  /// The step it is for.
  public var step: String? {
    switch self {
    case .submission(_, let step): step
    case .handling(_, let step): step
    default: nil
    }
  }

  /// The fields it covers; for a case, what the step needs.
  public var fields: Set<SubjectField> {
    switch self {
    case .own: Set(SubjectField.allCases)
    case .guide: [.kind, .certificates]
    case .submission: [.kind, .name, .numbers, .birth, .region, .certificates, .base]
    case .handling(_, let step): HandlingStep(rawValue: step)?.fields ?? []
    case .audit: [.kind, .numbers, .certificates, .reads, .history, .mandates, .sessions]
    case .upkeep: [.kind, .name]
    case .verification: [.contact]
    }
  }

  /// The name of a draft, a case or a step. It stands in the ledger in the clear, so that a person's number is none.
  private static func named(_ text: String) throws(IdentityRefusal) -> String {
    guard 1...longest ~= text.utf8.count, text.utf8.allSatisfy({ $0 > 32 && $0 != 127 }), !namesPerson(text), PlainText.namesNobody(text)
    else {
      throw .purposeIncomplete
    }
    return text
  }

  /// Whether a text is written as a number that people bear, right or nearly right, or as several.
  private static func namesPerson(_ text: String) -> Bool {
    // Ids and numbers of cases have letters within. O and X are read for what they look like, and for the check character.
    text.utf8.count >= 14 && text.utf8.dropLast().allSatisfy { (48...57).contains($0) || "OoXx".utf8.contains($0) }
  }
}
