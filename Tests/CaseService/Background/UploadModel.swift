import CaseDomain

/// What should be kept of files, told without a table: who refers to what, and what follows from it.
struct UploadModel {
  struct Upload: Hashable {
    let content: String
    /// Microseconds; of one on which no case relies and that no draft names.
    var ends: Int
    var isUsed = false
  }

  struct Draft: Hashable {
    var files: Set<String>
    /// Microseconds, when its last day is over.
    var ends: Int
  }

  /// Those that are finished and whose time is not over.
  private(set) var uploads: [String: Upload] = [:]
  private(set) var drafts: [String: Draft] = [:]
  /// Contents to which nobody refers any more, with when they go.
  private(set) var free: [String: Int] = [:]

  /// How many uploads refer to a content.
  func references(_ content: String) -> Int { uploads.values.count { $0.content == content } }

  /// The contents whose bytes are here.
  var kept: Set<String> { Set(uploads.values.map(\.content)).union(free.keys) }

  func isNamed(_ upload: String) -> Bool { drafts.values.contains { $0.files.contains(upload) } }

  mutating func bring(_ upload: String, _ content: String, at now: Int) {
    uploads[upload] = Upload(content: content, ends: now + UploadLimits.unusedLife)
    free[content] = nil
  }

  mutating func use(_ upload: String) { uploads[upload]?.isUsed = true }

  mutating func cancel(_ upload: String, at now: Int) { go(upload, at: now) }

  mutating func save(_ draft: String, naming files: Set<String>, until end: Int, at now: Int) {
    let left = (drafts[draft]?.files ?? []).subtracting(files)
    drafts[draft] = Draft(files: files, ends: end)
    for file in left { uploads[file]?.ends = now + UploadLimits.unusedLife }
  }

  /// A draft is discarded, or becomes a case that relies on what it names.
  mutating func end(_ draft: String, filed: Bool, at now: Int) {
    guard let gone = drafts.removeValue(forKey: draft) else { return }
    for file in gone.files {
      if filed { use(file) }
      if !isNamed(file), uploads[file]?.isUsed == false { go(file, at: now) }
    }
  }

  /// All that is due is swept.
  mutating func pass(to now: Int) {
    for (draft, kept) in drafts where kept.ends <= now { end(draft, filed: false, at: now) }
    for (id, upload) in uploads where !upload.isUsed && !isNamed(id) && upload.ends <= now { go(id, at: now) }
    free = free.filter { $0.value > now }
  }

  private mutating func go(_ upload: String, at now: Int) {
    guard let gone = uploads.removeValue(forKey: upload) else { return }
    if references(gone.content) == 0 { free[gone.content] = now + UploadLimits.contentLife }
  }
}
