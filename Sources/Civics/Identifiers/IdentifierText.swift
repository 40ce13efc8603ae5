/// How a number is read from what people type.
enum IdentifierText {
  /// Cuts blanks at the ends, makes full-width digits and letters narrow one by one, and small letters capital.
  ///
  /// Never by NFKC, which would turn U+2169 into X. Anything else stays and is refused by the rules.
  static func normalised(_ text: String) -> String {
    if isNormal(text) { return text }
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    var result = ""
    for scalar in scalars { result.unicodeScalars.append(plain(scalar)) }
    return printedOrganisationCode(result) ?? result
  }

  /// The text with every place that no kind allows taken out if it is a blank, or made `?` if not.
  static func shape(of text: String) -> String {
    if isNormal(text) { return text }
    var shape = ""
    for scalar in text.unicodeScalars where !isBlank(scalar) {
      shape.unicodeScalars.append(scalar.isASCII ? scalar : "?")
    }
    return shape
  }

  static func isNormal(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    for index in bytes.indices {
      guard bytes[index].isDigit || bytes[index].isCapital || bytes[index] == UInt8(ascii: ".") else { return false }
    }
    return true
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{FF10}"..."\u{FF19}", "\u{FF21}"..."\u{FF3A}": Unicode.Scalar(scalar.value - 0xFEE0)!
    case "\u{FF41}"..."\u{FF5A}": Unicode.Scalar(scalar.value - 0xFEE0 - 32)!
    case "a"..."z": Unicode.Scalar(scalar.value - 32)!
    default: scalar
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}"
  }

  /// An organisation code is printed `XXXXXXXX-X` (GB 11714) and stored without the hyphen.
  private static func printedOrganisationCode(_ text: String) -> String? {
    let bytes = text.utf8Span.span
    guard bytes.count == 10, bytes[8] == UInt8(ascii: "-") else { return nil }
    return text.replacing("-", with: "")
  }
}
