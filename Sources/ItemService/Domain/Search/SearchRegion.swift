/// A region by its division code: 6 places down to the county, 9 to the street, 12 to the community.
struct SearchRegion: Hashable, Sendable {
  /// The code without the zeros that mean all of it, so that what lies within begins with it.
  private let stem: String

  init?(_ code: String) {
    guard [6, 9, 12].contains(code.utf8.count), code.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    var stem = code[...]
    while stem.utf8.count > 6, stem.hasSuffix("000") { stem = stem.dropLast(3) }
    while stem.utf8.count <= 6, stem.hasSuffix("00") { stem = stem.dropLast(2) }
    self.stem = String(stem)
  }

  /// Whether one lies within the other.
  func overlaps(_ other: SearchRegion) -> Bool {
    stem.hasPrefix(other.stem) || other.stem.hasPrefix(stem)
  }
}
