public import Civics

/// What a permitted read shows of a subject: the fields it named and nothing more.
public struct SubjectView: Sendable, Hashable {
  public let id: SubjectID
  public let kind: SubjectKind?
  /// The name; a person's is whole here, because the read gave its reason.
  public let name: String?
  /// The active numbers with their kinds, masked unless the read named them in full.
  public let numbers: [SubjectNumber]?
  public let areNumbersMasked: Bool
  public let birth: Day?
  public let sex: Sex?
  public let region: DivisionCode?
  public let regionName: String?
  public let certificates: [Certificate]?

  /// Cuts out of what is kept the fields a record allows.
  public init(of subject: Subject, certificates: [Certificate], for record: ReadRecord) {
    let fields = Set(record.fields)
    let facts = fields.isDisjoint(with: [.birth, .sex, .region]) ? IdentifierFacts() : subject.facts
    id = subject.id
    kind = fields.contains(.kind) ? subject.kind : nil
    name = fields.contains(.name) ? subject.name.text : nil
    areNumbersMasked = !fields.contains(.fullNumbers)
    if fields.contains(.fullNumbers) {
      numbers = subject.activeNumbers
    } else if fields.contains(.numbers) {
      numbers = subject.activeNumbers.map { SubjectNumber(kind: $0.kind, canonical: $0.masked) }
    } else {
      numbers = nil
    }
    birth = fields.contains(.birth) ? facts.birth : nil
    sex = fields.contains(.sex) ? facts.sex : nil
    region = fields.contains(.region) ? facts.region : nil
    regionName = fields.contains(.region) ? facts.regionName : nil
    self.certificates = fields.contains(.certificates) ? certificates : nil
  }
}
