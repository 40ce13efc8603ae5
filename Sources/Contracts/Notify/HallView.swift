public import Bus

/// A hall (大厅).
public struct HallView: Message, Hashable {
  public var id = ""
  public var revision = 0
  public var code = ""
  public var name = ""
  public var nameEnglish = ""
  public var windows = 0
  /// `any`, `natural_person`, `legal_person`.
  public var skills: [String] = []
  /// As it was put in force, JSON; in a list empty.
  public var record = ""
  /// In a list absent.
  public var day: HallDayView? = nil
  /// In millionths of a degree; 0 and 0: not known.
  public var latitude = 0
  public var longitude = 0
  /// YYYY-MM-DD, the last day on which it takes visits; empty where it is not to be given up.
  public var lastDay = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "revision", &revision)
    try visit(3, "code", &code)
    try visit(4, "name", &name)
    try visit(5, "nameEnglish", &nameEnglish)
    try visit(6, "windows", &windows)
    try visit(7, "skills", &skills)
    try visit(8, "record", &record)
    try visit(9, "day", &day)
    try visit(10, "latitude", &latitude)
    try visit(11, "longitude", &longitude)
    try visit(12, "lastDay", &lastDay)
  }
}
