/// What there is for whoever follows.
enum FollowerNews: Equatable {
  case events([LoggedEvent])
  case nothing
  /// The last news.
  case ended(Refusal)
}
