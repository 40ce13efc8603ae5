/// One answer to one material. Several files may answer the same material.
public struct Evidence: Hashable, Sendable {
  /// The id of the ``MaterialNeed`` it answers.
  public let material: String
  public let source: EvidenceSource

  public init(material: String, source: EvidenceSource) {
    self.material = material
    self.source = source
  }
}
