/// The texts by which an item is found, with the field in which each stands.
struct ItemTexts: Sendable {
  let name: String
  let nameGrams: Grams
  let english: SearchText
  let codes: [String]
  let everyday: [SearchText]
  let result: SearchText
  let events: [SearchText]
  let departments: [SearchText]

  /// - Parameter events: the names of the events of life that the item belongs to.
  init(_ item: Item, english: SearchText, everyday: [SearchText], result: SearchText, events: [SearchText], department: Department) {
    name = item.name
    nameGrams = Grams(item.name)
    self.english = english
    codes = [item.code, item.implementationCode]
    self.everyday = everyday
    self.result = result
    self.events = events
    departments = [department.name, department.short]
  }

  /// Each piece once, in ascending order of tokens, with the mark of where it tells most.
  func marks() -> [(token: UInt64, mark: UInt8)] {
    var stands: [(token: UInt64, field: SearchField, piece: GramPiece)] = []
    stands.reserveCapacity(256)
    func add(_ grams: Grams, _ field: SearchField) {
      for gram in grams.grams { stands.append((gram.token, field, gram.piece)) }
    }
    add(nameGrams, .name)
    add(english.grams, .english)
    for text in everyday { add(text.grams, .everyday) }
    add(result.grams, .result)
    for text in events { add(text.grams, .lifeEvent) }
    for text in departments { add(text.grams, .department) }
    for code in codes { stands.append((Gram.word(Grams.runs(code).flatMap { $0 }), .code, .beside)) }
    stands.sort { $0.token < $1.token }

    var marks: [(token: UInt64, mark: UInt8)] = []
    marks.reserveCapacity(stands.count)
    var start = 0
    while start < stands.count {
      var best = stands[start]
      var title: GramPiece?
      var end = start
      while end < stands.count, stands[end].token == best.token {
        let stand = stands[end]
        let (weight, most) = (stand.field.weight * stand.piece.weight, best.field.weight * best.piece.weight)
        if (weight, stand.field) > (most, best.field) { best = stand }
        if stand.field == Self.titleField(of: stand.token) { title = stand.piece }
        end += 1
      }
      marks.append((best.token, PostingMark(best.field, best.piece, title: title).byte))
      start = end
    }
    return marks
  }

  /// The title in which a piece counts: the name for Chinese, the English name for Latin letters.
  static func titleField(of token: UInt64) -> SearchField {
    Gram.isLatin(token) ? .english : .name
  }

  /// What all pieces of the name weigh.
  var nameWhole: Float { Self.whole(nameGrams, .name) }

  var englishWhole: Float { Self.whole(english.grams, .english) }

  private static func whole(_ title: Grams, _ field: SearchField) -> Float {
    title.grams.reduce(0) { titleField(of: $1.token) == field ? $0 + $1.piece.weight : $0 }
  }
}
