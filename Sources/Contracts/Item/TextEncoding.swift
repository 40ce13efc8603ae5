public import Bus

/// In which characters a file is written.
public enum TextEncoding: Int, FieldEnumeration {
  /// UTF-8 where the bytes are that, with or without a mark; GB18030 otherwise.
  case detected = 0
  case utf8 = 1
  case utf8WithMark = 2
  case gb18030 = 3

  public static var absent: TextEncoding { .detected }
}
