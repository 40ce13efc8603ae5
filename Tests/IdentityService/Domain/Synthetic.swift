import Civics
import IdentityDomain

/// Synthetic subjects: sequences 900 to 995 are very unlikely to belong to anyone.
enum Synthetic {
  static let today = Day("2026-11-23")!
  static let woman = "440604200802299224"
  static let otherWoman = "440608201507049660"
  static let man = "440607197606069557"
  static let oldForm = "440603920220912"
  static let newForm = "440603199202209123"
  static let company = "91440604MAX9T00113"
  static let otherCompany = "91440605MAX9T00389"
  static let office = "11440604X9T007013R"
  static let typeCode = "11440604X9T007013R024"

  /// Right numbers of the old form that no test registers, up to 800.
  static func unborne(_ index: Int) -> String { "440603920221\(100 + index)" }

  static func number(_ text: String) -> SubjectNumber {
    let finding = Identifier.inspect(text)
    return SubjectNumber(kind: finding.kind!, canonical: finding.canonical)
  }

  static func subject(_ id: String, _ kind: SubjectKind = .natural, name: String = "测试人", numbers: String...) throws -> Subject {
    Subject(
      id: SubjectID(rawValue: id), kind: kind, name: try SubjectName(name), numbers: numbers.map { HeldNumber(number($0)) })
  }

  static func grant(case caseID: String = "case-1", type: String = "ct024", issued: Day = today, expires: Day? = nil) -> CertificateGrant {
    CertificateGrant(
      type: type, typeCode: typeCode, name: "居住证", holder: SubjectID(rawValue: "s1"), issuer: office, serial: "20260000001",
      issued: issued, expires: expires, caseID: caseID)
  }

  /// A number that is right as a resident's and as a body's: state organs' credit codes of digits alone whose places 7 to 14 read as a
  /// first of January.
  static let ambiguous: String? = {
    for year in 0..<27 {
      for sequence in 0..<1_000 {
        let places = String(1_000_000 + year * 10_000 + 101).suffix(6) + String(1_000 + sequence).suffix(3)
        for check in 0..<10 where Identifier.inspect("11310120\(places)\(check)", today: today).kindCode == "ambiguous" {
          return "11310120\(places)\(check)"
        }
      }
    }
    return nil
  }()
}
