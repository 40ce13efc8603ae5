import Bus
import Contracts
import ItemDomain
import ServiceKit
import Store

/// `item.putResource`: adds or changes a resource of the register, or retires it as it stands.
struct PutResourceOperation: Command {
  typealias Request = PutResource

  let environment: ServiceEnvironment
  let current: CurrentCatalogue
  let codeLengths: CodeLengths

  /// - Returns: The resource as it would stand; of one that is to be retired, its code alone counts.
  nonisolated(nonsending) func gather(_ request: PutResource, _ context: CallContext) async throws -> ResourceDraft {
    guard let entry = request.resource else { throw ItemRefusals.badResource.refusal("resource") }
    let draft = ResourceDraft(entry)
    guard !entry.retired else { return draft }
    try await Self.check(draft, current.snapshot.catalogue)
    return draft
  }

  func decide(_ request: PutResource, _ draft: ResourceDraft, _ unit: WorkUnit) throws -> ResourceEntry {
    let stored = try unit.transaction.resource(draft.code)
    let isRetired = request.resource?.retired == true
    if isRetired, stored == nil { throw ItemRefusals.badResource.refusal("code") }
    if !isRetired, stored?.isListed != true, try unit.transaction.countOfListedResources() >= CatalogueLimits.records {
      throw ItemRefusals.badResource.refusal("records")
    }
    let resource = StoredResource(draft: isRetired ? stored?.draft ?? draft : draft, isListed: !isRetired)
    if resource != stored {
      try unit.transaction.put(resource, revision: try unit.transaction.nextRevision(codeLengths, at: unit.at))
      try unit.append(ItemEvents.resourceChanged, of: draft.code, ResourceChanged(resource))
    }
    return ResourceEntry(resource.draft, retired: isRetired)
  }

  /// Away from the thread of the sockets, on which a handler begins.
  @concurrent private static func check(_ draft: ResourceDraft, _ catalogue: Catalogue) async throws(Refusal) {
    let faults = catalogue.reading(draft).faults
    // Where and by which rule, not what was written: refusals are logged.
    guard faults.isEmpty else {
      throw ItemRefusals.badResource.refusal(faults.map { "\($0.field): \($0.rule.rawValue)" }.joined(separator: ", "))
    }
  }
}
