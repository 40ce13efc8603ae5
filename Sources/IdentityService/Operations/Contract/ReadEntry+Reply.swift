import Bus
import Contracts
import IdentityDomain

extension ReadEntry {
  init(_ entry: LedgerEntry) {
    self.init()
    sequence = entry.sequence
    at = Int(entry.record.time)
    principal = entry.record.reader
    role = Role(entry.record.role)
    channel = entry.channel
    purpose = Contracts::Purpose(entry.record.purpose)
    fields = entry.record.fields.map(\.rawValue)
    method = entry.method
    if purpose?.kind == .unspecified { duty = entry.record.purpose.name }
  }
}
