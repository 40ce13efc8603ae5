package import Bus

/// A page of a section of an export.
package struct ExportPart: Sendable {
  /// Entries of a page.
  package static let limit = 200
  /// Bytes of text after which a page takes no more entries: a quarter of what one message holds, so that the largest entry fits besides.
  static let bytes = 256 << 10

  /// Objects whose members say in words what they are.
  package private(set) var entries: [JSONValue] = []
  /// After which entry the next page of the section begins; nil: there is none.
  package private(set) var next: String?

  /// All that there is.
  package init(_ entries: [JSONValue]) { self.entries = entries }

  /// As many as a page holds.
  /// - Parameters:
  ///   - limit: how many were asked for: as many records may not be all.
  ///   - key: by what an entry is found again, never "0".
  ///   - entry: what is told of it.
  package init<Record>(
    _ records: [Record], asked limit: Int = limit, key: (Record) -> String, _ entry: (Record) throws -> JSONValue
  ) rethrows {
    var size = 0
    for record in records {
      guard size < Self.bytes else { break }
      entries.append(try entry(record))
      size += entries.last?.text.utf8.count ?? 0
    }
    guard entries.count < records.count || records.count == limit, !entries.isEmpty else { return }
    next = key(records[entries.count - 1])
  }
}
