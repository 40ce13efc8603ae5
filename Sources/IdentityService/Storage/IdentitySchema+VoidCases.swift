import Store

extension IdentitySchema {
  /// Cases that were heard to be void, so that none of them grants a certificate afterwards.
  static let voidCases = Migration(8, "void cases", ["CREATE TABLE identity_void_case (case_id TEXT PRIMARY KEY NOT NULL)"])
}
