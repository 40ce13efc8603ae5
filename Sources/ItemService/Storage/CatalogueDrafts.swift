import ItemDomain
import Store

extension ReadTransaction {
  /// The records of the catalogue beside its items: materials, certificate types, events of life, resources.
  func draftOfRecords() throws -> CatalogueDraft {
    var draft = CatalogueDraft.empty
    draft.certificateTypes = try records(.certificateType)
    draft.materials = try records(.material)
    draft.lifeEvents = try records(.lifeEvent)
    let (materials, types) = (Set(draft.materials.map(\.code)), Set(draft.certificateTypes.map(\.code)))
    draft.resources = try listedResources().map { $0.within(materials: materials, certificateTypes: types) }
    return draft
  }

  /// The listed items as the import format writes them, in their current version and state, by code.
  func itemDrafts(after code: String, limit: Int) throws -> [ItemDraft] {
    try rows(
      """
      SELECT \(Self.versionColumns) FROM item_version WHERE is_current = 1 AND is_listed = 1 AND draft IS NOT NULL AND code > ?
      ORDER BY code LIMIT ?
      """, [.text(code), SQLValue(limit)]
    ).compactMap { try Self.version($0).itemDraft() }
  }

  /// A page of the listed records of a kind that is no resource, by code.
  func records<Record: Decodable>(_ kind: RecordKind, after code: String, limit: Int) throws -> [Record] {
    try RecordTable.listed(kind, after: code, limit: limit, in: self).map { try DraftCoding.read(Record.self, $0) }
  }

  /// A page of the listed resources, by code, each standing for what is listed.
  func resourceDrafts(after code: String, limit: Int) throws -> [ResourceDraft] {
    let page = try RecordTable.listed(.resource, after: code, limit: limit, in: self).map { try DraftCoding.read(ResourceDraft.self, $0) }
    let materials = try RecordTable.listed(.material, among: Set(page.flatMap { $0.materials ?? [] }), in: self)
    let types = try RecordTable.listed(.certificateType, among: Set(page.flatMap { $0.certificateTypes ?? [] }), in: self)
    return page.map { $0.within(materials: materials, certificateTypes: types) }
  }

  /// A version of an item as the import format writes it; nil where it is not kept.
  func itemDraft(_ code: String, version: Int) throws -> ItemDraft? {
    try self.version(version, of: code)?.itemDraft()
  }

  private func records<Record: Decodable>(_ kind: RecordKind) throws -> [Record] {
    try RecordTable.listed(kind, in: self).map { try DraftCoding.read(Record.self, $0.body) }
  }
}

extension StoredVersion {
  /// As the import format writes it, with the version's number and state.
  func itemDraft() throws -> ItemDraft? {
    guard var written = try writtenDraft() else { return nil }
    written.state = head.state.rawValue
    return written
  }

  /// The same in the state that the import said, whatever somebody has set since.
  func writtenDraft() throws -> ItemDraft? {
    guard let draft else { return nil }
    var written = try DraftCoding.read(ItemDraft.self, draft)
    written.version = head.version
    return written
  }
}

extension ItemDraft {
  /// What a version's row keeps: the same for every number, which stands beside it.
  func kept() throws -> [UInt8] {
    var draft = self
    draft.version = 1
    return try DraftCoding.write(draft)
  }
}
