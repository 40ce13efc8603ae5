public import Civics

extension GuideLine {
  /// What the applicant reads beside the material. It names no certificate by its id or number.
  public var why: Bilingual {
    switch action {
    case .leaveOut:
      Bilingual("按所答情形不需要（\(asked.zh)）", "not needed in this situation (\(asked.en))")
    case .mayApply where decidedBy.isEmpty:
      Bilingual("适用该情形时提交：\(asBest.zh)", "where it applies: \(asBest.en)")
    case .mayApply:
      Bilingual("是否需要取决于：\(asked.zh)", "whether it is needed depends on: \(asked.en)")
    case .held: asBest
    default:
      decidedBy.isEmpty ? asBest : Bilingual("按所答情形需要：\(asBest.zh)", "needed in this situation: \(asBest.en)")
    }
  }

  private var asked: Bilingual {
    Bilingual(decidedBy.map(\.text).joined(separator: "；"), decidedBy.map(\.textEnglish).joined(separator: "; "))
  }

  /// Why the best way is open.
  private var asBest: Bilingual {
    switch best {
    case .held(_, let held) where held.code == material.code: MaterialReason.certificateHeld("").why
    case .held(_, let held):
      Bilingual("已有\(held.name)的有效电子证照，可作代替", "a certificate in force is held of what does as well: \(held.title.en)")
    case .fetched(let resource, _): Self.fetched(resource)
    case .declared:
      Bilingual("可以签署告知承诺代替，之后核查", "a signed promise may take its place; it is checked afterwards")
    case .follows:
      Bilingual("可在受理后补交：\(asBrought.zh)", "may follow after acceptance: \(asBrought.en)")
    case .brought: asBrought
    }
  }

  private static func fetched(_ resource: Resource) -> Bilingual {
    let terms = resource.shareType == .conditional ? Bilingual("（有条件共享）", ", on its conditions") : Bilingual("", "")
    return Bilingual(
      "由\(resource.provider)的“\(resource.name)”共享获取\(terms.zh)，免予提交",
      "fetched from \(resource.name) of \(resource.provider)\(terms.en); nothing to bring")
  }

  private var asBrought: Bilingual {
    let names = substitutes.map(\.title)
    let others =
      names.isEmpty
      ? Bilingual("", "")
      : Bilingual(
        "；也可提交：\(names.map(\.zh).joined(separator: "、"))", "; instead of it do: \(names.map(\.en).joined(separator: ", "))")
    let refused =
      withheld.map {
        Bilingual("；\($0.provider)不予共享：\($0.refusalGround)", "; \($0.provider) does not share it: \($0.refusalGround)")
      } ?? Bilingual("", "")
    return Bilingual(reason.why.zh + others.zh + refused.zh, reason.why.en + others.en + refused.en)
  }
}
