public import Civics

/// A fee (收费) of a case: due until it is paid or waived.
public struct CaseFee: Hashable, Sendable {
  /// Its place among the case's fees, from 1, as text.
  public let id: String
  public let name: String
  /// In fen, from 1.
  public let fen: Int
  /// The provision under which it is charged.
  public let basis: String
  /// Nil: it holds nothing up.
  public let before: FeeDue?
  /// Nil while it is due.
  public internal(set) var settlement: FeeSettlement?

  public init(id: String, name: String, fen: Int, basis: String, before: FeeDue?, settlement: FeeSettlement? = nil) {
    self.id = id
    self.name = name
    self.fen = fen
    self.basis = basis
    self.before = before
    self.settlement = settlement
  }

  public var isDue: Bool { settlement == nil }

  /// The name and the amount in yuan.
  public var text: Bilingual {
    let yuan = "\(fen / 100).\(fen / 10 % 10)\(fen % 10)"
    return Bilingual("\(name)（\(yuan)元）", "\(name) (¥\(yuan))")
  }
}
