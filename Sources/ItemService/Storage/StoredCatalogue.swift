import ItemDomain

/// How the catalogue stands in the store.
struct StoredCatalogue {
  /// Grows with every change.
  let revision: Int64
  /// By which it was judged.
  let codeLengths: CodeLengths
}
