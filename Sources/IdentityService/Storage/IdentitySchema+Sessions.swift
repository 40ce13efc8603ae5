import Store

extension IdentitySchema {
  /// A way to the sessions that stand no more, by the moment from which they did not.
  static let sessions = Migration(
    7, "sessions by their end",
    ["CREATE INDEX identity_session_by_end ON identity_session (COALESCE(ended_at, until_at))"])
}
