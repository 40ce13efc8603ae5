extension ItemSearch {
  /// Hits among which items are suggested.
  private static let hits = 50

  /// How near a text is to what was typed so far, nearest first.
  private enum Nearness: Int {
    case begins, holds, initials, found
  }

  /// What somebody may be about to type: everyday names, items, events of life and departments that begin with it or hold it, or whose initials do;
  /// then items that answer it. The shorter before the longer.
  ///
  /// - Parameter limit: how many at most, within ``SearchLimits/suggestions``.
  /// - Throws: ``SearchRefusal``.
  public func suggestions(_ typed: String, target: ItemTarget? = nil, limit: Int) throws(SearchRefusal) -> [Suggestion] {
    guard SearchLimits.suggestions.contains(limit) else { throw .limitOutOfRange(limit) }
    try Self.check(typed)
    let key = Array(Grams.runs(typed).joined())
    guard !key.isEmpty else { return [] }

    var found: [(nearness: Nearness, suggestion: Suggestion)] = []
    for kind in [Suggestion.Kind.everydayName, .lifeEvent, .department] {
      for (text, count) in counts(of: kind, target) {
        guard let nearness = Self.nearness(of: text, to: key) else { continue }
        found.append((nearness, Suggestion(text: text.text, kind: kind, item: nil, count: count)))
      }
    }
    let hits = page(of: self.found(ranking(of: typed, try CompiledFilter(ItemFilter(target: target), in: catalogue))), Self.hits, 0)
    for (name, items) in Dictionary(grouping: hits.compactMap { catalogue.item($0.code) }, by: \.name) {
      let suggestion = Suggestion(text: name, kind: .item, item: items.count == 1 ? items[0].code : nil, count: items.count)
      found.append((Self.nearness(of: SearchText(name), to: key) ?? .found, suggestion))
    }
    let sorted = found.sorted { left, right in
      let (one, other) = (left.suggestion, right.suggestion)
      return (left.nearness.rawValue, one.text.count, one.kind.rawValue, one.text)
        < (right.nearness.rawValue, other.text.count, other.kind.rawValue, other.text)
    }
    var told: Set<String> = []
    return Array(sorted.map(\.suggestion).filter { told.insert($0.text).inserted }.prefix(limit))
  }

  private static func nearness(of text: SearchText, to key: [UInt32]) -> Nearness? {
    if text.key.starts(with: key) { return .begins }
    if text.key.count > key.count, (1...text.key.count - key.count).contains(where: { text.key[$0...].starts(with: key) }) { return .holds }
    guard key.allSatisfy(Grams.isLatin) else { return nil }
    return text.initials.starts(with: key.map { UInt8($0) }) ? .initials : nil
  }

  /// The texts of a kind that items for a target have, each with how many have it.
  private func counts(of kind: Suggestion.Kind, _ target: ItemTarget?) -> [SearchText: Int] {
    var counts: [SearchText: Int] = [:]
    for part in parts {
      let index = part.index
      let admitted = index.traits.map { target == nil || $0.target == target }
      func add<Value>(_ column: SearchColumn<Value>, _ texts: (Value) -> [SearchText]) {
        var ofValue = [Int](repeating: 0, count: column.values.count)
        for entry in index.codes.indices where !part.isGone[entry] && admitted[Int(index.traits.places[entry])] {
          ofValue[Int(column.places[entry])] += 1
        }
        for (value, count) in zip(column.values, ofValue) where count > 0 {
          for text in texts(value) { counts[text, default: 0] += count }
        }
      }
      switch kind {
      case .everydayName: add(index.everyday) { $0 }
      case .lifeEvent: add(index.memberships) { $0.codes.compactMap { vocabulary.eventName($0) } }
      case .department: add(index.departments) { [$0.name] }
      case .item: break
      }
    }
    return counts
  }

  /// The events of life of which something can be applied for, each with the codes of those items.
  public func lifeEvents(_ target: ItemTarget? = nil) -> [(event: LifeEvent, items: [String])] {
    catalogue.lifeEvents.sorted { $0.code < $1.code }.compactMap { event in
      let items = event.items.filter { code in
        guard let item = catalogue.item(code), item.state == .published else { return false }
        return target == nil || item.target == target
      }
      return items.isEmpty ? nil : (event, items)
    }
  }
}
