import CaseDomain
import Civics

/// An item drawn at random, with what an applicant has for it.
struct DrawnItem {
  typealias Sample = CaseSample

  let needsVisit: Bool
  let mayFollow: Bool
  /// Whether the material that is always needed has an original that somebody else issued.
  let hasOriginal: Bool
  let hasCertificate: Bool
  let hasFlow: Bool
  /// Whether what is filed are files of which only the applicant's channel knows more than a digest.
  let isHearsay: Bool
  /// Workdays; 0: an instant item.
  let promise: Int
  let law: Int
  let item: ItemSnapshot

  /// - Parameter isHearsay: nil: seldom.
  init(_ code: String, isHearsay: Bool? = nil, with random: inout SeededGenerator) {
    needsVisit = Bool.random(using: &random)
    mayFollow = Bool.random(using: &random)
    hasOriginal = Bool.random(using: &random)
    hasCertificate = Bool.random(using: &random)
    hasFlow = Bool.random(using: &random)
    self.isHearsay = isHearsay ?? (Int.random(in: 0..<4, using: &random) == 0)
    promise = Bool.random(using: &random) ? 0 : Int.random(in: 1...30, using: &random)
    law = Int.random(in: 1...60, using: &random)
    let due: FeeDue? = [nil, .decision, .delivery].randomElement(using: &random)!
    item = Sample.item(
      code, "事项", type: Bool.random(using: &random) ? .licence : .publicService, promised: promise, statutory: .workdays(law),
      visit: needsVisit ? VisitReason(code: "originals", text: "现场核验原件") : nil,
      materials: [hasOriginal ? Sample.diagnosis : Sample.form] + (mayFollow ? [Sample.deathProof] : [])
        + (hasCertificate ? [Sample.household] : []),
      fees: due.map { [ItemFee(name: "工本费", fen: 1_000, basis: "示例", before: $0)] } ?? [], flow: hasFlow ? PlainFlow.flow : [])
  }

  /// What is offered for each material that is needed and not held.
  var offers: [Evidence] {
    Sample.offers(item, held: hasCertificate ? [Sample.certificate(Sample.household)] : [], as: isHearsay ? Sample.digest : Sample.upload)
  }

  /// Whether the suite decides it in the call that files it, where what was offered is here.
  var isDecidedAtOnce: Bool {
    promise == 0 && !needsVisit && !mayFollow && !hasFlow && !item.fees.contains { $0.before == .decision }
  }
}
