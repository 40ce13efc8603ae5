import Bus
import CaseDomain
import Civics
import Contracts

extension BundleView {
  /// - Parameter views: the cases as they are seen, in the order of the bundle.
  init(_ id: String, _ records: [CaseRecord], _ views: [CaseView]) {
    self.init()
    let bundle = CaseBundle(records)
    self.id = id
    subject = records.first?.filing.applicant.subject ?? ""
    submittedAt = views.first?.submittedAt ?? 0
    cases = views
    visitReasons = bundle.visitReasons
    bring = bundle.toBring.compactMap { need, record in
      record.evidence.first { $0.material == need.id }.map { Contracts.Evidence($0, of: record.item) }
    }
    open = bundle.open
    shared = bundle.shared
  }
}
