/// An event in a service's log. Sequences start at 1, have no gaps and are in the order of commits.
@dynamicMemberLookup
public struct StoredEvent: Sendable, Hashable {
  public let sequence: Int64
  public let event: NewEvent

  public init(sequence: Int64, event: NewEvent) {
    self.sequence = sequence
    self.event = event
  }

  /// `stored.kind` for `stored.event.kind`, and so on.
  public subscript<Value>(dynamicMember member: KeyPath<NewEvent, Value>) -> Value { event[keyPath: member] }
}
