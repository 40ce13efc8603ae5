import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.history`: what was done to a subject, by whom, and since when it bears its numbers. For the subject itself and for auditors.
struct ReadSubjectHistoryOperation: BusOperation {
  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func handle(_ request: ReadSubjectHistory, _ context: CallContext) async throws -> SubjectHistory {
    guard request.after >= 0 else { throw BusRefusals.badRequest.refusal("after") }
    guard request.limit >= 0 else { throw BusRefusals.badRequest.refusal("limit") }
    let limit = request.limit == 0 ? IdentityLimits.historyByDefault : min(request.limit, IdentityLimits.historyAtMost)
    let id = SubjectID(rawValue: request.subject)
    let read = try PurposeBoundRead(for: context.principal.role == .auditor ? .audit : .own, context, environment, cipher)
    let (_, found) = try await read([.history, .numbers]) { transaction in
      guard let subject = try SubjectTable.find(id, in: transaction) else { throw IdentityRefusals.unknownSubject.refusal() }
      let entries = try History.entries(of: subject.id, after: request.after, limit: limit, in: transaction)
      return (ReadTarget(subject.id, asked: id), (subject: subject, entries: entries))
    }
    var history = SubjectHistory()
    history.numbers = try cipher.open(found.subject).numbers.map(NumberTimes.init)
    for entry in found.entries { history.entries.append(SubjectHistoryEntry(entry, note: try note(of: entry))) }
    return history
  }

  private func note(of entry: History.Entry) throws(FieldCipherError) -> String {
    guard let note = entry.note else { return "" }
    return try cipher.open(note, for: .note(entry.subject))
  }
}
