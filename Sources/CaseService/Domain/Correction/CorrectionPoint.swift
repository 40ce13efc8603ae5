/// Something that a case lacks (补正事项).
public struct CorrectionPoint: Hashable, Sendable {
  /// The id of the ``MaterialNeed`` that it is about.
  public let material: String
  /// What is wrong with it, and what to hand in; never empty.
  public let remark: String

  public init(material: String, remark: String) {
    self.material = material
    self.remark = remark
  }
}
