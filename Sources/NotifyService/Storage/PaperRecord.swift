import Bus
import Civics
import NotifyDomain

/// What to bring, as it is kept.
struct PaperRecord: Message, Hashable {
  var material = ""
  var name = ""
  var nameEnglish = ""
  var needsOriginal = false
  var copies = 0

  init() {}

  init(_ paper: RequiredPaper) {
    material = paper.material
    name = paper.name.zh
    nameEnglish = paper.name.en
    needsOriginal = paper.needsOriginal
    copies = paper.copies
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "material", &material)
    try visit(2, "name", &name)
    try visit(3, "nameEnglish", &nameEnglish)
    try visit(4, "needsOriginal", &needsOriginal)
    try visit(5, "copies", &copies)
  }

  var paper: RequiredPaper {
    RequiredPaper(material: material, name: Civics.Bilingual(name, nameEnglish), needsOriginal: needsOriginal, copies: copies)
  }
}
