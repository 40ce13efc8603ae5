public import Bus

/// The keys with which a program takes part.
public struct ProgramKeys: Sendable {
  /// Its own pair, and whom it lets in at the start; a `KeyRingWatch` tells what changes.
  public let security: NodeSecurity
  /// The suite's public key: whom it believes where a hub is named without one.
  public let server: CurveKey
}
