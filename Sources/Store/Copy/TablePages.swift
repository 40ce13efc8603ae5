/// The rows of a table in the order of their keys, a page at a time.
struct TablePages {
  /// Reads from one side.
  typealias Read = (@escaping @Sendable (ReadTransaction) throws -> [Row]) async throws -> [Row]

  private let table: CopyTable
  private var position: [SQLValue]?
  private var size = PageSize()

  /// - Parameter key: where to go on from; nil: from the beginning.
  init(_ table: CopyTable, after key: [SQLValue]?) {
    self.table = table
    position = key
  }

  /// - Returns: The next rows, with the key of the last; nil after the last page.
  mutating func next(_ read: Read) async throws -> (rows: [Row], key: [SQLValue])? {
    let sql = position == nil ? table.firstPage : table.nextPage
    let values = (position ?? []) + [SQLValue(size.rows)]
    let rows = try await read { try $0.rows(sql, values) }
    guard let last = rows.last else { return nil }
    let key = table.keyPlaces.map { last.values[$0] }
    position = key
    size.learn(rows)
    return (rows, key)
  }
}
