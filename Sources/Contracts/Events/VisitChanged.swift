public import Bus

/// The payload of `notify.visitBooked`, `notify.visitChanged`, `notify.visitDone` and `notify.visitCancelled`, and of `notify.visitHeld`,
/// `notify.visitExpired` and `notify.visitMissed`: the visit after it.
public struct VisitChanged: Message, Hashable {
  public var appointment: VisitView? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "appointment", &appointment)
  }
}
