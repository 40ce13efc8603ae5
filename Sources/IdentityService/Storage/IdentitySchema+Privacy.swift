import Store

extension IdentitySchema {
  /// When what names a subject was erased.
  static let privacy = Migration(
    5, "when a subject was erased",
    ["ALTER TABLE identity_subject ADD COLUMN erased_at INTEGER"])
}
