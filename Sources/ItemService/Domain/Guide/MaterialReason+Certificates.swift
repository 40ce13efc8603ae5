extension MaterialReason {
  /// What the certificates say of a material. Among several the one that helps most decides; of equals the one with the least id, so that order
  /// is no matter.
  init(of material: Material, _ held: [String: [HeldCertificate]], in catalogue: Catalogue) {
    guard material.isReplaceable, let type = material.certificateType else {
      self = .paperOnly
      return
    }
    let sorted = (held[type] ?? []).sorted { $0.id < $1.id }
    let right = sorted.filter { $0.holder == material.holder }
    self =
      if let held = right.first(where: \.isInForce) {
        .certificateHeld(held.id)
      } else if let lapsed = right.first {
        .certificateNotInForce(lapsed.id)
      } else if let others = sorted.first {
        .certificateOfAnotherHolder(others.id)
      } else {
        .certificateNotHeld(issuedBy: catalogue.itemsIssuing(type))
      }
  }
}
