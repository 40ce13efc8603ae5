/// The type of a certificate as its identifier writes it (GB/T 36904-2018): the credit code of the body that sets the type, and three digits.
public enum CertificateTypeCode {
  /// The code of a type by which the suite joins items and materials.
  ///
  /// A type such as `ct024` ends in its three digits. Of another catalogue's type the letters and digits stand in their place, so that every
  /// type has a code and none is refused for its form.
  public static func make(setter: String, type: String) -> String {
    let capitals = type.uppercased().utf8.filter { (48...57).contains($0) || (65...90).contains($0) }
    let digits = capitals.suffix(3)
    let isNumbered = digits.count == 3 && digits.allSatisfy { (48...57).contains($0) }
    let tail = isNumbered && capitals.count == 5 ? digits : capitals.prefix(mostPlaces)
    return setter + (tail.isEmpty ? "000" : String(decoding: tail, as: UTF8.self))
  }

  /// Places beside the credit code's 18 that a part of an identifier has room for.
  private static let mostPlaces = 46
}
