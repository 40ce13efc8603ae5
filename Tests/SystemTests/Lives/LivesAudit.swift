/// What `yimen cases audit --json` says at its end.
struct LivesAudit: Decodable, Equatable {
  var cases: Int
  var events: Int
  var differences: Int
}
