import ItemDomain

extension ProofCheck {
  /// - Throws: where an item asks for a material that is not in the file.
  func checkMaterials() throws(CatalogueFileFault) {
    guard let unknown = unknownMaterials(atMost: 1).first else { return }
    throw CatalogueFileFault(
      file: "", line: 0, record: "item \(unknown.item)", field: "materials", .unknownReference, found: unknown.material)
  }
}
