import Civics
import NotifyDomain
import Testing

@Suite("Templates of notices")
struct NoticeTemplateTests {
  static let keys = NoticeKind.allCases.flatMap { kind in
    NoticeChannel.allCases.flatMap { channel in Language.allCases.map { NoticeTemplate.Key(kind, channel, $0) } }
  }

  private static func values(_ key: NoticeTemplate.Key) -> [TemplateField: String] {
    var values = NoticeContent.example(key.kind, on: Day("2026-11-24")!).values(in: key.language)
    if key.kind.fields(over: key.channel).contains(.code) { values[.code] = "123456" }
    return values
  }

  private func fault(_ key: NoticeTemplate.Key, _ title: String, _ text: String) -> TemplateFault? {
    do throws(TemplateFault) {
      _ = try NoticeTemplate(key, title: title, text: text)
      return nil
    } catch {
      return error
    }
  }

  @Test("Each kind has words in the program over each channel and in each language, and no field of them is left empty")
  func builtIn() {
    for key in Self.keys {
      let words = NoticeTemplate.builtIn(key).filled(with: Self.values(key))
      #expect(!words.body.isEmpty && !words.body.contains("{") && !words.body.contains("  "), "\(key)")
      #expect(words.title.isEmpty == (key.channel == .text), "\(key)")
      #expect(key.language == .english || words.body.unicodeScalars.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) }, "\(key)")
    }
  }

  @Test("Each kind's example has each of its fields", arguments: NoticeKind.allCases)
  func fields(kind: NoticeKind) {
    for language in Language.allCases {
      let values = NoticeContent.example(kind, on: Day("2026-11-24")!).values(in: language)
      for field in kind.fields(over: .mailbox) { #expect(values[field]?.isEmpty == false, "\(field)") }
    }
  }

  @Test("A text message of the program is short: three parts at most")
  func short() {
    for key in Self.keys where key.channel == .text {
      #expect(TextMessageLength(NoticeTemplate.builtIn(key).filled(with: Self.values(key)).body).parts <= 3, "\(key)")
    }
  }

  @Test(
    "Without a field that must be told it is refused by that field's name, unless it takes the program's words",
    arguments: NoticeKind.allCases)
  func missing(kind: NoticeKind) {
    let required = kind.requiredFields(over: .text)
    let key = NoticeTemplate.Key(kind, .text, .chinese)
    for field in required {
      let others = required.filter { $0 != field }.map { "{\($0.rawValue)}" }.joined()
      #expect(fault(key, "", "请注意\(others)") == .missingField(field))
    }
    #expect(fault(key, "", "请注意" + required.map { "{\($0.rawValue)}" }.joined()) == nil)
    #expect(fault(key, "", "{text}") == nil)
  }

  @Test("A field that notices of its kind do not have is refused by its name", arguments: NoticeKind.allCases)
  func unknown(kind: NoticeKind) {
    for channel in NoticeChannel.allCases {
      let key = NoticeTemplate.Key(kind, channel, .chinese)
      for field in TemplateField.allCases {
        let known = kind.fields(over: channel).contains(field)
        let found = fault(key, channel.hasTitle ? "标题" : "", "{text}{\(field.rawValue)}")
        #expect(found == (known ? nil : .unknownField(field.rawValue)), "\(channel) \(field)")
      }
      #expect(fault(key, channel.hasTitle ? "{nobody}" : "", "{text}{nobody}") == .unknownField("nobody"))
    }
  }

  @Test("A code stands in no mailbox and on no slip")
  func code() {
    for channel in NoticeChannel.allCases {
      #expect(NoticeKind.contactCode.fields(over: channel).contains(.code) == NoticeChannel.carried.contains(channel))
    }
  }

  @Test(
    "What is no pattern is refused with the place",
    arguments: [
      ("{text", TemplateFault.brace(at: 0)), ("a}{text}", .brace(at: 1)), ("{text}{", .brace(at: 6)), ("{{a}", .brace(at: 3)), ("", .empty),
      ("{te{xt}", .brace(at: 0)), ("{}", .unknownField("")),
    ])
  func patterns(text: String, expected: TemplateFault) {
    #expect(fault(.init(.caseDecided, .mail, .chinese), "标题", text) == expected)
  }

  @Test("A title is one line, there is none over text, and nothing is without bounds")
  func shape() {
    let (mail, message) = (NoticeTemplate.Key(.caseDecided, .mail, .chinese), NoticeTemplate.Key(.caseDecided, .text, .chinese))
    #expect(fault(mail, "一\n二", "{text}") == .title)
    #expect(fault(mail, "", "{text}") == .empty)
    #expect(fault(message, "标题", "{text}") == .title)
    #expect(fault(mail, String(repeating: "长", count: TemplateLimits.title + 1), "{text}") == .tooLong)
    #expect(fault(mail, "题", "{text}" + String(repeating: "长", count: TemplateLimits.text)) == .tooLong)
  }

  @Test("Fields are filled in, doubled braces are braces, and a value is never read as a pattern")
  func filling() throws {
    let template = try NoticeTemplate(.init(.caseAnswered, .mail, .chinese), title: "{item}", text: "{{{number}}}：{measures}")
    let words = template.filled(with: [.item: "事项\n一", .number: "N1", .measures: "{number} {"])
    #expect(words == NoticeText(title: "事项 一", body: "{N1}：{number} {"))
  }
}
