public import Civics

/// A paper that items ask for (材料).
public struct Material: Hashable, Sendable {
  public let code: String
  public let name: String
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
}
