/// An index of some items, and which of them are there no longer.
struct IndexPart: Sendable {
  let index: SearchIndex
  /// By entry.
  private(set) var isGone: [Bool]
  /// How many are there still.
  private(set) var live: Int
  /// In how many of those that are gone a piece stands.
  private var gone: [UInt64: Int] = [:]

  init(_ index: SearchIndex) {
    self.index = index
    isGone = [Bool](repeating: false, count: index.count)
    live = index.count
  }

  /// In how many items a piece stands.
  func count(of token: UInt64) -> Int {
    index.postings.range(of: token).count - (gone.isEmpty ? 0 : gone[token] ?? 0)
  }

  /// Takes an item out, if it is there.
  ///
  /// - Parameter texts: what it was indexed by.
  mutating func remove(_ code: String, texts: ItemTexts) {
    guard let entry = index.entry(of: code), !isGone[entry] else { return }
    isGone[entry] = true
    live -= 1
    for (token, _) in texts.marks() { gone[token, default: 0] += 1 }
  }

  /// The codes of the items that are there.
  var codes: [String] {
    index.codes.indices.compactMap { isGone[$0] ? nil : index.codes[$0] }
  }
}
