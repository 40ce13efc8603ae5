import Bus
import CaseDomain
import Civics

/// A material that an item asks for, as a case keeps it.
struct MaterialRecord: Message {
  var id = ""
  var name = ""
  var necessity = ""
  var certificateType = ""
  var holder = ""
  var hasOriginal = false
  var acceptsDeclaration = false
  var englishName = ""

  init() {}

  init(_ need: MaterialNeed) {
    id = need.id
    name = need.name
    necessity = need.necessity.code
    certificateType = need.certificateType ?? ""
    holder = need.holder.rawValue
    hasOriginal = need.hasOriginal
    acceptsDeclaration = need.acceptsDeclaration
    englishName = need.englishName
  }

  func need() throws(KeptCaseFault) -> MaterialNeed {
    MaterialNeed(
      id: id, name: name, englishName: englishName, necessity: try MaterialNecessity(kept: necessity, "necessity"),
      certificateType: certificateType.nilIfEmpty, holder: try HolderRole(kept: holder, "holder"), hasOriginal: hasOriginal,
      acceptsDeclaration: acceptsDeclaration)
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "name", &name)
    try visit(3, "necessity", &necessity)
    try visit(4, "certificateType", &certificateType)
    try visit(5, "holder", &holder)
    try visit(6, "hasOriginal", &hasOriginal)
    try visit(7, "acceptsDeclaration", &acceptsDeclaration)
    try visit(8, "englishName", &englishName)
  }
}
