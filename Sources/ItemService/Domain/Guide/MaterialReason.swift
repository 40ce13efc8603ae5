import Civics

/// Why a material stands as it does.
public enum MaterialReason: Hashable, Sendable {
  /// The certificate with this id stands in for it.
  case certificateHeld(String)
  /// The certificate with this id would, but it is not in force.
  case certificateNotInForce(String)
  /// The certificate with this id is of the type, but somebody else's than the material asks for.
  case certificateOfAnotherHolder(String)
  /// A certificate of the type would stand in; none is held. The items that issue one, by code; empty when others do.
  case certificateNotHeld(issuedBy: [String])
  /// The paper itself is asked for; no certificate stands in.
  case paperOnly

  var why: Bilingual {
    switch self {
    case .certificateHeld:
      Bilingual("已有有效电子证照，免予提交", "a certificate in force is held; nothing to bring")
    case .certificateNotInForce:
      Bilingual("所持证照不在有效状态", "the certificate held is not in force")
    case .certificateOfAnotherHolder:
      Bilingual("所持证照的持有人不是本材料所要求的人", "the certificate held is not of the person that the material asks for")
    case .certificateNotHeld(let issuers) where issuers.isEmpty:
      Bilingual("尚无可替代的电子证照", "no certificate is held that stands in")
    case .certificateNotHeld(let issuers):
      Bilingual(
        "尚无可替代的电子证照，可通过事项 \(issuers.joined(separator: "、")) 办理",
        "no certificate is held that stands in; issued by \(issuers.joined(separator: ", "))")
    case .paperOnly:
      Bilingual("须提交材料本身，无电子证照可替代", "the paper itself is asked for; no certificate stands in")
    }
  }
}
