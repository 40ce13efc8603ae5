public import Bus
public import Contracts
import Store

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

  /// The cursor that says that earlier merges were taken in, and up to which event at least.
  static let earlier = "identity.merges"

  public init() {}

  /// Takes in the merges that stand, once, and again where the log has lost what was told since. Each page says of which moment it is: what was told
  /// since counts more, and is heard.
  public nonisolated(nonsending) func begin(_ environment: ServiceEnvironment, gone: Int64, as principal: Principal) async throws {
    let known = try await environment.store.read { try $0.cursor(of: Self.earlier) }
    guard known == 0 || known < gone else { return }
    var after = ""
    // Of the first page: what is told while the others are read may concern what it has passed.
    var moment: Int?
    repeat {
      let page = try await environment.bus.call(ReadMerges.with { $0.after = after }, as: principal)
      try await environment.store.write { transaction in
        for merge in page.merges {
          try MergedSubjectTable.keep(merge.subject, into: merge.mergedInto, at: page.sequence, in: transaction)
        }
      }
      moment = moment ?? page.sequence
      after = try Self.next(of: page, after: after)
    } while !after.isEmpty
    let reached = moment ?? 0
    try await environment.store.write { transaction in
      try MergedSubjectTable.part(before: reached, in: transaction)
      try transaction.moveCursor(of: Self.earlier, from: known, to: max(1, Int64(reached)))
    }
  }

  /// Where the page after this one begins; empty: this was the last. Places ascend, by bytes: a service that answers anything else would have the
  /// reading of its merges go on for good.
  /// - Parameter place: where this page began.
  /// - Throws: `bus.badMessage` where the next page would not begin further on, or this one has nothing to pass.
  static func next(of page: MergeList, after place: String) throws(Refusal) -> String {
    guard page.next.isEmpty || (!page.merges.isEmpty && place.utf8.lexicographicallyPrecedes(page.next.utf8)) else {
      throw BusRefusals.badMessage.refusal("identity.merges: the next page begins no further on")
    }
    return page.next
  }

  public nonisolated(nonsending) func gather(_ event: Event, _ bus: any Caller) async throws -> Heard {
    guard event.kind == Self.merged else { return Heard(merged: try SubjectsUnmerged(decoding: event.payload).merged, stays: nil) }
    let told = try SubjectsMerged(decoding: event.payload)
    return Heard(merged: told.merged, stays: told.stays)
  }

  public func apply(_ event: Event, _ gathered: Heard, _ unit: WorkUnit) throws {
    try MergedSubjectTable.keep(gathered.merged, into: gathered.stays, at: event.sequence, in: unit.transaction)
  }
}
