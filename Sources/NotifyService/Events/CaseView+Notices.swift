import Bus
import Civics
import Contracts
import NotifyDomain

extension CaseView {
  /// The reason to come, if there is one.
  func reason(_ item: ItemFacts) -> VisitReason? {
    guard !visitReason.isEmpty else { return nil }
    // A kind that is not known here comes from a newer catalogue; a seat of the usual length serves better than none.
    let kind = VisitReasonKind(rawValue: visitReason) ?? .originals
    return VisitReason(
      caseID: id, kind: kind, caseNumber: number, item: item.name, target: item.target,
      papers: bring.map { RequiredPaper(material: $0.material, name: Civics.Bilingual($0.name, $0.name)) })
  }

  func summary(_ item: ItemFacts) -> CaseSummary { CaseSummary(number: number, item: item.name) }

  /// How it was decided, as far as a notice tells.
  var outcome: NotifyDomain.CaseDecision {
    switch CaseResult(rawValue: resultCode) {
    case .certificateIssued, .granted: .granted(resultName.isEmpty ? nil : Civics.Bilingual(resultName, resultName))
    default: .refused
    }
  }
}
