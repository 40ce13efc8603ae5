/// Something that must not be in a history.
struct Finding: Sendable, Equatable, CustomStringConvertible {
  enum Kind: Sendable {
    /// What was acknowledged has no effect, or an event did not reach a follower.
    case lost
    /// A command has two effects, or an event reached a follower twice.
    case doubled
    /// An event reached a follower after one that stands behind it in the log.
    case reordered
    /// The effect is not the one that was told: another thing was made, or something although nothing was to be.
    case contradicted
    /// A call outlived its deadline.
    case late
  }

  var kind: Kind
  var what: String

  var description: String { "\(kind): \(what)" }
}
