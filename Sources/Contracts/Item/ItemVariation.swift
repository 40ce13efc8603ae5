public import Bus

/// In what an item is otherwise in a region or a hall. The narrower place wins: a hall over a street, a street over its district.
public struct ItemVariation: Message, Hashable {
  /// A division code of 6, 9 or 12 places; empty: see `hall`.
  public var region = ""
  public var hall = ""
  /// Not there: as the item has it; so with each field below.
  public var promised: TimeLimit? = nil
  public var hallVisits: Int? = nil
  public var fees: [ItemFee] = []
  public var address = ""
  public var officeHours = ""
  public var enquiry = ""
  public var complaint = ""
  public var materialsLeftOut: [String] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "region", &region)
    try visit(2, "hall", &hall)
    try visit(3, "promised", &promised)
    try visit(4, "hallVisits", &hallVisits)
    try visit(5, "fees", &fees)
    try visit(6, "address", &address)
    try visit(7, "officeHours", &officeHours)
    try visit(8, "enquiry", &enquiry)
    try visit(9, "complaint", &complaint)
    try visit(10, "materialsLeftOut", &materialsLeftOut)
  }
}
