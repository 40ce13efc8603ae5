/// A column of a table: how it is named, and how its cells are read and written.
struct TableColumn<Record>: Sendable {
  typealias Field<Value> = any WritableKeyPath<Record, Value> & Sendable

  /// The import format's name.
  let name: String
  /// The standard's name.
  let heading: String
  /// Whether a table must have it.
  let isRequired: Bool
  /// Puts a cell into a record; false where it cannot be read.
  let read: @Sendable (String, inout Record) -> Bool
  /// The cell of a record.
  let write: @Sendable (Record) -> String

  private init(
    _ name: String, _ heading: String, isRequired: Bool, read: @escaping @Sendable (String, inout Record) -> Bool,
    write: @escaping @Sendable (Record) -> String
  ) {
    self.name = name
    self.heading = heading
    self.isRequired = isRequired
    self.read = read
    self.write = write
  }

  /// A text that is always there, be it empty.
  static func text(_ name: String, _ heading: String, _ field: Field<String>) -> TableColumn {
    TableColumn(
      name, heading, isRequired: true,
      read: { cell, record in
        record[keyPath: field] = cell
        return true
      }, write: { $0[keyPath: field] })
  }

  /// A text that may be left out: an empty cell.
  static func optional(_ name: String, _ heading: String, _ field: Field<String?>) -> TableColumn {
    TableColumn(
      name, heading, isRequired: false,
      read: { cell, record in
        record[keyPath: field] = cell.isEmpty ? nil : cell
        return true
      }, write: { $0[keyPath: field] ?? "" })
  }

  static func number(_ name: String, _ heading: String, _ field: Field<Int>) -> TableColumn {
    TableColumn(
      name, heading, isRequired: true,
      read: { cell, record in
        guard let value = TableCell.number(cell) else { return false }
        record[keyPath: field] = value
        return true
      }, write: { String($0[keyPath: field]) })
  }

  static func optional(_ name: String, _ heading: String, _ field: Field<Int?>) -> TableColumn {
    TableColumn(
      name, heading, isRequired: false,
      read: { cell, record in
        let value = TableCell.number(cell)
        record[keyPath: field] = value
        return value != nil || cell.isEmpty
      }, write: { $0[keyPath: field].map(String.init) ?? "" })
  }

  static func flag(_ name: String, _ heading: String, _ field: Field<Bool>) -> TableColumn {
    TableColumn(
      name, heading, isRequired: true,
      read: { cell, record in
        guard let value = TableCell.flag(cell) else { return false }
        record[keyPath: field] = value
        return true
      }, write: { TableCell.text($0[keyPath: field]) })
  }

  static func optional(_ name: String, _ heading: String, _ field: Field<Bool?>) -> TableColumn {
    TableColumn(
      name, heading, isRequired: false,
      read: { cell, record in
        let value = TableCell.flag(cell)
        record[keyPath: field] = value
        return value != nil || cell.isEmpty
      }, write: { $0[keyPath: field].map(TableCell.text) ?? "" })
  }

  /// Texts, each on a line of its own: within a text there is no line end.
  static func texts(_ name: String, _ heading: String, _ field: Field<[String]>) -> TableColumn {
    TableColumn(
      name, heading, isRequired: false,
      read: { cell, record in
        record[keyPath: field] = TableCell.lines(cell)
        return true
      }, write: { $0[keyPath: field].joined(separator: "\n") })
  }

  static func optional(_ name: String, _ heading: String, _ field: Field<[String]?>) -> TableColumn {
    TableColumn(
      name, heading, isRequired: false,
      read: { cell, record in
        record[keyPath: field] = cell.isEmpty ? nil : TableCell.lines(cell)
        return true
      }, write: { ($0[keyPath: field] ?? []).joined(separator: "\n") })
  }

  /// Names with values, `legal_limit=law`, each on a line of its own.
  static func pairs(_ name: String, _ heading: String, _ field: Field<[String: String]>) -> TableColumn {
    TableColumn(
      name, heading, isRequired: false,
      read: { cell, record in
        guard let pairs = TableCell.pairs(cell) else { return false }
        record[keyPath: field] = pairs
        return true
      }, write: { TableCell.text($0[keyPath: field]) })
  }
}
