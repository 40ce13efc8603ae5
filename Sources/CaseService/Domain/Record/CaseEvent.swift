/// One line of a case's history. Nothing is overwritten: the case is what its events make of it.
public struct CaseEvent: Hashable, Sendable {
  /// Its place in the case's history, from 1 without gaps.
  public let sequence: Int
  public let fact: CaseFact
  public let occasion: CaseOccasion

  public init(sequence: Int, fact: CaseFact, occasion: CaseOccasion) {
    self.sequence = sequence
    self.fact = fact
    self.occasion = occasion
  }
}
