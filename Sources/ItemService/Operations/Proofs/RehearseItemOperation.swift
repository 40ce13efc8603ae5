import Bus
import Civics
import Contracts
import ItemDomain
import ServiceKit
import Store

/// `item.rehearse`: a version of an item, tried on the cases of a past period before it is published.
///
/// What the cases were filed with is the case service's to tell, page by page; it tells no person.
struct RehearseItemOperation: BusOperation {
  /// Filings that are asked for at once.
  static let page = 500

  let current: CurrentCatalogue
  let store: Store

  nonisolated(nonsending) func handle(_ request: RehearseItem, _ context: CallContext) async throws -> Contracts.Rehearsal {
    guard let from = Day(request.from), let until = Day(request.until), from < until, until - from <= ItemLimits.rehearsalDays else {
      throw ItemRefusals.badPeriod.refusal()
    }
    guard request.version >= 0 else { throw BusRefusals.badRequest.refusal("version") }
    let catalogue = current.snapshot.catalogue
    guard let item = catalogue.item(request.code) else { throw ItemRefusals.unknownItem.refusal("code") }
    let draft = try await tried(request)
    guard let other = await Self.item(draft, catalogue) else { throw ItemRefusals.badDraft.refusal("version") }

    let filings = try await filings(request, context)
    let rehearsal = await Self.run(filings.pages, ItemRehearsal(item, against: other, in: catalogue))
    return Contracts.Rehearsal.with {
      $0.code = request.code
      $0.version = draft.version
      $0.against = item.version
      $0.cut = filings.isCut
      $0.tell(rehearsal)
    }
  }

  /// The version that is tried, as it was written.
  private nonisolated(nonsending) func tried(_ request: RehearseItem) async throws -> ItemDraft {
    let isDraft = request.version == 0
    let draft: ItemDraft?
    do {
      draft = try await store.read { [request] transaction in
        isDraft ? try transaction.itemDraft(of: request.code) : try transaction.itemDraft(request.code, version: request.version)
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
    guard let draft else { throw isDraft ? ItemRefusals.noDraft.refusal("code") : ItemRefusals.unknownItem.refusal("version") }
    return draft
  }

  /// The filings of the period, the latest where there are more than can be run.
  private nonisolated(nonsending) func filings(
    _ request: RehearseItem, _ context: CallContext
  ) async throws(Refusal) -> (pages: [[FilingEntry]], isCut: Bool) {
    var pages: [[FilingEntry]] = []
    var count = 0
    var isCut = false
    var read = ReadFilings()
    read.item = request.code
    read.from = request.from
    read.until = request.until
    read.limit = Self.page
    repeat {
      let page = try await context.call(read, as: ItemService.principal)
      pages.append(page.filings)
      count += page.filings.count
      while count > CatalogueLimits.rehearsedCases {
        count -= pages.removeFirst().count
        isCut = true
      }
      read.after = page.next
    } while !read.after.isEmpty
    return (pages, isCut)
  }

  // Away from the thread of the sockets, on which a handler begins.

  @concurrent private static func item(_ draft: ItemDraft, _ catalogue: Catalogue) async -> ItemDomain.Item? {
    catalogue.reading(draft).item
  }

  @concurrent private static func run(_ pages: [[FilingEntry]], _ rehearsal: ItemRehearsal) async -> ItemRehearsal {
    var rehearsal = rehearsal
    for filing in pages.joined() { rehearsal.run(RehearsedCase(filing)) }
    return rehearsal
  }
}
