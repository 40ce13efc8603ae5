import Bus
import CaseDomain
import Civics

/// What fields take, in the words in which `bus.badRequest` tells it beside the field's name, so that whoever asked can mend it.
enum FieldFit {
  typealias Bilingual = Civics.Bilingual

  static let limit = Bilingual("应为0或以上，0表示通常的条数。", "0 or more; 0: as many as usual.")
  static let place = Bilingual("应为0或以上的字节数。", "Bytes, 0 or more.")
  static let text = Bilingual("文字中不得有空字符 U+0000。", "A text without U+0000.")
  static let subject = Bilingual("应为主体的内部编号，不能为空。", "The id of a subject, which is not empty.")
  static let item = Bilingual("应为事项代码，不能为空。", "The code of an item, which is not empty.")
  static let period = Bilingual("应为日期 YYYY-MM-DD，until 晚于 from。", "Days YYYY-MM-DD, until after from.")
  static let hour = Bilingual("应为 YYYY-MM-DD 或 YYYY-MM-DDTHH。", "YYYY-MM-DD or YYYY-MM-DDTHH.")
  static let caseID = Bilingual("应为上一页给出的办件内部编号。", "The id of a case, as the page before told it.")
  static let fileID = Bilingual("应为上一页给出的文件编号。", "The id of a file, as the page before told it.")
  static let next = Bilingual("应为上一页给出的 next。", "What the page before told as next.")
  static let eitherName = Bilingual("填写其中一项以指明办件。", "One of them names the case.")
  static let eitherOwner = Bilingual("填写办件，或填写主体的内部编号。", "One of them says whose files: a case, or the id of a subject.")
  static let many = Bilingual("至少填写一项，以指明哪些办件。", "At least one of them says which cases.")
  static let ofSteps = Bilingual("须同时填写 stepDepartment 或 step。", "Only with stepDepartment or step.")
  static let official = Bilingual("应为1至\(CaseLimits.officialBytes)字节。", "1 to \(CaseLimits.officialBytes) bytes.")
  static let position = Bilingual("应为0或以上，取答复给出的位置。", "0 or more: the position that an answer told.")
  static let lamp = one(of: Lamp.allCases.map(\.rawValue))
  static let channel = one(of: CaseChannel.allCases.map(\.rawValue))
  static let ofDraft = Bilingual("应为空：草稿已有自己的。", "Empty: the draft has its own.")
  static let emptyOrDrafts = Bilingual("应为空，或草稿的主体。", "Empty, or the subject of the draft.")
  static let calendar = Bilingual("应为日期 YYYY-MM-DD，last 不早于 first。", "Days YYYY-MM-DD, last not before first.")
  static let holidays = Bilingual(
    "每项应为日期 YYYY-MM-DD 及1至\(CaseLimits.holidayName)字的名称。",
    "Each a day YYYY-MM-DD with a name of 1 to \(CaseLimits.holidayName) characters.")

  /// Empty, or what a draft says already.
  static func empty(or value: String) -> Bilingual { Bilingual("应为空，或 \(value)。", "Empty, or \(value).") }

  private static func one(of values: [String]) -> Bilingual {
    Bilingual("应为其中之一", "one of: \(values.joined(separator: ", "))")
  }
}

extension RefusalKind {
  /// The refusal of a field of the request, with what would fit, in both languages.
  func refusal(_ field: String, fits: Civics.Bilingual) -> Refusal { refusal("\(field): \(fits.zh) \(fits.en)") }
}
