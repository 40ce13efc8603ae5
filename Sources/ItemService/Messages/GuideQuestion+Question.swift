import Contracts
import ItemDomain

extension GuideQuestion {
  init(_ question: Question) {
    self.init()
    code = question.code
    textZh = question.text
    textEn = question.textEnglish
    kind = QuestionKind(question.kind)
    choices = question.choices.map { GuideChoice($0) }
    condition = question.condition?.description ?? ""
    if question.least != nil || question.most != nil {
      least = question.least ?? CatalogueLimits.answer.lowerBound
      most = question.most ?? CatalogueLimits.answer.upperBound
    }
  }
}

extension GuideChoice {
  fileprivate init(_ choice: Question.Choice) {
    self.init()
    code = choice.code
    textZh = choice.text
    textEn = choice.textEnglish
  }
}

extension QuestionKind {
  fileprivate init(_ kind: Question.Kind) {
    self =
      switch kind {
      case .yesNo: .yesNo
      case .oneOf: .oneOf
      case .severalOf: .severalOf
      case .number: .number
      }
  }
}
