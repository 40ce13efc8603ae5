/// Synonyms, found in a name by the character that their official part begins with.
struct SynonymTable: Sendable {
  private struct Entry: Sendable {
    let official: [UInt32]
    let everyday: [SearchText]
  }

  private let entries: [UInt32: [Entry]]

  init(_ synonyms: [Synonym]) {
    var entries: [UInt32: [Entry]] = [:]
    for synonym in synonyms {
      let official = synonym.official.unicodeScalars.map(\.value)
      guard let first = official.first else { continue }
      entries[first, default: []].append(Entry(official: official, everyday: synonym.everyday.map { SearchText($0, asked: true) }))
    }
    self.entries = entries
  }

  /// What people say for an item with this name, each once.
  func everyday(of name: String) -> [SearchText] {
    let characters = name.unicodeScalars.map(\.value)
    var found: [SearchText] = []
    for place in characters.indices {
      for entry in entries[characters[place]] ?? [] where characters[place...].starts(with: entry.official) {
        for text in entry.everyday where !found.contains(text) { found.append(text) }
      }
    }
    return found
  }
}
