extension Collection<UInt8> where Index == Int {
  /// Whether the bytes of a text stand somewhere in it.
  func contains(bytesOf text: StaticString) -> Bool { firstIndex(ofBytes: Array(text.description.utf8)) != nil }

  /// Where some bytes stand first.
  func firstIndex(ofBytes pattern: [UInt8]) -> Int? {
    guard let first = pattern.first, pattern.count <= count else { return nil }
    var start = startIndex
    let last = endIndex - pattern.count
    while start <= last, let found = self[start...last].firstIndex(of: first) {
      if self[found..<found + pattern.count].elementsEqual(pattern) { return found }
      start = found + 1
    }
    return nil
  }
}
