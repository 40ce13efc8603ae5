import CaseDomain
import Civics
import Configuration
import ServiceKit

/// The office's settings.
///
/// - `case.officeHours`: `08:30-17:30`, what arrives after them counts as received on the next workday; or `always`.
/// - `case.receipt`: `at-once` (usual), or `by-clerk` where a window clerk takes receipt of every submission.
/// - `case.scanner`: the program that looks at uploads; without it their structure alone is looked at. `case.scannerSeconds`: how long it may take.
struct CaseSettings {
  let rules: CaseRules
  private let scannerProgram: String?
  private let scannerLimit: Duration

  /// - Throws: `SettingsError.badValue`.
  init(_ reader: ConfigReader) throws(SettingsError) {
    rules = CaseRules(
      officeHours: try Self.hours(reader.string(forKey: "case.officeHours")),
      receivesAtOnce: try Self.receivesAtOnce(reader.string(forKey: "case.receipt")))
    scannerProgram = reader.string(forKey: "case.scanner").flatMap { $0.isEmpty ? nil : $0 }
    scannerLimit = .seconds(try Self.seconds(reader.string(forKey: "case.scannerSeconds")))
  }

  /// What looks at uploads.
  /// - Parameter directory: the suite's data directory, below which copies are made for a program.
  func scanner(in directory: String) -> any UploadScanner {
    guard let scannerProgram else { return StructuralScanner() }
    return ProgramScanner(program: scannerProgram, limit: scannerLimit, directory: "\(directory)/scan")
  }

  private static func seconds(_ text: String?) throws(SettingsError) -> Int {
    guard let text else { return 30 }
    guard let seconds = Int(text), 1...300 ~= seconds else {
      throw .badValue(key: "case.scannerSeconds", value: text, expected: "seconds from 1 to 300")
    }
    return seconds
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
}
