public import Civics

/// A material (材料) that an item asks for.
public struct MaterialNeed: Hashable, Sendable {
  public let id: String
  public let name: String
  /// Empty where there is none.
  public let englishName: String
  /// Whether it is required, applies in some situations only (the applicant offers it where it does), or may follow after
  /// acceptance but before an approval (容缺后补).
  public let necessity: MaterialNecessity
  /// The certificate type that stands for it; certificates join by type, never by name.
  public let certificateType: String?
  /// Whose certificate it is.
  public let holder: HolderRole
  /// Whether someone other than the applicant issues it, so that there is an original to show at a window.
  public let hasOriginal: Bool
  /// 告知承诺: whether a declaration may replace it.
  public let acceptsDeclaration: Bool

  public init(
    id: String, name: String, englishName: String = "", necessity: MaterialNecessity = .required, certificateType: String? = nil,
    holder: HolderRole = .applicant, hasOriginal: Bool = true, acceptsDeclaration: Bool = false
  ) {
    self.id = id
    self.name = name
    self.englishName = englishName
    self.necessity = necessity
    self.certificateType = certificateType
    self.holder = holder
    self.hasOriginal = hasOriginal
    self.acceptsDeclaration = acceptsDeclaration
  }

  /// The name in both languages; the Chinese one stands for an English one that there is not.
  public var title: Bilingual { Bilingual(name, englishName.isEmpty ? name : englishName) }
}
