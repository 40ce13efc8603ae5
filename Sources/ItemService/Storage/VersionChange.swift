import Bus
import Contracts
import ItemDomain
import ServiceKit
import Store

/// The versions of one item, as they change within one unit of work, each change with its event.
struct VersionChange {
  let unit: WorkUnit
  let revision: Int64

  /// What an import does to an item.
  /// - Parameter text: what the version says that begins with it; nil where none begins.
  func apply(_ change: ItemChange, from old: VersionHead?, saying text: VersionText?, waiting: [StoredVersion]) throws {
    if let old { try end(old, isCurrent: !change.isNewVersion) }
    if change.isNewVersion, let text {
      var dated = DatedVersion(version: change.after.version, state: change.after.state, isCurrent: true)
      if dated.state == .published || dated.state == .paused {
        dated.from = unit.day
        dated.until = waiting.compactMap(\.head.dated.from).min()
      }
      let head = VersionHead(code: change.code, dated: dated, changedAt: unit.at, changedBy: unit.principal.id, note: "")
      try unit.transaction.add(StoredVersion(head: head, draft: text.draft, body: text.body), revision: revision)
      try tell(head)
    } else if var head = old {
      head.dated = ended(head.dated, isCurrent: true)
      try tell(head)
      for version in waiting {
        var head = version.head
        head.dated = head.dated.cancelled
        try set(head)
        try tell(head)
      }
    }
  }

  /// Moves versions on, those that leave the catalogue first, and tells each whose life is another.
  func apply(_ changes: [DatedVersion], of code: String, from before: [VersionHead]) throws {
    for dated in changes {
      guard var head = before.first(where: { $0.version == dated.version }) else { continue }
      let wasCurrent = head.dated.isCurrent
      // Its life is reckoned by the day: only its state tells whether the turn of the day was made.
      let told = (head.dated.state, head.dated.life(on: unit.day), head.dated.from)
      head.dated = dated
      try set(head)
      // A version that another takes the place of is told by that one.
      if dated.isCurrent || !wasCurrent, told != (dated.state, dated.life(on: unit.day), dated.from) || wasCurrent != dated.isCurrent {
        try tell(head)
      }
    }
  }

  /// Tells of a version that began, or that came to another state without beginning.
  func tell(_ head: VersionHead) throws {
    let kind = head.dated.isCurrent && head.dated.state == .published ? ItemEvents.published : ItemEvents.stateChanged
    try unit.append(kind, of: head.code, CatalogueChanged(head.code, head.dated, on: unit.day))
  }

  /// Moves the current version to another state, and tells it with its reason.
  func set(_ state: ItemVersionState, of version: StoredVersion, reason: String = "") throws -> VersionHead {
    var head = version.head
    switch state {
    case .withdrawn: head.dated = ended(head.dated, isCurrent: true)
    case .published where head.state == .draft: (head.dated.state, head.dated.from) = (.published, unit.day)
    // Only a catalogue that a setting fixes brings back what was withdrawn.
    case .published where head.state == .withdrawn: (head.dated.state, head.dated.until) = (.published, nil)
    default: head.dated.state = state
    }
    (head.changedAt, head.changedBy) = (unit.at, unit.principal.id)
    try set(head)
    try unit.append(ItemEvents.stateChanged, of: head.code, CatalogueChanged(head.code, head.dated, on: unit.day, reason: reason))
    return head
  }

  /// The contract's message of a version, without its state and its days, which stand beside it.
  static func body(of item: ItemDomain.Item, in catalogue: Catalogue, version: Int) -> [UInt8] {
    var message = Contracts.Item(item, in: catalogue)
    (message.version, message.state) = (version, .unspecified)
    return message.encoded()
  }

  private func set(_ head: VersionHead) throws {
    try unit.transaction.set(head.dated, of: head.code, revision: revision, at: unit.at, by: unit.principal.id)
  }

  private func end(_ head: VersionHead, isCurrent: Bool) throws {
    var head = head
    head.dated = ended(head.dated, isCurrent: isCurrent)
    try set(head)
  }

  private func ended(_ dated: DatedVersion, isCurrent: Bool) -> DatedVersion {
    var dated = dated
    if dated.state == .published || dated.state == .paused, !dated.hasEnded(by: unit.day) { dated.until = unit.day }
    (dated.state, dated.isCurrent) = (.withdrawn, isCurrent)
    return dated
  }
}
