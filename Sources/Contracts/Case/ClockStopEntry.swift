public import Bus

/// A time in which the statutory clock of a case stood still, or stands.
public struct ClockStopEntry: Message, Hashable {
  /// YYYY-MM-DD, the day of the stop, which still counts.
  public var from = ""
  /// YYYY-MM-DD, the last day that is not counted; empty: it lasts.
  public var until = ""
  /// The code of the ground.
  public var ground = ""
  public var groundZh = ""
  public var groundEn = ""
  /// The provision that leaves the time out.
  public var basisZh = ""
  public var basisEn = ""
  public var expectedWorkdays = 0
  public var reason = ""
  /// The revision of the case that began it.
  public var revision = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "from", &from)
    try visit(2, "until", &until)
    try visit(3, "ground", &ground)
    try visit(4, "groundZh", &groundZh)
    try visit(5, "groundEn", &groundEn)
    try visit(6, "basisZh", &basisZh)
    try visit(7, "basisEn", &basisEn)
    try visit(8, "expectedWorkdays", &expectedWorkdays)
    try visit(9, "reason", &reason, .secret)
    try visit(10, "revision", &revision)
  }
}
