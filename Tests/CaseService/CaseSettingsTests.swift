import CaseDomain
import Civics
import Configuration
import ServiceKit
import Testing

@testable import CaseService

@Suite("The case service's settings")
struct CaseSettingsTests {
  func rules(_ values: [String: String]) throws -> CaseRules {
    let entries = values.map { (AbsoluteConfigKey(stringLiteral: $0.key), ConfigValue(stringLiteral: $0.value)) }
    return try CaseSettings(ConfigReader(provider: InMemoryProvider(values: Dictionary(uniqueKeysWithValues: entries)))).rules
  }

  @Test func `without any, the district's hours hold and receipt is taken at once`() throws {
    let rules = try rules([:])
    #expect(rules.officeHours == .usual && rules.receivesAtOnce)
    #expect(rules.correctionLimit == .workdays(15) && rules.draftDays == 30)
    #expect(rules.calendar.version == WorkdayCalendar.published.version)
  }

  @Test func `hours and receipt can be set`() throws {
    let rules = try rules(["case.officeHours": "09:00-12:30", "case.receipt": "by-clerk"])
    #expect(rules.officeHours == OfficeHours(opens: 540, closes: 750) && !rules.receivesAtOnce)
    #expect(try self.rules(["case.officeHours": "always"]).officeHours == nil)
  }

  @Test(arguments: ["", "9-17", "09:00", "17:00-09:00", "09:00-25:00", "09:60-10:00", "09:00-10:00-11:00"])
  func `hours that are none are refused by name`(text: String) {
    #expect(throws: SettingsError.badValue(key: "case.officeHours", value: text, expected: "hours like 08:30-17:30, or always")) {
      try rules(["case.officeHours": text])
    }
  }

  @Test func `silence counts and cases are archived as is set`() throws {
    #expect(try rules([:]).aftercare == Aftercare(countsSilence: false, archiveAfter: 30))
    #expect(
      try rules(["case.ratingSilence": "counts", "case.archive": "365"]).aftercare == Aftercare(countsSilence: true, archiveAfter: 365))
    #expect(try rules(["case.ratingSilence": "off", "case.archive": "never"]).aftercare == Aftercare(archiveAfter: nil))
  }

  @Test func `what is no setting of these is refused by name`() {
    #expect(throws: SettingsError.badValue(key: "case.ratingSilence", value: "on", expected: "counts or off")) {
      try rules(["case.ratingSilence": "on"])
    }
    for text in ["0", "3651", "-1", "soon", ""] {
      #expect(throws: SettingsError.badValue(key: "case.archive", value: text, expected: "days, 1…3650, or never")) {
        try rules(["case.archive": text])
      }
    }
  }

  @Test func `a receipt that is none is refused by name`() {
    #expect(throws: SettingsError.badValue(key: "case.receipt", value: "yes", expected: "at-once or by-clerk")) {
      try rules(["case.receipt": "yes"])
    }
  }

  @Test func `the limits of drafts and corrections can be set`() throws {
    let rules = try rules(["case.correctionDays": "250", "case.draftDays": "1"])
    #expect(rules.correctionLimit == .workdays(250) && rules.draftDays == 1)
    #expect(rules.by(.published).correctionLimit == .workdays(250) && rules.by(.published).draftDays == 1)
  }

  @Test(arguments: [
    ("case.correctionDays", "0", "1 to 250"), ("case.correctionDays", "251", "1 to 250"), ("case.draftDays", "366", "1 to 365"),
    ("case.draftDays", "soon", "1 to 365"),
  ])
  func `limits that are none are refused by name`(key: String, text: String, expected: String) {
    #expect(throws: SettingsError.badValue(key: key, value: text, expected: expected)) { try rules([key: text]) }
  }
}
