@testable import Store

/// A task that waits for the world at something that it awaits.
struct Parked: Sendable {
  /// Counts all that ever waited, in their order.
  let number: Int
  /// The program that it is a part of.
  let program: Int
  let place: String
  /// The write that it waits for; nil for all else.
  let write: PendingWrite?
  /// Lets it go on, or tells it that its program is gone.
  let resume: @Sendable (_ goesOn: Bool) -> Void
}
