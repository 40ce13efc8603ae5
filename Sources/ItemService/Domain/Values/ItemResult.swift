/// What the applicant gets in the end (审批结果).
public struct ItemResult: Hashable, Sendable {
  public let name: String
  public let kind: ResultKind
  /// The type of the certificate that is issued; what joins it to the materials of other items.
  public let certificateType: String?
}
