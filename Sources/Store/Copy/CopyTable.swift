/// A table whose rows are copied.
struct CopyTable: Sendable, Hashable {
  let name: String
  /// In their order.
  let columns: [String]
  /// The columns of the primary key, in its order.
  let key: [String]
  /// The column that numbers itself; nil where none does.
  let numbered: String?
  /// The tables that its rows name rows of.
  let parents: Set<String>

  /// Where the key's columns stand among all.
  var keyPlaces: [Int] { key.compactMap(columns.firstIndex) }

  /// The rows of the first page, and of those after a key, which is bound first; last the number of rows.
  var firstPage: String { "SELECT \(list(columns)) FROM \(name) ORDER BY \(list(key)) LIMIT ?" }
  var nextPage: String {
    "SELECT \(list(columns)) FROM \(name) WHERE (\(list(key))) > (\(list(key.map { _ in "?" }))) ORDER BY \(list(key)) LIMIT ?"
  }

  var insert: String { "INSERT INTO \(name) (\(list(columns))) VALUES (\(list(columns.map { _ in "?" })))" }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
