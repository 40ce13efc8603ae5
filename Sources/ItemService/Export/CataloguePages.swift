import ItemDomain
import Store

/// Writes a page of an export from what the store holds.
struct CataloguePages: Sendable {
  /// Items that are read at once.
  private static let batch = 200

  let writer: CatalogueFileWriter

  /// - Parameter cursor: moved to where the next page begins; nil where the file ends with this one.
  /// - Returns: the page's text in UTF-8, and the records that are on it.
  func page(_ cursor: inout ExportCursor?, in transaction: ReadTransaction) throws -> (text: [UInt8], records: Int) {
    guard var at = cursor else { return ([], 0) }
    let others = try transaction.draftOfRecords()
    var text: [UInt8] = []
    var count = 0
    while at.list < writer.kinds.count {
      let kind = writer.kinds[at.list]
      if !at.isOpen {
        text += writer.opening(kind)
        at.isOpen = true
      }
      let records = try self.records(kind, after: at.after, others, transaction)
      for record in records {
        let next = try writer.text(of: record, isFirst: at.after.isEmpty)
        guard text.isEmpty || text.count + next.count <= ItemLimits.exportPage else {
          cursor = at
          return (text, count)
        }
        text += next
        at.after = record.code
        count += 1
      }
      if records.count < Self.batch { at.goOn() }
    }
    cursor = nil
    return (text + writer.closing, count)
  }

  /// The next records of a list, by code.
  private func records(
    _ kind: CatalogueList, after code: String, _ others: CatalogueDraft, _ transaction: ReadTransaction
  ) throws -> [CatalogueRecord] {
    switch kind {
    case .items: return try transaction.itemDrafts(after: code, limit: Self.batch).map(CatalogueRecord.item)
    case .certificateTypes: return Self.next(others.certificateTypes.map(CatalogueRecord.certificateType), after: code)
    case .materials: return Self.next(others.materials.map(CatalogueRecord.material), after: code)
    case .lifeEvents: return Self.next(others.lifeEvents.map(CatalogueRecord.lifeEvent), after: code)
    case .resources: return Self.next((others.resources ?? []).map(CatalogueRecord.resource), after: code)
    }
  }

  private static func next(_ records: [CatalogueRecord], after code: String) -> [CatalogueRecord] {
    Array(records.filter { $0.code > code }.sorted { $0.code < $1.code }.prefix(batch))
  }
}
