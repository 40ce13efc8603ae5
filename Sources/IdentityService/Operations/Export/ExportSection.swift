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
  /// - Throws: `Refusal` where it cannot begin where it is asked to, `StoreError`, `FieldCipherError`.
  func page(_ request: ExportRequest, in transaction: ReadTransaction) throws -> ExportPart
}

/// What is asked of a section.
struct ExportRequest: Sendable {
  /// Entries of a page.
  static let limit = ExportPart.limit

  let subject: SubjectID
  /// The fields that the purpose covers.
  let fields: Set<SubjectField>
  /// After which entry the page begins, as the page before said; nil: with the first.
  let after: String?
  let today: Day

  /// The sequence after which the page begins; 0: with the first.
  /// - Throws: `bus.badRequest`.
  func sequence() throws(Refusal) -> Int { try ExportRequest.number(after ?? "0") }

  /// The parts of the key after which the page begins; empty ones where it begins with the first.
  /// - Throws: `bus.badRequest`.
  func key(_ count: Int) throws(Refusal) -> [String] {
    guard let after else { return [String](repeating: "", count: count) }
    let parts = after.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == count else { throw BusRefusals.badRequest.refusal("after") }
    return parts
  }

  /// A number that is part of where a page begins.
  /// - Throws: `bus.badRequest`.
  static func number(_ text: String) throws(Refusal) -> Int {
    guard let number = Int(text), number >= 0 else { throw BusRefusals.badRequest.refusal("after") }
    return number
  }
}
