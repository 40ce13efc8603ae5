/// A fee (收费) that an item's version charges in every case, with an amount of its own.
public struct ItemFee: Hashable, Sendable {
  public let name: String
  /// In fen, from 1.
  public let fen: Int
  /// The provision under which it is charged.
  public let basis: String
  /// Nil: it holds nothing up.
  public let before: FeeDue?

  public init(name: String, fen: Int, basis: String, before: FeeDue? = nil) {
    self.name = name
    self.fen = fen
    self.basis = basis
    self.before = before
  }
}
