/// In which characters a file is read.
public enum FileEncoding: Sendable {
  /// UTF-8 where the first of the bytes that tell are that, GB18030 where they are that and not UTF-8.
  case detected
  /// With or without a mark.
  case utf8
  case gb18030
}
