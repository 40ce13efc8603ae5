import Bus
import CaseDomain
import Store

@testable import CaseService

extension KeptCase {
  /// Writes it as a program did before there were positions, lists and figures.
  func insertAsBefore(in transaction: Transaction) throws {
    try transaction.execute(
      "INSERT INTO case_record (id, number, subject, state, submitted_at, channel, filing, standing) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .text(record.id), .text(record.number.description), .text(record.filing.applicant.subject), .text(record.state.rawValue),
        .integer(submittedAt), .text(channel), .blob(FilingRecord(record.filing).encoded()), .blob(StandingRecord(record).encoded()),
      ])
  }
}
