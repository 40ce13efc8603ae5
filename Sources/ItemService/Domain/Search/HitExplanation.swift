/// Tells of an item that was found, why.
struct HitExplanation {
  struct Explained {
    /// The title nearest to the query.
    let nearest: String
    /// What the score is made of.
    let reasons: [HitReason]
    /// What of a title the query was taken for; nil: as it was asked.
    let corrected: String?
  }

  let query: SearchQuery
  let materials: [(code: String, name: String, part: Float)]

  func explain(_ item: Item, texts: ItemTexts) -> Explained {
    let sources = SearchSource.all(of: texts)
    let (nearest, part) = nearest(sources)
    if let initials = initials(texts, besides: part) {
      return Explained(nearest: initials, reasons: [HitReason(kind: .initials, text: initials, part: 100)], corrected: nil)
    }
    let sums = shares(sources, nearest)
    let whole = sums.reduce(0, +)
    if whole < SearchRanking.leastOfBest * query.asked, let material = material(of: item) {
      return Explained(nearest: material, reasons: [HitReason(kind: .material, text: material, part: 100)], corrected: nil)
    }
    let titles = sources.filter(\.isTitle)
    let taken = Correction(query.grams).stretch(ofOneOf: titles.map(\.grams))
    let mistaken = taken.map { titles[$0.place].text }
    let reasons = zip(sources, sums).map { source, sum in
      let kind = source.isTitle && source.text == mistaken ? .corrected : source.kind
      return HitReason(kind: kind, text: source.text, part: Int(100 * sum / max(whole, .leastNonzeroMagnitude)))
    }
    let told = reasons.filter { $0.part > 0 }.sorted { ($1.part, $0.kind.rawValue, $0.text) < ($0.part, $1.kind.rawValue, $1.text) }
    return Explained(nearest: sources[nearest].text, reasons: told, corrected: taken?.text)
  }

  /// Which title the query covers most: a name in the query's script, or an everyday one.
  private func nearest(_ sources: [SearchSource]) -> (place: Int, part: Float) {
    let own: HitReason.Kind = query.isLatin ? .english : .name
    var best = (place: 0, part: Float(-1), size: 0)
    for (place, source) in sources.enumerated() where source.kind == own || source.kind == .everydayName {
      let part = source.grams.part(in: query.tokens)
      let size = source.grams.grams.count
      // Of two that are covered alike, the one that says more.
      if (part, size) > (best.part, best.size) { best = (place, part, size) }
    }
    return (best.place, best.part)
  }

  /// Of each source, what of the query it answers: each piece counts where it tells most, in the nearest title before others of its kind.
  private func shares(_ sources: [SearchSource], _ nearest: Int) -> [Float] {
    var sums = [Float](repeating: 0, count: sources.count)
    for piece in query.pieces where piece.rarity > 0 {
      var best = (place: 0, weight: Float(0))
      for (place, source) in sources.enumerated() {
        guard let stands = source.grams.piece(piece.token) else { continue }
        let weight = stands.weight * source.field.weight
        if weight > best.weight || (weight == best.weight && place == nearest) { best = (place, weight) }
      }
      sums[best.place] += min(best.weight, piece.piece.weight) * piece.rarity
    }
    return sums
  }

  /// The text whose initials the query is; nil where words answer it as well.
  private func initials(_ texts: ItemTexts, besides part: Float) -> String? {
    guard !query.initials.isEmpty, part < SearchRanking.leastOfBest else { return nil }
    let match = InitialsMatch(query.initials)
    var all = [(text: SearchText(texts.name), field: SearchField.name), (texts.result, .result)]
    all += texts.everyday.map { ($0, .everyday) } + texts.departments.map { ($0, .department) }
    let scored = all.map { (text: $0.text.text, score: match.score(of: $0.text, $0.field)) }
    return scored.filter { $0.score > 0 }.max { $0.score < $1.score }?.text
  }

  private func material(of item: Item) -> String? {
    materials.first { material in item.materials.contains { $0.material == material.code } }?.name
  }
}
