/// One line of the ledger of reads: who saw which fields of a subject, when and what for. The subject can see every one.
public struct ReadRecord: Sendable, Hashable {
  /// As it was asked for, also where a merge had it mean another: an un-merge leaves each its own reads.
  public let subject: SubjectID

  /// Microseconds since 1970-01-01T00:00:00Z.
  public let time: Int64

  /// The principal's name.
  public let reader: String
  public let role: Reader.Role
  public let purpose: Purpose

  /// The fields shown, in the order of ``SubjectField``.
  public let fields: [SubjectField]

  public init(subject: SubjectID, time: Int64, reader: String, role: Reader.Role, purpose: Purpose, fields: [SubjectField]) {
    self.subject = subject
    self.time = time
    self.reader = reader
    self.role = role
    self.purpose = purpose
    self.fields = fields
  }
}
