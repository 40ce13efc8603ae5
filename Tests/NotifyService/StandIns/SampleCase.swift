import Bus
import Contracts

/// Cases as the case service would tell of them.
enum SampleCase {
  static func view(
    _ id: String, of subject: String, item: String = "P027", reason: String = "", bring: [String] = [], revision: Int = 1,
    _ change: (inout CaseView) -> Void = { _ in }
  ) -> CaseView {
    CaseView.with {
      $0.id = id
      $0.number = "N-\(id)"
      $0.item = item
      $0.itemVersion = 1
      $0.itemName = "事项\(item)"
      $0.itemNameEnglish = "Item \(item)"
      $0.subject = subject
      $0.visitReason = reason
      $0.bring = bring.map { name in
        Evidence.with {
          $0.material = "m-\(name)"
          $0.name = name
          $0.source = .paper
        }
      }
      $0.revision = revision
      change(&$0)
    }
  }
}
