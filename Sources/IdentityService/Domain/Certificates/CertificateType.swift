public import Civics

/// A type of certificate (证照类型), as operators put it: who sets it, who issues it, for how long it holds.
public struct CertificateType: Sendable, Hashable {
  /// Most bytes of a code, characters of a name, and offices of a type.
  static let longestCode = 46
  public static let mostOffices = 200

  /// By which items, results and materials are joined, as `ct024`.
  public let code: String
  public let name: String
  /// The credit code of the body that sets it.
  public let setter: String
  /// The credit codes of the offices that may issue it; empty: any.
  public let offices: [String]
  /// For how long a certificate holds; nil: for good.
  public let validity: DurationLimit?
  public let mayBeWithheld: Bool

  /// - Throws: `certificateTypeInvalid`, which names the field.
  public init(
    code: String, name: String, setter: String, offices: [String], validity: DurationLimit?, mayBeWithheld: Bool
  ) throws(IdentityRefusal) {
    guard 1...CertificateType.longestCode ~= code.utf8.count, code.utf8.allSatisfy(CertificateType.isCode) else {
      throw .certificateTypeInvalid("code")
    }
    guard !name.allSatisfy(\.isWhitespace), name.count <= CertificateGrant.longestName else { throw .certificateTypeInvalid("name") }
    guard Identifier.inspectStrictly(setter, as: .uscc).isValid else { throw .certificateTypeInvalid("setter") }
    guard offices.count <= CertificateType.mostOffices, Set(offices).count == offices.count,
      offices.allSatisfy({ Identifier.inspectStrictly($0, as: .uscc).isValid })
    else { throw .certificateTypeInvalid("offices") }
    if let validity, validity.value < 1 || validity.unit == .workday { throw .certificateTypeInvalid("validity") }
    self.init(stored: code, name: name, setter: setter, offices: offices, validity: validity, mayBeWithheld: mayBeWithheld)
  }

  /// Restores a type that was stored.
  public init(stored code: String, name: String, setter: String, offices: [String], validity: DurationLimit?, mayBeWithheld: Bool) {
    self.code = code
    self.name = name
    self.setter = setter
    self.offices = offices
    self.validity = validity
    self.mayBeWithheld = mayBeWithheld
  }

  /// The type as the identifiers of its certificates write it.
  public var identifierCode: String { CertificateTypeCode.make(setter: setter, type: code) }

  public func mayBeIssued(by office: String) -> Bool { offices.isEmpty || offices.contains(office) }

  /// The last day on which a certificate of a day holds: the corresponding day (民法典 arts 201, 202); nil: it holds for good.
  public func lastDay(from issued: Day) -> Day? {
    guard let validity else { return nil }
    return switch validity.unit {
    case .workday, .calendarDay: issued + validity.value
    case .month: issued.adding(months: validity.value)
    case .year: issued.adding(years: validity.value)
    }
  }

  /// Letters, digits and what parts them in catalogues.
  private static func isCode(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
    default: false
    }
  }
}
