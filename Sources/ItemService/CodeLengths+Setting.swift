import ItemDomain

extension CodeLengths {
  /// The lengths that the setting `catalogue.codes` names: `national` (12 and 31) or `interchange` (10 and 24).
  /// - Throws: ``UnknownCodeLengths``.
  init(setting: String) throws(UnknownCodeLengths) {
    switch setting {
    case "national": self = .national
    case "interchange": self = .interchange
    default: throw UnknownCodeLengths()
    }
  }
}
