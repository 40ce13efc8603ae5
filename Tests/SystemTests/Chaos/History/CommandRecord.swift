/// One command as its client saw it, over all calls that were made for it with the same key.
struct CommandRecord: Sendable {
  enum Outcome: Sendable, Equatable {
    /// It was answered, and this is what the answer says that it made.
    case acknowledged(String)
    /// It was refused, each time with the word that nothing was executed.
    case refused
    /// Whether it was executed is not known: it may have been, once.
    case unknown
  }

  var key: String
  var method: String
  var outcome: Outcome
}
