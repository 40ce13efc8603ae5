import Bus
import CaseDomain
import Contracts

extension Contracts.CaseFigure {
  init(_ figure: CaseDomain.CaseFigure) {
    self =
      switch figure {
      case .inHand: .inHand
      case .finished: .finished
      case .withdrawn: .withdrawn
      case .refused: .refused
      case .referred: .referred
      }
  }
}

extension CaseDomain.CaseFigure {
  /// Nil for a figure that a question leaves open.
  init?(_ figure: Contracts.CaseFigure) {
    guard let same = Self.allCases.first(where: { Contracts.CaseFigure($0) == figure }) else { return nil }
    self = same
  }
}

extension CaseFigureRow {
  init(_ key: String, _ counts: FigureCounts) {
    self.init()
    self.key = key
    received = counts.received
    inHand = counts.inHand
    finished = counts.finished
    withdrawn = counts.withdrawn
    refused = counts.refused
    referred = counts.referred
  }
}
