import Bus
import Civics
import Contracts
import IdentityDomain

extension IdentityDomain::CertificateType {
  /// A type as a call carries it.
  /// - Throws: `identity.badCertificateType`.
  init(_ type: Contracts::CertificateType) throws(Refusal) {
    var validity: DurationLimit?
    if let limit = type.validity, limit.value != 0 {
      validity = DurationLimit(limit.value, PeriodUnit(limit.unit))
      guard validity != nil else { throw IdentityRefusals.badCertificateType.refusal("validity") }
    }
    let known = validity
    self = try refusing { () throws(IdentityRefusal) in
      try Self(
        code: type.code, name: type.name, setter: type.setter, offices: type.offices, validity: known, mayBeWithheld: type.withholdable)
    }
  }
}

extension Contracts::CertificateType {
  init(_ type: IdentityDomain::CertificateType) {
    self.init()
    code = type.code
    name = type.name
    setter = type.setter
    offices = type.offices
    validity = type.validity.map { limit in
      TimeLimit.with {
        $0.value = limit.value
        $0.unit = TimeUnit(limit.unit)
      }
    }
    withholdable = type.mayBeWithheld
  }
}

extension PeriodUnit {
  fileprivate init(_ unit: TimeUnit) {
    switch unit {
    case .workday: self = .workday
    case .day: self = .calendarDay
    case .month: self = .month
    case .year: self = .year
    }
  }
}

extension TimeUnit {
  fileprivate init(_ unit: PeriodUnit) {
    switch unit {
    case .workday: self = .workday
    case .calendarDay: self = .day
    case .month: self = .month
    case .year: self = .year
    }
  }
}
