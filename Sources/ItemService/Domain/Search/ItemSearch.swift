/// Finds items by what people write: an inverted index of a catalogue's published items, held in memory.
///
/// The score has two parts. How much of the query an item answers: each piece of the query that stands in one of the item's texts counts
/// by how rare the piece is and how telling the text. And how much of the item's nearest title, a name or an everyday one, the query
/// covers: so that of two names that hold the query, the shorter comes first. Equal scores are ordered by code.
///
/// The index is of several parts, each less than half as large as the one before: what has changed is taken out of the part in which it was, and
/// comes in as a part of its own, which is joined with those that are no larger. So a change costs the change, and seldom more.
public struct ItemSearch: Sendable {
  let catalogue: Catalogue
  let vocabulary: SearchVocabulary
  let materials: MaterialIndex
  private(set) var parts: [IndexPart]

  /// Indexes the published items of a catalogue.
  public init(_ catalogue: Catalogue, synonyms: [Synonym] = Synonyms.usual) {
    self.catalogue = catalogue
    vocabulary = SearchVocabulary(catalogue, synonyms: SynonymTable(synonyms))
    materials = MaterialIndex(catalogue.materials)
    parts = [IndexPart(SearchIndex(catalogue.items.filter { $0.state == .published }, vocabulary: vocabulary))]
  }

  private init(_ catalogue: Catalogue, _ vocabulary: SearchVocabulary, _ materials: MaterialIndex, _ parts: [IndexPart]) {
    self.catalogue = catalogue
    self.vocabulary = vocabulary
    self.materials = materials
    self.parts = parts
  }

  /// How many items can be found.
  public var count: Int { parts.reduce(0) { $0 + $1.live } }

  /// The search over a later catalogue, of which only the items with these codes are otherwise than in this one's. It finds what a new search
  /// over that catalogue would find.
  public func following(_ catalogue: Catalogue, changed: Set<String>) -> ItemSearch {
    let isSameEvents = catalogue.lifeEvents == self.catalogue.lifeEvents
    let vocabulary = isSameEvents ? vocabulary : SearchVocabulary(catalogue, synonyms: vocabulary.synonyms)
    let codes = (isSameEvents ? changed : changed.union(itemsOfOtherEvents(catalogue))).sorted()

    var parts = parts
    var former = self.vocabulary
    for code in codes {
      guard let item = self.catalogue.item(code), item.state == .published else { continue }
      let texts = former.texts(of: item)
      for place in parts.indices { parts[place].remove(code, texts: texts) }
    }
    let items = codes.compactMap { catalogue.item($0) }.filter { $0.state == .published }
    if !items.isEmpty { parts.append(IndexPart(SearchIndex(items, vocabulary: vocabulary))) }
    let materials = catalogue.materials == self.catalogue.materials ? materials : MaterialIndex(catalogue.materials)
    return ItemSearch(catalogue, vocabulary, materials, Self.joined(parts, of: catalogue, vocabulary))
  }

  /// The items of events of life that are otherwise in another catalogue.
  private func itemsOfOtherEvents(_ catalogue: Catalogue) -> Set<String> {
    let here = Set(self.catalogue.lifeEvents)
    return Set(here.symmetricDifference(catalogue.lifeEvents).flatMap(\.items))
  }

  private static func joined(_ parts: [IndexPart], of catalogue: Catalogue, _ vocabulary: SearchVocabulary) -> [IndexPart] {
    var parts = parts
    while parts.count > 1, parts[parts.count - 1].live * 2 >= parts[parts.count - 2].live {
      let codes = parts.suffix(2).flatMap(\.codes).sorted()
      parts.removeLast(2)
      parts.append(IndexPart(SearchIndex(codes.compactMap { catalogue.item($0) }, vocabulary: vocabulary)))
    }
    return parts
  }
}
