import Bus

/// What one change of a ring writes beside the ring: secret files, and lines of the record.
struct KeyChange {
  private let directory: KeyDirectory
  private let now: Int
  private(set) var secrets: [PrivateFileDraft] = []
  private(set) var lines: [String] = []
  /// The keys that it is about.
  private(set) var entries: [KeyEntry] = []

  init(in directory: KeyDirectory, at now: Int) {
    self.directory = directory
    self.now = now
  }

  /// Drafts a secret file.
  mutating func add(_ secret: KeySecret) throws(KeyError) {
    secrets.append(try PrivateFile(directory.secretPath(of: secret.name)).draft(secret.text))
  }

  /// Notes what was done with a key, without its secret.
  mutating func note(_ change: String, _ entry: KeyEntry) {
    entries.append(entry)
    let line: [(name: String, value: JSONValue)] = [
      ("time", .string(InstantText.text(now))), ("change", .string(change)), ("name", .string(entry.name.text)),
      ("roles", .array(entry.roleNames.map { .string($0) })), ("key", .string("\(entry.key)")),
    ]
    lines.append(JSONValue.object(line).text)
  }
}
