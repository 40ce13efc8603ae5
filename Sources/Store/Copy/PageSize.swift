/// How many rows are taken at once, so that they take about as much memory whether they are small or large.
struct PageSize: Sendable {
  static let bytes = 4 << 20
  static let most = 1_000
  private(set) var rows = 100

  /// Learns from a page what a row of this table takes.
  mutating func learn(_ page: [Row]) {
    guard !page.isEmpty else { return }
    let size = page.reduce(0) { $0 + Self.size(of: $1) }
    rows = max(1, min(Self.most, Self.bytes * page.count / max(1, size)))
  }

  private static func size(of row: Row) -> Int {
    row.values.reduce(0) { size, value in
      switch value {
      case .text(let text): size + 16 + text.utf8.count
      case .blob(let blob): size + 16 + blob.count
      default: size + 16
      }
    }
  }
}
