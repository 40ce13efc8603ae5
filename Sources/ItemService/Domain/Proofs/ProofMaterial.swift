public import Civics

/// A material as the proof check sees it.
public struct ProofMaterial: Hashable, Sendable {
  public let code: String
  public let name: String
  public let issuer: String
  public let kind: MaterialKind?
  /// The certificate type that proves the same.
  public let certificateType: String?
  /// Whether a signed promise may take its place, in any item.
  public let isDeclarable: Bool
  /// Whether the catalogue tells of it what the standard wants told; where it does not, it is not judged by what is not told.
  public let isTold: Bool
  public let namesLaw: Bool

  /// - Parameter kind: 材料类型, as the code table has it.
  public init(
    code: String, name: String, issuer: String, kind: String, certificateType: String?, isDeclarable: Bool = false, isTold: Bool = false,
    namesLaw: Bool = false
  ) {
    self.code = code
    self.name = name
    self.issuer = issuer
    self.kind = MaterialKind(rawValue: kind)
    self.certificateType = certificateType
    self.isDeclarable = isDeclarable
    self.isTold = isTold
    self.namesLaw = namesLaw
  }
}

extension ProofMaterial {
  public init(_ draft: MaterialDraft) {
    self.init(
      code: draft.code, name: draft.name, issuer: draft.issuer, kind: draft.kind, certificateType: draft.certificateType,
      isDeclarable: draft.points?.declarable ?? false, isTold: draft.points != nil, namesLaw: !(draft.points?.law ?? "").isEmpty)
  }

  public init(_ material: Material) {
    code = material.code
    name = material.name
    issuer = material.issuer
    kind = material.kind
    certificateType = material.certificateType
    isDeclarable = material.points.isDeclarable
    isTold = material.points != .empty
    namesLaw = !material.points.law.isEmpty
  }
}
