/// In which words the columns of a table are named.
public enum Headings: Sendable {
  /// The standard's names.
  case chinese
  /// The import format's names.
  case english
}
