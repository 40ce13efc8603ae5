import ItemDomain
import Store

extension ReadTransaction {
  /// The records of the catalogue beside its items: materials, certificate types, events of life, resources.
  func draftOfRecords() throws -> CatalogueDraft {
    var draft = try storedDraft()
    draft.items = []
    let (materials, types) = (Set(draft.materials.map(\.code)), Set(draft.certificateTypes.map(\.code)))
    draft.resources = try listedResources().map { $0.within(materials: materials, certificateTypes: types) }
    return draft
  }

  /// The listed items as the import format writes them, in their current version, by code.
  func itemDrafts(after code: String, limit: Int) throws -> [ItemDraft] {
    let listed = try storedDraft().items.filter { $0.code > code }.sorted { $0.code < $1.code }
    return Array(listed.prefix(limit))
  }

  /// A version of an item as the import format writes it; nil where it is not kept.
  func itemDraft(_ code: String, version: Int) throws -> ItemDraft? {
    guard let current = try currentVersion(of: code), current.version == version else { return nil }
    return try storedDraft().items.first { $0.code == code }
  }

  private func storedDraft() throws -> CatalogueDraft {
    try storedCatalogue().map { try CatalogueImport.read($0.body) } ?? .empty
  }
}
