import ItemDomain

/// Tells what is wrong with a catalogue in a text of bounded length, one fault a line.
enum CatalogueFaultList {
  /// Faults that are listed; the rest are counted.
  static let shown = 20

  static func text(of error: any Error) -> String {
    guard let refusal = error as? CatalogueRefusal else { return "\(error)" }
    return text(of: refusal.faults)
  }

  static func text(of faults: [CatalogueFault]) -> String {
    let count = faults.count
    let heading = count > shown ? "\(count) faults, the first \(shown):" : count == 1 ? "1 fault:" : "\(count) faults:"
    return ([heading] + faults.prefix(shown).map(\.description)).joined(separator: "\n")
  }
}
