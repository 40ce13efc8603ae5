public import Civics

/// One reason of one case to come.
public struct VisitReason: Identifiable, Hashable, Sendable {
  /// A case asks for each kind at most once, so the two together name a reason.
  public struct ID: Hashable, Sendable {
    public let caseID: String
    public let kind: VisitReasonKind

    public init(caseID: String, kind: VisitReasonKind) {
      self.caseID = caseID
      self.kind = kind
    }
  }

  public let id: ID
  /// The number that people know the case by.
  public let caseNumber: String
  /// The item's code; empty where it was not kept.
  public let itemCode: String
  /// The item's name.
  public let item: Bilingual
  public let target: ItemTarget
  /// What to bring for it.
  public let papers: [RequiredPaper]

  public var kind: VisitReasonKind { id.kind }

  public init(
    caseID: String, kind: VisitReasonKind, caseNumber: String, item: Bilingual, target: ItemTarget, papers: [RequiredPaper] = [],
    itemCode: String = ""
  ) {
    id = ID(caseID: caseID, kind: kind)
    self.caseNumber = caseNumber
    self.itemCode = itemCode
    self.item = item
    self.target = target
    self.papers = papers
  }
}
