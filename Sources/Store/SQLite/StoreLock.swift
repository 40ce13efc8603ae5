/// Keeps every program from a service's database while its file is put in place or moved; released with the value.
public final class StoreLock: Sendable {
  private let lock: DirectoryLock

  /// - Throws: ``StoreError/locked(path:holder:)`` where a program has it; ``StoreError/unwritable(path:reason:)``.
  public init(_ directory: String, service: String) throws(StoreError) {
    let file = DatabaseFile(directory, service: service)
    try file.makeDirectory()
    lock = try DirectoryLock(file)
  }
}
