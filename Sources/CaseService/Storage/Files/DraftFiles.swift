import Bus
import CaseDomain
import Civics
import ServiceKit
import Store

/// The uploads that drafts name. An upload stays as long as a living draft of its subject names it, and goes with the last that does, unless a case
/// has come to rely on it. Which drafts name it is read from the drafts themselves, of which a subject has few.
enum DraftFiles {
  /// Keeps what a draft names from now on. What it names no more waits for a case again, as if it had been finished now: it may be on its way into
  /// another draft.
  /// - Parameters:
  ///   - before: the draft as it was; nil: it is begun.
  ///   - now: microseconds since 1970.
  static func keep(_ draft: CaseDraft, instead before: CaseDraft?, at now: Int, in transaction: Transaction) throws {
    for file in draft.files { try UploadTable.prolong(file, until: draft.endsAt, in: transaction) }
    let left = before.map { $0.files.subtracting(draft.files) } ?? []
    guard !left.isEmpty else { return }
    let others = try living(of: draft.subject, at: now, in: transaction)
    for file in left {
      let end = others.filter { $0.files.contains(file) }.map(\.endsAt).max()
      try UploadTable.wait(file, until: max(end ?? 0, Int64(now + UploadLimits.unusedLife)), in: transaction)
    }
  }

  /// Has the uploads go that a draft named which is gone, where no other of the subject names them and no case relies on them.
  static func take(
    with draft: CaseDraft, at now: Int, in transaction: Transaction, _ go: (KeptUpload) throws -> Void
  ) throws {
    guard !draft.files.isEmpty else { return }
    let subjects = try MergedSubjectTable.ids(of: draft.subject, in: transaction)
    let others = try living(of: draft.subject, at: now, in: transaction).filter { $0.id != draft.id }
    let named = others.reduce(into: Set<String>()) { $0.formUnion($1.files) }
    for file in draft.files.subtracting(named).sorted() {
      // It may be of somebody who was taken for the same when the draft was saved.
      guard let upload = try UploadTable.find(file, in: transaction), subjects.contains(upload.subject), upload.stage == .finished,
        try !FileUseTable.isUsed(file, otherThanBy: nil, in: transaction)
      else { continue }
      try go(upload)
    }
  }

  /// Until when living drafts name an upload, in microseconds since 1970; nil: none does. A draft that cannot be read may name it: it stays as long
  /// as one that waits for a case, and holds up no other.
  static func end(of upload: KeptUpload, at now: Int, in transaction: ReadTransaction) throws -> Int64? {
    guard upload.stage == .finished else { return nil }
    do {
      return try living(of: upload.subject, at: now, in: transaction).filter { $0.files.contains(upload.id) }.map(\.endsAt).max()
    } catch let error where error is KeptCaseFault || error is WireError {
      return Int64(now + UploadLimits.unusedLife)
    }
  }

  private static func living(of subject: String, at now: Int, in transaction: ReadTransaction) throws -> [CaseDraft] {
    try CaseDraftTable.list(
      of: MergedSubjectTable.ids(of: subject, in: transaction), on: ShanghaiTime(utcSeconds: now / 1_000_000).day, in: transaction)
  }
}
