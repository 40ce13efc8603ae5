import Bus
import Civics
import IdentityDomain
import ServiceKit
import Store

/// One part of what is held on a subject, as the subject gets it: a file with the type, and a line in ``ExportSections``.
protocol ExportSection: Sendable {
  /// Names it in pages and cursors: `numbers`.
  var name: String { get }
  /// What people read above it.
  var title: Civics::Bilingual { get }
  /// It is told where the purpose covers any of these fields, and of each only where the purpose covers it.
  var fields: Set<SubjectField> { get }

  /// A page of entries. It runs in the transaction that puts the read into the ledger.
  /// - Throws: `Refusal`, `StoreError`, `FieldCipherError`.
  func page(_ request: ExportRequest, in transaction: ReadTransaction) throws -> ExportPart
}

/// What is asked of a section.
struct ExportRequest: Sendable {
  /// Entries of a page.
  static let limit = 200

  let subject: SubjectID
  /// The fields that the purpose covers.
  let fields: Set<SubjectField>
  /// Where the page before ended, as that page said; 0 at first.
  let after: Int
  let today: Day
}

/// A page of a section.
struct ExportPart: Sendable {
  /// Objects whose members say in words what they are.
  var entries: [JSONValue] = []
  /// Where the next page of the section begins; nil: there is none.
  var next: Int?

  init(_ entries: [JSONValue], next: Int? = nil) {
    self.entries = entries
    self.next = next
  }
}
