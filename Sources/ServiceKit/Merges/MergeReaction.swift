public import Bus
public import Contracts

/// Two subjects were found to be one, or were parted again: the service keeps which ids mean one, in ``MergedSubjectTable``.
public struct MergeReaction: EventReaction {
  /// A merged subject, and the one that it means from now on; nil: itself.
  public struct Heard: Sendable {
    let merged: String
    let stays: String?
  }

  private static let merged = "identity.subjectsMerged"
  private static let unmerged = "identity.subjectsUnmerged"

  public let stream = "identity"
  public let kinds = [merged, unmerged]

  public init() {}

  public nonisolated(nonsending) func gather(_ event: Event, _ bus: any Caller) async throws -> Heard {
    guard event.kind == Self.merged else { return Heard(merged: try SubjectsUnmerged(decoding: event.payload).merged, stays: nil) }
    let told = try SubjectsMerged(decoding: event.payload)
    return Heard(merged: told.merged, stays: told.stays)
  }

  public func apply(_ event: Event, _ gathered: Heard, _ unit: WorkUnit) throws {
    try MergedSubjectTable.keep(gathered.merged, into: gathered.stays, at: event.sequence, in: unit.transaction)
  }
}
