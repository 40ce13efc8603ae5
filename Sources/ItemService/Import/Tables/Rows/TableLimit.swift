import ItemDomain

/// A limit that may be left out, in two cells.
enum TableLimit {
  /// Where one of the two is left out, judging says so.
  static func limit(_ value: Int?, _ unit: String?) -> ItemDraft.Limit? {
    guard value != nil || unit != nil else { return nil }
    var limit = ItemDraft.Limit.blank
    limit.value = value ?? 0
    limit.unit = unit ?? ""
    return limit
  }
}
