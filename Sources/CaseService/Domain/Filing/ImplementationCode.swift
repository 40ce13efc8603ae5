public import Civics

/// 实施编码: 18 places of the implementing body's credit code, 1 of the exercising level, 12 of the basic code.
public enum ImplementationCode {
  public static let length = 31

  /// Whether a text has the layout of an implementation code: 31 capital letters and digits.
  public static func isWellFormed(_ text: String) -> Bool {
    text.utf8.count == length && text.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
  }

  /// A code for an item whose catalogue entry has none: always the same for the same item.
  ///
  /// The body is a made-up one of Chancheng district (its check places hold), the basic code is Guangdong's 44, the item type, five
  /// places drawn from the item's code and no sub item. Codes of the form letter and three digits never collide; others may, and then
  /// share their day's serials, so that case numbers stay unique.
  public static func synthetic(itemCode: String, type: ItemType, level: ExerciseLevel) -> String {
    body + level.code + "44" + type.code + mainItem(itemCode) + "000"
  }

  /// 11 (机关) + 440604 + an organisation code of zeros with its check place + the credit code's check place.
  private static let body = "114406040000000000"

  private static func mainItem(_ itemCode: String) -> String {
    let bytes = Array(itemCode.utf8)
    if bytes.count == 4, let letter = bytes.first, (65...90).contains(letter), bytes.dropFirst().allSatisfy({ (48...57).contains($0) }) {
      return "\(letter - 55)" + String(itemCode.dropFirst())
    }
    // FNV-1a: a small, stable hash; Swift's own is seeded anew in each process.
    let hash = bytes.reduce(14_695_981_039_346_656_037 as UInt64) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    return String(String(100_000 + hash % 100_000).dropFirst())
  }
}
