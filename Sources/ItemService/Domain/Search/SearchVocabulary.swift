/// What a catalogue calls things: the texts that its items share, cut into pieces once.
struct SearchVocabulary: Sendable {
  let synonyms: SynonymTable
  /// By code.
  let events: [String: LifeEvent]
  private let eventsOfItem: [String: [String]]
  private let eventNames: [String: SearchText]
  /// Texts that were cut already.
  private var known: [String: SearchText] = [:]

  init(_ catalogue: Catalogue, synonyms: SynonymTable) {
    self.synonyms = synonyms
    events = Dictionary(catalogue.lifeEvents.map { ($0.code, $0) }) { first, _ in first }
    eventNames = Dictionary(catalogue.lifeEvents.map { ($0.code, SearchText($0.name)) }) { first, _ in first }
    var eventsOfItem: [String: [String]] = [:]
    for event in catalogue.lifeEvents {
      for item in Set(event.items) { eventsOfItem[item, default: []].append(event.code) }
    }
    self.eventsOfItem = eventsOfItem
  }

  func membership(of item: Item) -> EventMembership {
    EventMembership(codes: eventsOfItem[item.code] ?? [], own: item.lifeEvent)
  }

  mutating func department(of item: Item) -> Department {
    Department(name: text(item.department), short: text(item.departmentShort))
  }

  mutating func texts(of item: Item) -> ItemTexts {
    let membership = membership(of: item)
    let own = membership.own.map { [text($0)] } ?? []
    return ItemTexts(
      item, english: text(item.nameEnglish), everyday: synonyms.everyday(of: item.name), result: text(item.result.name),
      events: membership.codes.compactMap { eventNames[$0] } + own, department: department(of: item))
  }

  /// The name of an event of life; nil for a code that is none.
  func eventName(_ code: String) -> SearchText? { eventNames[code] }

  private mutating func text(_ text: String) -> SearchText {
    if let known = known[text] { return known }
    let fresh = SearchText(text)
    known[text] = fresh
    return fresh
  }
}
