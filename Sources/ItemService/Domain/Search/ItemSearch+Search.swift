extension ItemSearch {
  /// The items that answer a query best, best first. An empty query finds every item that the filter admits, by code.
  ///
  /// - Parameters:
  ///   - limit: how many at most, within ``SearchLimits/results``.
  ///   - offset: how many are left out from the beginning, within ``SearchLimits/offset``.
  ///   - countingFacets: whether to count into what all that answer part.
  /// - Throws: ``SearchRefusal``.
  public func search(
    _ text: String, filter: ItemFilter = ItemFilter(), limit: Int = SearchLimits.usualResults, offset: Int = 0,
    countingFacets: Bool = false
  ) throws(SearchRefusal) -> ItemHits {
    guard SearchLimits.results.contains(limit) else { throw .limitOutOfRange(limit) }
    guard SearchLimits.offset.contains(offset) else { throw .offsetOutOfRange(offset) }
    try Self.check(text)
    let filter = try CompiledFilter(filter, in: catalogue)
    guard !text.allSatisfy(\.isWhitespace) else { return listed(filter, limit, offset, countingFacets) }

    let ranking = ranking(of: text, filter)
    let found = found(ranking)
    let explanation = HitExplanation(query: ranking.query, materials: ranking.materials)
    var vocabulary = vocabulary
    var corrected: String?
    var hits: [ItemHit] = []
    for (code, score) in page(of: found, limit, offset) {
      guard let item = catalogue.item(code) else { continue }
      let explained = explanation.explain(item, texts: vocabulary.texts(of: item))
      if hits.isEmpty, offset == 0 { corrected = explained.corrected }
      hits.append(ItemHit(item: item, score: score, nearest: explained.nearest, reasons: explained.reasons))
    }
    return ItemHits(
      hits: hits, total: found.reduce(0) { $0 + $1.count }, facets: countingFacets ? facets(of: found) : [], corrected: corrected)
  }

  func ranking(of text: String, _ filter: CompiledFilter) -> SearchRanking {
    let query = SearchQuery(text, among: parts)
    return SearchRanking(query: query, filter: filter, materials: materials.meant(by: query.grams))
  }

  /// What of each part answers well enough beside the best of all.
  func found(_ ranking: SearchRanking) -> [[FoundEntry]] {
    let found = parts.map { ranking.answers(in: $0) }
    let best = found.joined().reduce(0) { max($0, Float($1.score)) }
    let least = max(SearchRanking.leastScore, best * SearchRanking.leastOfBest)
    return found.map { entries in entries.filter { Float($0.score) >= least } }
  }

  /// Scalars bound the work even where many of them make one character.
  static func check(_ text: String) throws(SearchRefusal) {
    let length = text.unicodeScalars.count
    guard length <= SearchLimits.query else { throw .queryTooLong(characters: length) }
  }

  private func listed(_ filter: CompiledFilter, _ limit: Int, _ offset: Int, _ countingFacets: Bool) -> ItemHits {
    let found = parts.map { part in
      let admitted = filter.admitted(in: part.index)
      return part.index.codes.indices.compactMap { entry in
        part.isGone[entry] || !admitted(entry) ? nil : FoundEntry(score: 0, entry: UInt32(entry))
      }
    }
    let hits = page(of: found, limit, offset).compactMap { code, _ in
      catalogue.item(code).map { ItemHit(item: $0, score: 0, nearest: "", reasons: []) }
    }
    return ItemHits(
      hits: hits, total: found.reduce(0) { $0 + $1.count }, facets: countingFacets ? facets(of: found) : [], corrected: nil)
  }

  private func facets(of found: [[FoundEntry]]) -> [Facet] {
    var tally = FacetTally(vocabulary)
    for (part, entries) in zip(parts, found) { tally.add(entries, in: part.index) }
    return tally.facets
  }

  /// The best of what was found, by score and then by code.
  func page(of found: [[FoundEntry]], _ limit: Int, _ offset: Int) -> [(code: String, score: Int)] {
    let best = zip(parts, found).flatMap { part, entries in
      Self.best(offset + limit, of: entries).map { (code: part.index.codes[Int($0.entry)], score: Int($0.score)) }
    }
    let sorted = best.sorted { ($1.score, $0.code) < ($0.score, $1.code) }
    return Array(sorted.dropFirst(offset).prefix(limit))
  }

  /// The best of entries that are in order of their codes, in the same order: all above the score at which there are enough, and of those that have
  /// it as many as are wanting.
  private static func best(_ count: Int, of entries: [FoundEntry]) -> [FoundEntry] {
    guard entries.count > count else { return entries }
    var counts = [Int](repeating: 0, count: 1_001)
    for entry in entries { counts[Int(entry.score)] += 1 }
    var cut = 1_000
    var above = 0
    while cut > 0, above + counts[cut] < count {
      above += counts[cut]
      cut -= 1
    }
    var wanting = count - above
    return entries.filter { entry in
      if entry.score > cut { return true }
      guard entry.score == cut, wanting > 0 else { return false }
      wanting -= 1
      return true
    }
  }
}
