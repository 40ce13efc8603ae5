/// Why a material stands as it does.
public enum MaterialReason: Hashable, Sendable {
  /// The certificate with this id stands in for it.
  case certificateHeld(String)
  /// The certificate with this id would, but it is not in force.
  case certificateNotInForce(String)
  /// The certificate with this id is of the type, but somebody else's than the material asks for.
  case certificateOfAnotherHolder(String)
  /// A certificate of the type would stand in; none is held. The items that issue one, by code; empty when others do.
  case certificateNotHeld(issuedBy: [String])
  /// The paper itself is asked for; no certificate stands in.
  case paperOnly
}
