public import Civics

/// A paper that items ask for (材料).
public struct Material: Hashable, Sendable {
  public let code: String
  public let name: String
  /// Empty where there is none.
  public let nameEnglish: String
  public let issuer: String
  public let kind: MaterialKind
  /// The type of certificate that proves the same.
  public let certificateType: String?
  /// Whether a held certificate of that type stands in for the paper; then ``certificateType`` is there.
  public let isReplaceable: Bool
  public let holder: HolderRole
  public let basis: Basis
  public let note: String?
  public let points: MaterialPoints

  /// The name in both languages; the Chinese one stands for an English one that there is not.
  public var title: Bilingual { Bilingual(name, nameEnglish.isEmpty ? name : nameEnglish) }
}
