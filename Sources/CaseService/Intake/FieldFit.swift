import Bus
import CaseDomain
import Civics

/// What fields take, in the words in which `bus.badRequest` tells it beside the field's name.
enum FieldFit {
  static let limit = "0 or more; 0: as many as usual"
  static let text = "a text without U+0000"
  static let subject = "the id of a subject, which is not empty"
  static let item = "the code of an item, which is not empty"
  static let period = "days YYYY-MM-DD, until after from"
  static let hour = "YYYY-MM-DD or YYYY-MM-DDTHH"
  static let caseID = "the id of a case, as the page before told it"
  static let next = "what the page before told as next"
  static let eitherName = "one of them names the case"
  static let official = "1 to \(CaseLimits.officialBytes) bytes"
  static let position = "0 or more: the position that an answer told"
  static let lamp = Lamp.allCases.map(\.rawValue).joined(separator: ", ")
  static let channel = CaseChannel.allCases.map(\.rawValue).joined(separator: ", ")
}

extension RefusalKind {
  /// The refusal of a field of the request, with what would fit.
  func refusal(_ field: String, fits: String) -> Refusal { refusal("\(field): \(fits)") }
}
