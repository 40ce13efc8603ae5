import Civics

extension ItemSnapshot {
  /// The item's name, in Chinese where the catalogue has no English one.
  var title: Bilingual { Bilingual(name, englishName.isEmpty ? name : englishName) }

  /// What is granted. It has a name of its own in Chinese alone; where it bears the item's, the item's English one is its own too.
  func title(of result: ItemResult) -> Bilingual { result.name == name ? title : Bilingual(result.name, result.name) }
}
