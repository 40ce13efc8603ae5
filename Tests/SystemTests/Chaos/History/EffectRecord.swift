/// What a command left in the database of its service.
struct EffectRecord: Sendable {
  /// The key of the request that caused it.
  var key: String
  /// What was made.
  var subject: String
}
