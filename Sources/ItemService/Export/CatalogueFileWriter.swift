import FoundationEssentials

/// Writes one file of a catalogue, record by record: the JSON file, or a table. An import takes it again.
struct CatalogueFileWriter: Sendable {
  /// nil: the JSON file.
  let table: CatalogueTable?
  let headings: Headings

  /// The lists that the file holds, in their order.
  var kinds: [CatalogueList] { table.map { [$0.kind] } ?? CatalogueList.allCases }

  /// What stands before the records of a list.
  func opening(_ kind: CatalogueList) -> [UInt8] {
    if let table { return Array(table.headings(headings).utf8) }
    let before = kind == CatalogueList.allCases.first ? "{\"schema\":\"yimen-catalogue/1\"" : "\n]"
    return Array("\(before),\n\"\(kind.rawValue)\":[\n".utf8)
  }

  /// - Parameter isFirst: whether it is the first of its list.
  func text(of record: CatalogueRecord, isFirst: Bool) throws -> [UInt8] {
    if let table { return Array(table.rows(of: record).utf8) }
    let bytes =
      switch record {
      case .certificateType(let draft): try DraftCoding.write(draft)
      case .material(let draft): try DraftCoding.write(draft)
      case .item(let draft): try DraftCoding.write(draft)
      case .lifeEvent(let draft): try DraftCoding.write(draft)
      case .resource(let draft): try DraftCoding.write(draft)
      }
    return (isFirst ? [] : Array(",\n".utf8)) + bytes
  }

  /// What stands behind all records.
  var closing: [UInt8] { table == nil ? Array("\n]\n}\n".utf8) : [] }
}
