import Contracts
import ItemDomain

extension Contracts.Item {
  /// The item as it is at a place.
  /// - Parameter item: the same version, as the domain has it.
  func at(_ place: Place, _ item: ItemDomain.Item) -> Contracts.Item {
    let (varied, applied) = item.in(region: place.region, hall: place.hall)
    guard !applied.isEmpty else { return self }
    var message = self
    message.promised = TimeLimit(varied.promisedLimit)
    message.hallVisits = varied.hallVisits
    message.visitReason = varied.visitReason?.kind.rawValue ?? ""
    message.visitReasonText = varied.visitReason?.text ?? ""
    let asked = Set(varied.materials.map(\.material))
    message.materials.removeAll { !asked.contains($0.id) }
    (message.record, message.variations, message.fees, message.questions) = (nil, [], [], [])
    message.tell(recordOf: varied)
    message.tell(guideOf: varied)
    message.applied = applied.map(\.code)
    return message
  }
}
