import Bus
import Contracts
import NotifyDomain

extension QueueSkills {
  /// Skills that a request names.
  /// - Throws: `notify.queueUnfit`.
  init(of names: [String]) throws(Refusal) {
    guard let skills = QueueSkills(names) else { throw NotifyRefusals.queueUnfit.refusal("skills") }
    self = skills
  }

  /// What a hall's windows serve, unless they are given otherwise.
  init(of hall: Hall) throws(Refusal) { try self.init(of: hall.skills.map(\.rawValue)) }
}
