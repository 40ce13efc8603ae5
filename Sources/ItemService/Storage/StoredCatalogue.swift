import ItemDomain

/// The catalogue as it was imported last.
struct StoredCatalogue {
  /// Grows with every import and every change of a state.
  let revision: Int64
  /// In the import format.
  let body: [UInt8]
  let codeLengths: CodeLengths
}
