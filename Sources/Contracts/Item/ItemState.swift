public import Bus

/// The life of an item's version.
public enum ItemState: Int, FieldEnumeration {
  case unspecified = 0
  case draft = 1
  /// 在用
  case published = 2
  /// 暂停
  case paused = 3
  /// 取消
  case withdrawn = 4

  public static var absent: ItemState { .unspecified }
}
