public import Bus

/// The code of a visit for check-in.
public struct CheckInCode: Message, Hashable {
  /// Ten digits and letters; neither I, L, O nor U is among them.
  public var code = ""
  /// The code as a QR code (ISO/IEC 18004), drawn as SVG.
  public var svg = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code, .secret)
    try visit(2, "svg", &svg, .secret)
  }
}
