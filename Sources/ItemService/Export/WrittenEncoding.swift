/// In which characters a file is written.
public enum WrittenEncoding: Sendable {
  case utf8
  /// As spreadsheets know it by.
  case utf8WithMark
  case gb18030
}
