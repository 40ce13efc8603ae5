/// A material of the sample, and how often the sample's items ask for it.
struct GeneratedMaterial: Sendable {
  let code: String
  let name: String
  let issuer: String
  /// 材料类型
  let kind: String
  /// By the sample's code; nil: no certificate proves the same.
  let certificateType: String?
  let isReplaceable: Bool
  /// Items for persons that ask for it.
  let persons: Int
  /// Items for companies and others that ask for it.
  let organisations: Int

  init(
    _ code: String, _ name: String, _ issuer: String, _ kind: String, _ certificateType: String?, _ isReplaceable: Bool, persons: Int,
    organisations: Int
  ) {
    self.code = code
    self.name = name
    self.issuer = issuer
    self.kind = kind
    self.certificateType = certificateType
    self.isReplaceable = isReplaceable
    self.persons = persons
    self.organisations = organisations
  }
}
