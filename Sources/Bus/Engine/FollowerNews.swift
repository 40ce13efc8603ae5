/// What there is for whoever follows.
enum FollowerNews: Equatable {
  case events([LogEvent])
  case nothing
  /// The last news.
  case ended(Refusal)
}
