/// Whether an item is in use (事项状态).
public enum ItemState: String, CodeTable {
  case inUse = "1"
  case suspended = "2"
  case cancelled = "3"

  public var name: Bilingual {
    switch self {
    case .inUse: Bilingual("在用", "in use")
    case .suspended: Bilingual("暂停", "suspended")
    case .cancelled: Bilingual("取消", "cancelled")
    }
  }
}
