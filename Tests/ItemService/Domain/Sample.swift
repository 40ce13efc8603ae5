import ItemDomain
import ItemService

/// The sample catalogue, read and judged once for all tests.
enum Sample {
  static let draft = try! SampleCatalogue.draft()
  static let catalogue = try! Catalogue(draft)
  static let search = ItemSearch(catalogue)

  static func item(_ code: String) -> Item {
    catalogue.item(code)!
  }
}
