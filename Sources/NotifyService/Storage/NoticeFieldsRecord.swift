import Bus
import NotifyDomain

/// What the templates of a notice are filled with, in each language, as it is kept.
struct NoticeFieldsRecord: Message, Hashable {
  var chinese: [FieldValueRecord] = []
  var english: [FieldValueRecord] = []

  init() {}

  init(chinese: [TemplateField: String], english: [TemplateField: String]) {
    self.chinese = Self.records(chinese)
    self.english = Self.records(english)
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "chinese", &chinese)
    try visit(2, "english", &english)
  }

  func values(in language: Language) -> [TemplateField: String] {
    let records = language == .chinese ? chinese : english
    // A field that a later version names is no field of this one's templates.
    return Dictionary(records.compactMap { record in TemplateField(rawValue: record.name).map { ($0, record.value) } }) { $1 }
  }

  private static func records(_ values: [TemplateField: String]) -> [FieldValueRecord] {
    TemplateField.allCases.compactMap { field in values[field].map { FieldValueRecord(field.rawValue, $0) } }
  }
}
