import Bus
import CaseDomain
import Civics

/// A fee of a case, as it is kept; of one that was settled, the log has its id and how.
struct FeeRecord: Message {
  var id = ""
  var name = ""
  var fen = 0
  var basis = ""
  /// The raw value of `FeeDue`; empty: it holds nothing up.
  var before = ""
  var paidOn: Int? = nil
  var receipt = ""
  var waivedOn: Int? = nil
  var reason = ""

  init() {}

  init(_ fee: CaseFee) {
    self.init(fee.id, fee.settlement)
    name = fee.name
    fen = fee.fen
    basis = fee.basis
    before = fee.before?.rawValue ?? ""
  }

  init(_ id: String, _ settlement: FeeSettlement?) {
    self.id = id
    switch settlement {
    case .paid(let day, let number):
      paidOn = day.number
      receipt = number
    case .waived(let day, let why):
      waivedOn = day.number
      reason = why
    case nil: break
    }
  }

  func fee() throws(KeptCaseFault) -> CaseFee {
    CaseFee(
      id: id, name: name, fen: fen, basis: basis, before: before.isEmpty ? nil : try FeeDue(kept: before, "before"), settlement: settlement)
  }

  /// Nil while it is due.
  var settlement: FeeSettlement? {
    if let paidOn { return .paid(on: paidOn.day, receipt: receipt) }
    return waivedOn.map { .waived(on: $0.day, reason: reason) }
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "name", &name)
    try visit(3, "fen", &fen)
    try visit(4, "basis", &basis)
    try visit(5, "before", &before)
    try visit(6, "paidOn", &paidOn)
    try visit(7, "receipt", &receipt)
    try visit(8, "waivedOn", &waivedOn)
    try visit(9, "reason", &reason, .secret)
  }
}
