import CaseDomain
import Civics

extension FactRecord {
  /// Takes what was asked of the applicant; other facts leave it as it is.
  mutating func takeAsk(_ fact: CaseFact) {
    switch fact {
    case .heldAsked(let asked): ask = HeldAskRecord(asked)
    case .reminded(let day, let materials):
      on = day.number
      originals = materials
    default: break
    }
  }

  func askFact() throws(KeptCaseFault) -> CaseFact {
    act == CaseAct.remind.rawValue ? .reminded(on: on.day, materials: originals) : .heldAsked(try known(ask, "ask").ask)
  }
}
