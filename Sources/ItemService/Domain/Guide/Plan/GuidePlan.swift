/// The guide for one item, these answers and these certificates: each material once, in the item's order, with what is to be done.
///
/// More answers never bring a material back that was left out, and a certificate more never asks for more.
public struct GuidePlan: Hashable, Sendable {
  public let item: Item
  public let lines: [GuideLine]
  /// Those that apply, and those that may.
  public let fees: [GuideFee]
  public let limits: GuideLimits
  /// The questions that still decide something, in the order in which they are asked.
  public let open: [Question]

  public init(for item: Item, in catalogue: Catalogue, answers: [String: Answer] = [:], held: [HeldCertificate] = []) {
    let situation = Situation(item.questions, answers: answers)
    let planning = MaterialPlanning(catalogue: catalogue, situation: situation, held: held)
    self.item = item
    lines = item.materials.compactMap(planning.line)
    fees = item.fees.map { GuideFee(fee: $0, applies: situation.verdict(on: $0.condition)) }.filter { $0.applies != .fails }
    limits = GuideLimits(of: item, in: situation)
    let undecided = lines.filter { $0.action == .mayApply }.map(\.applies) + fees.map(\.applies)
    let deciding = undecided.reduce(into: limits.questions) { $0.formUnion($1.questions) }
    open = item.questions.filter { deciding.contains($0.code) }
  }

  public var isComplete: Bool { open.isEmpty }

  /// How many materials stand so.
  public func count(_ actions: GuideAction...) -> Int {
    lines.count { actions.contains($0.action) }
  }
}
