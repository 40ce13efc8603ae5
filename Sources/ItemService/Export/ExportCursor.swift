/// Where the next page of an export begins.
struct ExportCursor: Hashable {
  /// Of the catalogue, on all pages the same.
  let revision: Int64
  /// The place of the list among those of the file.
  var list = 0
  /// Whether what stands before the list's records is written.
  var isOpen = false
  /// The code of the last record that is written; empty: none of the list.
  var after = ""

  init(revision: Int64) {
    self.revision = revision
  }

  /// - Returns: nil where the text is no cursor.
  init?(_ text: String, lists: Int) {
    // The code is foreign text, and comes last.
    let parts = text.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let revision = Int64(parts[0]), let list = Int(parts[1]), (0..<lists).contains(list),
      let open = Int(parts[2]), (0...1).contains(open)
    else { return nil }
    self.revision = revision
    self.list = list
    isOpen = open == 1
    after = String(parts[3])
  }

  var text: String { "\(revision) \(list) \(isOpen ? 1 : 0) \(after)" }

  mutating func goOn() {
    list += 1
    isOpen = false
    after = ""
  }
}
