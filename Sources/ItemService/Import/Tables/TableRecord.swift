/// A row of a table.
protocol TableRecord: Sendable {
  static var table: CatalogueTable { get }
  static var columns: [TableColumn<Self>] { get }
  /// With nothing in it.
  static var blank: Self { get }

  /// Puts itself into the catalogue; a field, where what it belongs to is not there.
  func file(into assembly: inout TableAssembly, line: Int) -> String?
}
