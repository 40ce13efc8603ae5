/// A text by which an item was found.
struct SearchSource {
  let kind: HitReason.Kind
  let field: SearchField
  let text: String
  let grams: Grams

  /// Whether people know the item by it.
  var isTitle: Bool { [.name, .everydayName, .english].contains(kind) }

  static func all(of texts: ItemTexts) -> [SearchSource] {
    [
      SearchSource(kind: .name, field: .name, text: texts.name, grams: texts.nameGrams),
      SearchSource(.english, .english, texts.english),
      SearchSource(.result, .result, texts.result),
    ] + texts.everyday.map { SearchSource(.everydayName, .everyday, $0) } + texts.events.map { SearchSource(.lifeEvent, .lifeEvent, $0) }
      + texts.departments.map { SearchSource(.department, .department, $0) }
      + texts.codes.map { SearchSource(kind: .code, field: .code, text: $0, grams: Grams($0)) }
  }

  private init(_ kind: HitReason.Kind, _ field: SearchField, _ text: SearchText) {
    self.init(kind: kind, field: field, text: text.text, grams: text.grams)
  }

  private init(kind: HitReason.Kind, field: SearchField, text: String, grams: Grams) {
    self.kind = kind
    self.field = field
    self.text = text
    self.grams = grams
  }
}
