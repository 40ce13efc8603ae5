/// A catalogue that was not taken, with every fault that stopped it. Nothing of it is kept.
public struct CatalogueRefusal: Error, Hashable, CustomStringConvertible {
  /// At least one, in the order of the records.
  public let faults: [CatalogueFault]

  public var description: String {
    faults.map(\.description).joined(separator: "\n")
  }
}
