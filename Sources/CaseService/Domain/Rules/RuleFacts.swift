/// What rules may decide by: facts of a case's evidence and filing.
///
/// - `evidence_complete`: `yes` or `no`, whether nothing is owed.
/// - `visit_done`: `yes` or `no`, whether no visit is needed or it was made.
/// - `subject`: `natural_person` or `legal_person`.
/// - `certificates`, `uploads`, `papers`, `declarations`, `lost`: how many pieces of evidence of each kind there are, and certificates that ended.
/// - `source_M` of a material `M`: `certificate`, `upload`, `paper`, `declaration`, several where several answer it, or `none`.
public struct RuleFacts: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    case choices(Set<String>)
    case number(Int)

    /// As a decision keeps it: `upload|paper`, `3`.
    public var text: String {
      switch self {
      case .choices(let choices): choices.sorted().joined(separator: "|")
      case .number(let number): "\(number)"
      }
    }
  }

  private let item: ItemSnapshot
  private let evidence: [Evidence]
  private let isComplete: Bool
  private let subject: SubjectKind
  private let isVisitDone: Bool
  private let lost: Int

  init(of item: ItemSnapshot, evidence: [Evidence], isComplete: Bool, subject: SubjectKind, isVisitDone: Bool, lost: Int = 0) {
    self.item = item
    self.evidence = evidence
    self.isComplete = isComplete
    self.subject = subject
    self.isVisitDone = isVisitDone
    self.lost = lost
  }

  public init(of record: CaseRecord) {
    self.init(
      of: record.item, evidence: record.evidence, isComplete: record.outstanding.isEmpty, subject: record.filing.applicant.kind,
      isVisitDone: record.visit == nil || record.isVerified, lost: record.lost.count)
  }

  /// Whether a piece of the evidence is a file that nobody here has seen.
  var restsOnBareDigest: Bool { evidence.contains(where: \.isBareDigest) }

  /// A fact by its name; nil where there is none of that name.
  public subscript(_ name: String) -> Value? {
    switch name {
    case "evidence_complete": return Self.flag(isComplete)
    case "visit_done": return Self.flag(isVisitDone)
    case "subject": return .choices([subject == .naturalPerson ? "natural_person" : "legal_person"])
    case "lost": return .number(lost)
    case "certificates", "uploads", "papers", "declarations":
      return .number(evidence.count { $0.source.kind == name.dropLast() })
    default:
      guard name.hasPrefix(Self.source) else { return nil }
      let material = name.dropFirst(Self.source.count)
      guard item.materials.contains(where: { $0.id == material }) else { return nil }
      let kinds = evidence.filter { $0.material == material }.map(\.source.kind)
      return .choices(kinds.isEmpty ? ["none"] : Set(kinds))
    }
  }

  private static let source = "source_"

  private static func flag(_ value: Bool) -> Value { .choices([value ? "yes" : "no"]) }
}

extension EvidenceSource {
  fileprivate var kind: String {
    switch self {
    case .certificate: "certificate"
    case .upload, .uploaded: "upload"
    case .paper: "paper"
    case .declaration: "declaration"
    }
  }
}
