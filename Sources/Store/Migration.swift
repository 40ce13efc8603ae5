/// One step forward of a service's own tables. A step that has run anywhere is never edited: the next step mends it.
///
/// On PostgreSQL instances of the version before go on beside it for a while: a step adds tables, indexes, and columns with a standard value; what
/// it takes away or changes, the version before must not use any more.
public struct Migration: Sendable, Equatable {
  /// Counted from 1, without gaps.
  public let version: Int

  /// What the step is for, in a few words. It is kept with the version, so that another service's database is recognised.
  public let name: String

  /// SQL, one statement a string. All pending steps run in one transaction.
  public let statements: [String]

  public init(_ version: Int, _ name: String, _ statements: [String]) {
    self.version = version
    self.name = name
    self.statements = statements
  }
}
