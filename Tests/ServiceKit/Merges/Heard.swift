import Bus

/// What a ``MergeListener`` has heard.
struct Heard: Message, Hashable {
  var ids: [String] = []
  /// The event up to which it has learned the merges that stood; 0: not yet.
  var learned = 0
  /// The event up to which it has followed; 0: none.
  var followed = 0

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "ids", &ids)
    try visit(2, "learned", &learned)
    try visit(3, "followed", &followed)
  }
}
