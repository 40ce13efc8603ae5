import Bus
import Civics
import Contracts
import ServiceKit
import Store

/// One part of what is held of a subject's cases, as the subject gets it: a file with the type, and a line in ``ExportCasesOperation/sections``.
protocol CaseExportSection: Sendable {
  /// Names it in pages and cursors: `files`.
  var name: String { get }
  /// What people read above it.
  var title: Civics::Bilingual { get }
  /// For what it is told.
  var purposes: Set<PurposeKind> { get }

  /// A page of entries, newest first.
  func page(_ request: CaseExportRequest, in transaction: ReadTransaction) throws -> ExportPart
}

/// What is asked of a section.
struct CaseExportRequest: Sendable {
  /// All ids that mean the subject.
  let subjects: [String]
  /// The id after which the page begins; nil: with the first.
  let after: String?
  /// Microseconds since 1970.
  let now: Int

  var today: Day { ShanghaiTime(utcSeconds: now / 1_000_000).day }
}
