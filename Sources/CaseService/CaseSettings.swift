import CaseDomain
import Civics
import Configuration
import ServiceKit

/// The office's settings.
///
/// - `case.officeHours`: `08:30-17:30`, what arrives after them counts as received on the next workday; or `always`.
/// - `case.ratingSilence`: `counts` where silence after a delivery counts as 基本满意 after seven days; `off` (usual).
/// - `case.archive`: days after the last act until a case is archived, 30 (usual), 1…3650; or `never`.
/// - `case.receipt`: `at-once` (usual), or `by-clerk` where a window clerk takes receipt of every submission.
/// - `case.scanner`: the program that looks at uploads; without it their structure alone is looked at. `case.scannerSeconds`: how long it may take.
/// - `case.correctionDays`: 1…250 workdays, usually 15, in which the applicant may correct.
/// - `case.draftDays`: 1…365 days, usually 30, for which a draft is kept after it was last saved.
struct CaseSettings {
  let rules: CaseRules
  private let scannerProgram: String?
  private let scannerLimit: Duration

  /// - Throws: `SettingsError.badValue`.
  init(_ reader: ConfigReader) throws(SettingsError) {
    rules = CaseRules(
      officeHours: try Self.hours(reader.string(forKey: "case.officeHours")),
      receivesAtOnce: try Self.receivesAtOnce(reader.string(forKey: "case.receipt")),
      correctionLimit: .workdays(try Self.days(reader, "case.correctionDays", 1...250, usually: 15)),
      draftDays: try Self.days(reader, "case.draftDays", 1...365, usually: 30),
      aftercare: Aftercare(
        countsSilence: try Self.countsSilence(reader.string(forKey: "case.ratingSilence")),
        archiveAfter: try Self.archiveAfter(reader.string(forKey: "case.archive"))))
    scannerProgram = reader.string(forKey: "case.scanner").flatMap { $0.isEmpty ? nil : $0 }
    scannerLimit = .seconds(try Self.seconds(reader.string(forKey: "case.scannerSeconds")))
  }

  /// What looks at uploads.
  /// - Parameter directory: the suite's data directory, below which copies are made for a program.
  func scanner(in directory: String) -> any UploadScanner {
    guard let scannerProgram else { return StructuralScanner() }
    return ProgramScanner(program: scannerProgram, limit: scannerLimit, directory: Self.scanDirectory(in: directory))
  }

  /// Where a program finds what it is to look at.
  /// - Parameter directory: the suite's data directory.
  static func scanDirectory(in directory: String) -> String { "\(directory)/scan" }

  private static func seconds(_ text: String?) throws(SettingsError) -> Int {
    guard let text else { return 30 }
    guard let seconds = Int(text), 1...300 ~= seconds else {
      throw .badValue(key: "case.scannerSeconds", value: text, expected: "seconds from 1 to 300")
    }
    return seconds
  }

  private static func days(_ reader: ConfigReader, _ key: String, _ range: ClosedRange<Int>, usually: Int) throws(SettingsError) -> Int {
    guard let text = reader.string(forKey: ConfigKey(key)) else { return usually }
    guard let days = Int(text), range ~= days else {
      throw .badValue(key: key, value: text, expected: "\(range.lowerBound) to \(range.upperBound)")
    }
    return days
  }

  private static func hours(_ text: String?) throws(SettingsError) -> OfficeHours? {
    guard let text else { return .usual }
    if text == "always" { return nil }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(minute)
    guard ends.count == 2, let opens = ends[0], let closes = ends[1], let hours = OfficeHours(opens: opens, closes: closes) else {
      throw .badValue(key: "case.officeHours", value: text, expected: "hours like 08:30-17:30, or always")
    }
    return hours
  }

  private static func minute(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }), let hour = Int(parts[0]), let minute = Int(parts[1]),
      0...24 ~= hour, 0..<60 ~= minute
    else { return nil }
    return hour * 60 + minute
  }

  private static func receivesAtOnce(_ text: String?) throws(SettingsError) -> Bool {
    switch text {
    case nil, "at-once": true
    case "by-clerk": false
    case .some(let text): throw .badValue(key: "case.receipt", value: text, expected: "at-once or by-clerk")
    }
  }

  private static func countsSilence(_ text: String?) throws(SettingsError) -> Bool {
    switch text {
    case nil, "off": false
    case "counts": true
    case .some(let text): throw .badValue(key: "case.ratingSilence", value: text, expected: "counts or off")
    }
  }

  private static func archiveAfter(_ text: String?) throws(SettingsError) -> Int? {
    guard let text else { return Aftercare().archiveAfter }
    if text == "never" { return nil }
    guard let days = Int(text), 1...3_650 ~= days else {
      throw .badValue(key: "case.archive", value: text, expected: "days, 1…3650, or never")
    }
    return days
  }
}
