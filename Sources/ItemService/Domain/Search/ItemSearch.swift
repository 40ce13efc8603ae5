/// Finds items by what people write: an inverted index of a catalogue's published items, held in memory.
///
/// The score has two parts. How much of the query an item answers: each piece of the query that stands in one of the item's texts counts
/// by how rare the piece is and how telling the text. And how much of the item's nearest title, a name or an everyday one, the query
/// covers: so that of two names that hold the query, the shorter comes first. Equal scores are ordered by code.
public struct ItemSearch: Sendable {
  /// How telling a text is: where a piece stands counts as much as this.
  private enum Weight {
    static let name = 1.0
    static let everyday = 0.95
    static let english = 0.9
    static let result = 0.6
    static let lifeEvent = 0.5
    static let department = 0.4
    static let material = 0.15
  }

  /// A piece that no item has is counted as this part of the rarest, so that a wrong character costs little.
  private static let unknown = 0.35
  /// What is found is at least this score, and this part of the best.
  private static let leastScore = 120
  private static let leastOfBest = 0.3

  private struct Entry: Sendable {
    let item: Item
    /// The item's name in Chinese and English, and the everyday names that hang on it.
    let titles: [Title]
  }

  /// A name, each piece with what it is worth among all items, by token.
  private struct Title: Sendable {
    let text: String
    let worths: [(token: UInt64, worth: Double)]
    let whole: Double
  }

  private struct Posting: Sendable {
    let entry: Int
    let weight: Double
  }

  private let catalogue: Catalogue
  private let entries: [Entry]
  private let postings: [UInt64: [Posting]]

  /// Indexes the published items of a catalogue.
  public init(_ catalogue: Catalogue, synonyms: [Synonym] = Synonyms.usual) {
    self.catalogue = catalogue
    var drafts: [(item: Item, titles: [(text: String, grams: Grams)])] = []
    var postings: [UInt64: [Posting]] = [:]
    for item in catalogue.items where item.state == .published {
      let everyday = synonyms.filter { item.name.contains($0.official) }.flatMap(\.everyday)
      let titles = [item.name, item.nameEnglish].map { ($0, Grams($0)) } + everyday.map { ($0, Grams($0, asked: true)) }

      var weights: [UInt64: Double] = [:]
      func note(_ grams: Grams, _ weight: Double) {
        for gram in grams.grams { weights[gram.token] = max(weights[gram.token] ?? 0, gram.weight * weight) }
      }
      note(titles[0].1, Weight.name)
      for title in titles.dropFirst(2) { note(title.1, Weight.everyday) }
      note(titles[1].1, Weight.english)
      note(Grams(item.result.name), Weight.result)
      for name in catalogue.lifeEvents(of: item.code).map(\.name) + [item.lifeEvent ?? ""] { note(Grams(name), Weight.lifeEvent) }
      for name in [item.department, item.departmentShort] { note(Grams(name), Weight.department) }
      for need in item.materials { note(Grams(catalogue.material(need.material)?.name ?? ""), Weight.material) }

      for (token, weight) in weights { postings[token, default: []].append(Posting(entry: drafts.count, weight: weight)) }
      drafts.append((item, titles))
    }
    let count = drafts.count
    entries = drafts.map { draft in
      let titles = draft.titles.map { title in
        let worths = title.grams.grams.map { ($0.token, $0.weight * Self.rarity(postings[$0.token]?.count ?? 1, of: count)) }
        return Title(text: title.text, worths: worths, whole: worths.reduce(0) { $0 + $1.1 })
      }
      return Entry(item: draft.item, titles: titles)
    }
    self.postings = postings
  }

  /// The search over a later catalogue, of which only the items with these codes are otherwise than in this one's.
  public func following(_ catalogue: Catalogue, changed: Set<String>) -> ItemSearch {
    ItemSearch(catalogue)
  }

  /// The items that answer a query best, best first. An empty query finds every item that the filter admits, by code.
  ///
  /// - Parameter limit: how many at most, within ``SearchLimits/results``.
  /// - Throws: ``SearchRefusal``.
  public func search(
    _ query: String, filter: ItemFilter = ItemFilter(), limit: Int = SearchLimits.usualResults
  ) throws(SearchRefusal) -> ItemHits {
    guard SearchLimits.results.contains(limit) else { throw .limitOutOfRange(limit) }
    // Scalars bound the work even where many of them make one character.
    let length = query.unicodeScalars.count
    guard length <= SearchLimits.query else { throw .queryTooLong(characters: length) }

    let admitted = entries.map { filter.admits($0.item, in: catalogue) }
    let hits =
      if query.allSatisfy(\.isWhitespace) {
        zip(entries, admitted).filter(\.1).map { ItemHit(item: $0.0.item, score: 0, nearest: "") }
      } else {
        ranked(Grams(query, asked: true), among: admitted)
      }
    return ItemHits(hits: Array(hits.prefix(limit)), total: hits.count)
  }

  private func ranked(_ query: Grams, among admitted: [Bool]) -> [ItemHit] {
    let hits = answers(query).compactMap { entry, hit in admitted[entry] ? hit : nil }
    let least = max(Self.leastScore, Int(Double(hits.map(\.score).max() ?? 0) * Self.leastOfBest))
    return hits.filter { $0.score >= least }.sorted { ($1.score, $0.item.code) < ($0.score, $1.item.code) }
  }

  private func answers(_ query: Grams) -> [(entry: Int, hit: ItemHit)] {
    var answered: [Int: Double] = [:]
    var asked = 0.0
    for gram in query.grams {
      guard let found = postings[gram.token] else {
        asked += gram.weight * Self.rarity(1, of: entries.count) * Self.unknown
        continue
      }
      let rarity = Self.rarity(found.count, of: entries.count)
      asked += gram.weight * rarity
      // A piece counts as much as the lesser of its two weights: a pair side by side here and apart there counts as apart.
      for posting in found { answered[posting.entry, default: 0] += min(gram.weight, posting.weight) * rarity }
    }
    guard asked > 0 else { return [] }
    let tokens = query.grams.map(\.token)
    return answered.compactMap { entry, sum in
      let most = 1_000 * sum / asked
      guard most >= Double(Self.leastScore) else { return nil }
      let titles = entries[entry].titles.map { (text: $0.text, part: Self.part(of: $0, in: tokens)) }
      guard let nearest = titles.max(by: { $0.part < $1.part }) else { return nil }
      let score = Int(most * (0.7 + 0.3 * nearest.part))
      return (entry, ItemHit(item: entries[entry].item, score: score, nearest: nearest.text))
    }
  }

  /// The part of a title that a query covers, 0 to 1. Both are in ascending order of tokens.
  private static func part(of title: Title, in tokens: [UInt64]) -> Double {
    var covered = 0.0
    var asked = tokens[...]
    for (token, worth) in title.worths {
      asked = asked.drop { $0 < token }
      if asked.first == token { covered += worth }
    }
    return title.whole > 0 ? covered / title.whole : 0
  }

  /// How much a piece tells that stands in some of all items: near the binary logarithm of one in how many, in straight lines between
  /// the powers of two, which needs no mathematics library and is the same everywhere.
  private static func rarity(_ items: Int, of all: Int) -> Double {
    let ratio = 1 + Double(all) / Double(items)
    return Double(ratio.exponent) + ratio.significand - 1
  }
}
