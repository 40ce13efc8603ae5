import Bus
import IdentityDomain
import Testing

@testable import IdentityService

@Suite("A row of the ledger of reads")
struct LedgerRowTests {
  /// Ledgers that are there were chained so.
  @Test func `is chained by the texts that a read is written as, in one order`() throws {
    let record = ReadRecord(
      subject: SubjectID(rawValue: "s1"), time: 1_788_000_000_000_000, reader: "window-3", role: .clerk,
      purpose: .handling(case: "c1", step: "verify"), fields: [.kind, .name])
    let row = LedgerEntry(sequence: 7, record: record, channel: "window", method: "identity.read").row
    #expect(Hexadecimal.text(row.hash(after: [1, 2, 3])) == "071ffbdcb0dfa4e813af5a323efb4805211efd938e91600e1c5f1a756f39e7fc")
  }
}
