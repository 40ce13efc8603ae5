import Store

extension IdentitySchema {
  static let privacy = Migration(
    2, "when a subject was erased",
    ["ALTER TABLE identity_subject ADD COLUMN erased_at INTEGER"])
}
