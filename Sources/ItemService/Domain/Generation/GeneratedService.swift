/// What an office does, wherever it is: generated items are one of these at one of many places.
struct GeneratedService: Sendable {
  let type: String
  let name: String
  let nameEnglish: String
  let department: String
  let departmentShort: String
  let target: String
  let resultName: String
  let resultKind: String
  /// By the sample's code; nil: its result is no certificate.
  let certificateType: String?
  let lifeEvent: String?

  init(
    _ type: String, _ name: String, _ nameEnglish: String, _ department: String, _ departmentShort: String, _ target: String,
    _ resultName: String, _ resultKind: String, _ certificateType: String?, _ lifeEvent: String?
  ) {
    self.type = type
    self.name = name
    self.nameEnglish = nameEnglish
    self.department = department
    self.departmentShort = departmentShort
    self.target = target
    self.resultName = resultName
    self.resultKind = resultKind
    self.certificateType = certificateType
    self.lifeEvent = lifeEvent
  }

  var isForPersons: Bool { target == ItemTarget.naturalPerson.rawValue }

  /// Whether a material of the catalogue is proven by what it issues. Such items ask for no certificate themselves, so that a generated
  /// catalogue never sends anybody in a circle.
  var isAtTheRoot: Bool { certificateType.map { GeneratedMaterials.provingTypes.contains($0) } ?? false }
}
