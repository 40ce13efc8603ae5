public import Bus

/// Visits, and reasons to come that have no seat.
public struct VisitList: Message, Hashable {
  public var visits: [VisitView] = []
  public var waiting: [WaitingPlace] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "visits", &visits)
    try visit(2, "waiting", &waiting)
  }
}
