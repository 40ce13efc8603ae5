import Bus
import CaseDomain

/// A fee that an item charges, as a case keeps it.
struct ItemFeeRecord: Message {
  var name = ""
  var fen = 0
  var basis = ""
  /// The raw value of `FeeDue`; empty: it holds nothing up.
  var before = ""

  init() {}

  init(_ fee: CaseDomain.ItemFee) {
    name = fee.name
    fen = fee.fen
    basis = fee.basis
    before = fee.before?.rawValue ?? ""
  }

  func fee() throws(KeptCaseFault) -> CaseDomain.ItemFee {
    CaseDomain.ItemFee(name: name, fen: fen, basis: basis, before: before.isEmpty ? nil : try FeeDue(kept: before, "before"))
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "name", &name)
    try visit(2, "fen", &fen)
    try visit(3, "basis", &basis)
    try visit(4, "before", &before)
  }
}
