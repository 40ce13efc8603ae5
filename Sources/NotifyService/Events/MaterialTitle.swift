import Civics
import Contracts

extension Evidence {
  /// The material as people read of it.
  var title: Civics.Bilingual { Civics.Bilingual(material: material, name, nameEnglish) }
}

extension CorrectionPoint {
  /// The material as people read of it.
  var title: Civics.Bilingual { Civics.Bilingual(material: material, name, nameEnglish) }
}

extension Civics.Bilingual {
  /// A material's names; its id where the case told none, and its one name for all where it told no other.
  fileprivate init(material: String, _ name: String, _ nameEnglish: String) {
    let name = name.isEmpty ? material : name
    self.init(name, nameEnglish.isEmpty ? name : nameEnglish)
  }
}
