import Bus
import CaseDomain
import Civics

/// The item as it stood when the case was filed, as the case keeps it.
struct ItemRecord: Message {
  var code = ""
  var version = 0
  var name = ""
  var englishName = ""
  var state = ""
  var type = ""
  var level = ""
  var department = ""
  var serves = ""
  var isInstant = false
  var promised = LimitRecord()
  var statutory = LimitRecord()
  /// Empty: no visit.
  var visitCode = ""
  var visitText = ""
  var visits = 0
  var resultName = ""
  var resultCertificateType = ""
  var implementationCode = ""
  var materials: [MaterialRecord] = []
  var fees: [ItemFeeRecord] = []
  var flow: [DepartmentStepRecord] = []
  var rules: [AppliedRuleRecord] = []

  init() {}

  init(_ item: ItemSnapshot) {
    code = item.code
    version = item.version
    name = item.name
    englishName = item.englishName
    state = item.state.rawValue
    type = item.type.code
    level = item.level.code
    department = item.department
    serves = item.serves.rawValue
    isInstant = item.isInstant
    promised = LimitRecord(item.promisedLimit)
    statutory = LimitRecord(item.statutoryLimit)
    visitCode = item.visit?.code ?? ""
    visitText = item.visit?.text ?? ""
    visits = item.visit?.visits ?? 0
    resultName = item.result.name
    resultCertificateType = item.result.certificateType ?? ""
    implementationCode = item.implementationCode ?? ""
    materials = item.materials.map(MaterialRecord.init)
    fees = item.fees.map(ItemFeeRecord.init)
    flow = item.flow.map(DepartmentStepRecord.init)
    rules = item.rules.map { AppliedRuleRecord($0) }
  }

  func item() throws(KeptCaseFault) -> ItemSnapshot {
    var needs: [MaterialNeed] = []
    for material in materials { needs.append(try material.need()) }
    var charged: [CaseDomain.ItemFee] = []
    for fee in fees { charged.append(try fee.fee()) }
    var steps: [DepartmentStep] = []
    for step in flow { steps.append(try step.step()) }
    return ItemSnapshot(
      code: code, version: version, name: name, englishName: englishName, state: try ItemSnapshot.State(kept: state, "state"),
      type: try ItemType(kept: type, "type"), level: try ExerciseLevel(kept: level, "level"), department: department,
      serves: try SubjectKind(kept: serves, "serves"), isInstant: isInstant, promisedLimit: try promised.limit(),
      statutoryLimit: try statutory.limit(),
      visit: visitCode.isEmpty ? nil : VisitReason(code: visitCode, text: visitText, visits: visits),
      result: ItemResult(name: resultName, certificateType: resultCertificateType.nilIfEmpty),
      implementationCode: implementationCode.nilIfEmpty, materials: needs, fees: charged, flow: steps, rules: rules.map(\.rule))
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "version", &version)
    try visit(3, "name", &name)
    try visit(4, "englishName", &englishName)
    try visit(5, "state", &state)
    try visit(6, "type", &type)
    try visit(7, "level", &level)
    try visit(8, "department", &department)
    try visit(9, "serves", &serves)
    try visit(10, "isInstant", &isInstant)
    try visit(11, "promised", &promised)
    try visit(12, "statutory", &statutory)
    try visit(13, "visitCode", &visitCode)
    try visit(14, "visitText", &visitText)
    try visit(15, "visits", &visits)
    try visit(16, "resultName", &resultName)
    try visit(17, "resultCertificateType", &resultCertificateType)
    try visit(18, "implementationCode", &implementationCode)
    try visit(19, "materials", &materials)
    try visit(40, "fees", &fees)
    try visit(50, "flow", &flow)
    try visit(51, "rules", &rules)
  }
}
