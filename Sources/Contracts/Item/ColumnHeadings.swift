public import Bus

/// In which words the columns of a table are named.
public enum ColumnHeadings: Int, FieldEnumeration {
  /// Of an import: either; of an export: Chinese.
  case unspecified = 0
  /// The standard's names, 事项名称
  case chinese = 1
  /// The import format's names, `name`.
  case english = 2

  public static var absent: ColumnHeadings { .unspecified }
}
