extension LifeEvent {
  /// The parts as announced that no item here answers, by their names: a part is answered where at least half of its pairs of adjacent characters
  /// stand in the name of one item. A part and an item that answers it are rarely named alike.
  public func partsElsewhere(_ names: [String]) -> [String] {
    let pairs = names.map(Self.pairs)
    return wanted.filter { part in
      let own = Self.pairs(part)
      return !pairs.contains { own.intersection($0).count * 2 >= own.count }
    }
  }

  private static func pairs(_ text: String) -> Set<String> {
    Set(zip(text, text.dropFirst()).map { String([$0, $1]) })
  }
}
