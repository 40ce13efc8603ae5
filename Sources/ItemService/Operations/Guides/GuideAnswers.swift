import Bus
import Contracts
import ItemDomain

/// Answers to questions of items, as a caller gives them: each to a question that there is, once, and fitting it.
struct GuideAnswers {
  private let answers: [GuideAnswer]

  /// - Throws: `item.badAnswer` with the answer's place.
  init(_ answers: [GuideAnswer], of items: [ItemDomain.Item]) throws(Refusal) {
    guard answers.count <= CatalogueLimits.questionsOfAnItem * items.count else { throw ItemRefusals.badAnswer.refusal("answers") }
    self.answers = answers
    let codes = Dictionary(items.map { ($0.code, Set($0.questions.map(\.code))) }) { first, _ in first }
    var seen: Set<[String]> = []
    for (place, answer) in answers.enumerated() {
      let isKnown = codes.contains { (answer.item.isEmpty || answer.item == $0.key) && $0.value.contains(answer.question) }
      guard isKnown else { throw Self.bad(place, "question") }
      guard seen.insert([answer.item, answer.question]).inserted else { throw Self.bad(place, "question") }
    }
  }

  /// The answers to one item's questions; what is answered for this item goes before what is answered for all.
  /// - Throws: `item.badAnswer` with the answer's place.
  func sheet(for item: ItemDomain.Item) throws(Refusal) -> [String: Answer] {
    var sheet: [String: Answer] = [:]
    for (place, answer) in answers.enumerated() where answer.item.isEmpty || answer.item == item.code {
      guard let question = item.questions.first(where: { $0.code == answer.question }) else { continue }
      guard let fitting = Answer(answer.values, to: question) else { throw Self.bad(place, "values") }
      if sheet[question.code] == nil || !answer.item.isEmpty { sheet[question.code] = fitting }
    }
    return sheet
  }

  private static func bad(_ place: Int, _ field: String) -> Refusal {
    ItemRefusals.badAnswer.refusal("answers[\(place)].\(field)")
  }
}
