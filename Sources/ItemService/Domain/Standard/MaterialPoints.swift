public import Civics

/// What the standard tells of a material beside its name and issuer.
public struct MaterialPoints: Hashable, Sendable {
  /// Nothing is told.
  public static let empty = MaterialPoints(
    law: "", responsible: "", form: nil, source: nil, receiving: [], review: [], pageFormat: "", fillingNote: "", blankForm: "", sample: "",
    isDeclarable: false)

  /// The law under which it is asked for (有法有依); empty: none is named.
  public let law: String
  /// Who answers for it (谁主管谁负责); empty: nobody is named.
  public let responsible: String
  public let form: MaterialForm?
  public let source: MaterialSource?
  /// 受理要点: what the clerk checks, the same at every window.
  public let receiving: [String]
  /// 审查要点: what the approver checks.
  public let review: [String]
  public let pageFormat: String
  public let fillingNote: String
  public let blankForm: String
  public let sample: String
  /// Whether a signed promise may take its place (告知承诺).
  public let isDeclarable: Bool
}
