import Bus
import Contracts
import IdentityDomain
import ServiceKit

/// Somebody has read a file that the service of cases keeps: it stands in the ledger of reads like any read of the subject's data, under the moment
/// at which it was.
struct ReadOfFile: EventReaction {
  let stream = "case"
  let kinds = ["case.fileRead"]
  let cipher: FieldCipher

  nonisolated(nonsending) func gather(_ event: Event, _ bus: any Caller) async throws -> FileRead { try FileRead(decoding: event.payload) }

  func apply(_ event: Event, _ read: FileRead, _ unit: WorkUnit) throws {
    // What a newer service says that is not known here must not hold up what comes after: it stands in that service's own record.
    guard let reader = Reader(Principal(id: read.principal, role: read.role, channel: read.channel)),
      let purpose = try? IdentityDomain::Purpose(read.purpose ?? Contracts::Purpose())
    else { return }
    let record = ReadRecord(
      subject: SubjectID(rawValue: read.subject), time: Int64(read.at), reader: reader.name, role: reader.role, purpose: purpose,
      fields: [.files])
    try ReadLedger.append(record, channel: read.channel, method: ReadFile.method.name, cipher, in: unit.transaction)
  }
}
