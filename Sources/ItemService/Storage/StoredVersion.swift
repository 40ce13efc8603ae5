import Bus
import Civics
import Contracts
import ItemDomain

/// One version of an item, as it stands in the store.
struct StoredVersion: Sendable {
  var head: VersionHead
  /// Whether the catalogue lists the item; told of the current version.
  var isListed = true
  /// As the import format writes it; nil of versions from before drafts were kept.
  var draft: [UInt8]?
  /// The contract's message without its state and its days.
  var body: [UInt8]

  var code: String { head.code }

  /// The version as others see it on a day.
  func item(on day: Day) throws(WireError) -> Contracts.Item {
    var item = try Contracts.Item(decoding: body)
    item.tell(head.dated, on: day)
    return item
  }
}
