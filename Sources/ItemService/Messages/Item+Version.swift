import Civics
import Contracts
import ItemDomain

extension Contracts.Item {
  /// An item as others see it, with its materials in full, so that a version stays readable when the catalogue has gone on.
  init(_ item: ItemDomain.Item, in catalogue: Catalogue) {
    self.init()
    code = item.code
    version = item.version
    name = item.name
    nameEnglish = item.nameEnglish
    target = Contracts.ItemTarget(item.target)
    typeCode = item.type.code
    type = item.type.name.zh
    department = item.department
    state = Contracts.ItemState(item.state)
    instant = item.isInstant
    promised = TimeLimit(item.promisedLimit)
    legal = TimeLimit(item.legalLimit)
    legalBasis = item.legalBasis
    hallVisits = item.hallVisits
    visitReason = item.visitReason?.kind.rawValue ?? ""
    visitReasonText = item.visitReason?.text ?? ""
    fee = item.fee
    lifeEvent = item.lifeEvent ?? ""
    onlineGrade = Int(item.onlineGrade.code) ?? 0
    materials = item.materials.compactMap { need in
      catalogue.material(need.material).map { Contracts.ItemMaterial(need, $0) }
    }
    resultName = item.result.name
    resultKind = item.result.kind.rawValue
    resultCertificateType = item.result.certificateType ?? ""
    caseTypeCode = item.caseType.code
    implementationCode = item.implementationCode
    assurance = item.assurance
    tell(recordOf: item)
    tell(guideOf: item)
  }
}
