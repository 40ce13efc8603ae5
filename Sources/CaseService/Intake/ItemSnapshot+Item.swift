import Bus
import CaseDomain
import Civics
import Contracts

extension ItemSnapshot {
  /// The item as a case keeps it.
  ///
  /// - Parameter applicant: Decides for an item that serves persons and companies alike.
  /// - Throws: `case.itemUnreadable` when the item has no meaning here.
  init(_ item: Item, for applicant: CaseDomain.SubjectKind) throws(Refusal) {
    guard let type = ItemType(rawValue: item.typeCode) else { throw item.unreadable("typeCode") }
    guard let legal = item.legal, let statutory = DurationLimit(legal) else { throw item.unreadable("legal") }
    guard let promised = item.promised.map(DurationLimit.init) ?? .workdays(0) else { throw item.unreadable("promised") }
    self.init(
      code: item.code, version: item.version, name: item.name, englishName: item.nameEnglish, state: try item.stateInItsLife, type: type,
      department: item.department, serves: try item.serves(applicant), isInstant: item.instant, promisedLimit: promised,
      statutoryLimit: statutory, visit: item.visit,
      result: ItemResult(
        name: item.resultName, certificateType: item.resultCertificateType.isEmpty ? nil : item.resultCertificateType),
      implementationCode: item.implementationCode.isEmpty ? nil : item.implementationCode,
      materials: item.materials.map(MaterialNeed.init), fees: item.fees.compactMap(CaseDomain.ItemFee.init),
      flow: try item.departmentSteps, rules: try item.decisionRules)
    guard rules.allSatisfy({ $0.isReadable(for: self) }) else { throw item.unreadable("record.rules") }
  }
}

extension Item {
  fileprivate func unreadable(_ field: String) -> Refusal { CaseRefusals.itemUnreadable.refusal("\(code): \(field)") }

  /// The steps of its flow that departments take; each waits only for steps before it, so that none waits for itself.
  fileprivate var departmentSteps: [DepartmentStep] {
    get throws(Refusal) {
      var steps: [DepartmentStep] = []
      for step in record?.flow ?? [] where !step.code.isEmpty {
        guard let limit = step.limit.flatMap(DurationLimit.init), limit.unit == .workday, limit.value > 0,
          step.after.allSatisfy({ code in steps.contains { $0.code == code } }), !steps.contains(where: { $0.code == step.code }),
          steps.count < CaseLimits.steps
        else { throw unreadable("record.flow") }
        steps.append(
          DepartmentStep(
            code: step.code, name: step.name, department: step.office, limit: limit, after: step.after, mayLapse: step.mayLapse))
      }
      return steps
    }
  }

  /// The rules by which the suite decides it, each with a number of its own.
  fileprivate var decisionRules: [DecisionRule] {
    get throws(Refusal) {
      let rules = (record?.rules ?? []).map { DecisionRule(number: $0.number, version: $0.version, text: $0.condition) }
      let isFit = rules.allSatisfy { !$0.number.isEmpty && $0.version > 0 } && Set(rules.map(\.number)).count == rules.count
      guard isFit, rules.count <= CaseLimits.rules else { throw unreadable("record.rules") }
      return rules
    }
  }

  /// - Throws: `case.itemUnreadable`.
  var stateInItsLife: ItemSnapshot.State {
    get throws(Refusal) {
      switch state {
      case .draft: .draft
      case .published: .published
      case .paused: .paused
      case .withdrawn: .withdrawn
      case .unspecified: throw unreadable("state")
      }
    }
  }

  fileprivate func serves(_ applicant: CaseDomain.SubjectKind) throws(Refusal) -> CaseDomain.SubjectKind {
    switch target {
    case .natural: .naturalPerson
    case .legal: .legalPerson
    case .both: applicant
    case .unspecified: throw unreadable("target")
    }
  }

  fileprivate var visit: VisitReason? {
    guard hallVisits > 0 else { return nil }
    // An item that wants a visit and does not say why wants the originals seen: the commonest reason.
    return VisitReason(code: visitReason.isEmpty ? "originals" : visitReason, text: visitReasonText, visits: hallVisits)
  }
}

extension DurationLimit {
  /// Nil beyond what a limit may hold.
  fileprivate init?(_ limit: TimeLimit) {
    switch limit.unit {
    case .workday: self.init(limit.value, .workday)
    case .day: self.init(limit.value, .calendarDay)
    case .month: self.init(limit.value, .month)
    case .year: self.init(limit.value, .year)
    }
  }
}

extension MaterialNeed {
  /// What the applicant makes has no original to show at a window.
  private static let applicant = "申请人"

  fileprivate init(_ material: ItemMaterial) {
    let holder = material.holder.isEmpty ? HolderRole.applicant : HolderRole(rawValue: material.holder)
    self.init(
      id: material.id, name: material.name, englishName: material.nameEnglish, necessity: MaterialNecessity(material.necessity),
      // A certificate of someone whose part in the case is not known here cannot be looked for.
      certificateType: material.certificateType.isEmpty || holder == nil ? nil : material.certificateType,
      holder: holder ?? .applicant, hasOriginal: material.issuer != Self.applicant, acceptsDeclaration: material.declarable)
  }
}

extension MaterialNecessity {
  /// What does not say is required.
  fileprivate init(_ necessity: Necessity) {
    self =
      switch necessity {
      case .required, .unspecified: .required
      case .conditional: .situational
      case .mayFollow: .mayFollow
      }
  }
}
