import Bus
import Civics
import Contracts
import ItemDomain
import ServiceKit
import Store

/// `item.publish`: a checked draft takes the place of the version before, today or from a day to come on.
struct PublishItemOperation: Command {
  typealias Request = PublishItem

  struct Gathered: Sendable {
    /// nil: today.
    let from: Day?
    let until: Day?
    let judged: JudgedDraft
  }

  let environment: ServiceEnvironment
  let current: CurrentCatalogue

  func gather(_ request: PublishItem, _ context: CallContext) async throws -> Gathered {
    guard let from = Self.day(request.effectiveFrom) else { throw ItemRefusals.badDates.refusal("effectiveFrom") }
    guard let until = Self.day(request.effectiveUntil) else { throw ItemRefusals.badDates.refusal("effectiveUntil") }
    return Gathered(
      from: from, until: until, judged: try await JudgedDraft.read(request.code, request.version, current, environment.store))
  }

  func decide(_ request: PublishItem, _ gathered: Gathered, _ unit: WorkUnit) throws -> VersionEntry {
    let heads = try unit.transaction.openVersions(of: request.code)
    let before = VersionTimeline(heads.map(\.dated))
    let after: VersionTimeline
    do {
      after = try before.publishing(request.version, from: gathered.from ?? unit.day, until: gathered.until, today: unit.day)
    } catch {
      throw error.refusal
    }
    try gathered.judged.checkStands(request.code, request.version, in: unit.transaction)
    try gathered.judged.judgement.checkPublishable()

    let revision = try unit.transaction.nextRevision(gathered.judged.codeLengths, at: unit.at)
    if let item = gathered.judged.judgement.item {
      // As the catalogue tells its materials now: from here on the version never changes.
      let body = VersionChange.body(of: item, in: gathered.judged.catalogue, version: request.version)
      try unit.transaction.set(draft: gathered.judged.bytes, body: body, of: request.code, request.version)
    }
    let changes = after.turned(on: unit.day).changes(since: before)
    try VersionChange(unit: unit, revision: revision).apply(changes, of: request.code, from: heads)
    guard let head = try unit.transaction.versionHead(request.version, of: request.code) else {
      throw ItemRefusals.unknownItem.refusal("version")
    }
    return VersionEntry(head, on: unit.day)
  }

  /// The day that a text names, nil where it names none; nothing at all where it is no day.
  private static func day(_ text: String) -> Day?? {
    if text.isEmpty { return .some(nil) }
    return Day(text).map { .some($0) }
  }
}

extension VersionRefusal {
  fileprivate var refusal: Refusal {
    switch self {
    case .unknown: ItemRefusals.unknownItem.refusal("version")
    case .notDraft(let state): ItemRefusals.badState.refusal("\(state.rawValue) -> published")
    case .notChecked: ItemRefusals.notChecked.refusal()
    case .badDays: ItemRefusals.badDates.refusal()
    case .overlaps(let version): ItemRefusals.versionOverlaps.refusal("version \(version)")
    }
  }
}
