import CaseDomain

/// Figures that are not what the cases come to.
struct FigureBreak: Hashable, Sendable {
  let key: CaseCount.Key
  let figures: FigureCounts
  let cases: FigureCounts
}
