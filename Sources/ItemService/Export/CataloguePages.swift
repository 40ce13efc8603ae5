import ItemDomain
import Store

/// Writes a page of an export from what the store holds.
struct CataloguePages: Sendable {
  /// Records that are read at once.
  private static let batch = 200

  let writer: CatalogueFileWriter

  /// - Parameter cursor: moved to where the next page begins; nil where the file ends with this one.
  /// - Returns: the page's text in UTF-8, and the records that are on it.
  func page(_ cursor: inout ExportCursor?, in transaction: ReadTransaction) throws -> (text: [UInt8], records: Int) {
    guard var at = cursor else { return ([], 0) }
    var text: [UInt8] = []
    var count = 0
    while at.list < writer.kinds.count {
      let kind = writer.kinds[at.list]
      if !at.isOpen {
        text += writer.opening(kind)
        at.isOpen = true
      }
      let records = try self.records(kind, after: at.after, transaction)
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

  /// The next records of a list, by code; no other row is read.
  private func records(_ kind: CatalogueList, after code: String, _ transaction: ReadTransaction) throws -> [CatalogueRecord] {
    let limit = Self.batch
    return switch kind {
    case .items: try transaction.itemDrafts(after: code, limit: limit).map(CatalogueRecord.item)
    case .certificateTypes:
      try transaction.records(.certificateType, after: code, limit: limit).map(CatalogueRecord.certificateType)
    case .materials: try transaction.records(.material, after: code, limit: limit).map(CatalogueRecord.material)
    case .lifeEvents: try transaction.records(.lifeEvent, after: code, limit: limit).map(CatalogueRecord.lifeEvent)
    case .resources: try transaction.resourceDrafts(after: code, limit: limit).map(CatalogueRecord.resource)
    }
  }
}
