public import Civics

/// What was done to a subject, as its history keeps it.
///
/// Other parts of the service have kinds of their own here: one line each.
public enum HistoryKind: String, Sendable, Hashable, CaseIterable {
  case registered
  case numberAdded
  case numberRetired
  /// Another subject was merged into it, or it into another: the detail is the other's id.
  case merged
  case mergedInto
  case unmerged
  case unmergedFrom
  case contactPut
  case contactVerified
  case contactRemoved
  case basePut
  /// What names the subject was erased; the detail is the ground.
  case erased

  /// What is done to two subjects at once, and stands in the history of both.
  public static let ofTwo: [HistoryKind] = [.merged, .mergedInto, .unmerged, .unmergedFrom]

  public var name: Bilingual {
    switch self {
    case .registered: Bilingual("登记", "registered")
    case .numberAdded: Bilingual("增加号码", "number added")
    case .numberRetired: Bilingual("停用号码", "number laid down")
    case .merged: Bilingual("有主体并入", "another merged into it")
    case .mergedInto: Bilingual("被并入", "merged into another")
    case .unmerged: Bilingual("撤销并入", "merge of another undone")
    case .unmergedFrom: Bilingual("恢复独立", "stands for itself again")
    case .contactPut: Bilingual("填写联系方式", "contact point named")
    case .contactVerified: Bilingual("联系方式已验证", "contact point verified")
    case .contactRemoved: Bilingual("删除联系方式", "contact point removed")
    case .basePut: Bilingual("更新基础信息", "base information put")
    case .erased: Bilingual("删除个人信息", "personal data erased")
    }
  }
}
