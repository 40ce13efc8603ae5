/// The names in a ZIP archive, as its central directory has them (APPNOTE.TXT 4.3.12, 4.3.16).
struct ArchiveDirectory {
  /// At most ``UploadLimits/archiveEntries``, and as many as are there.
  let names: [String]
  let isTooLong: Bool

  private static let end: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  private static let entry: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
  private static let endLength = 22
  private static let entryLength = 46
  /// Bytes of the comment that may follow the end.
  private static let longestComment = 65_535

  /// Nil where the archive has no whole directory: it is cut off, or none.
  init?(_ bytes: [UInt8]) {
    let tail = bytes.suffix(Self.endLength + Self.longestComment)
    guard let end = tail.lastIndex(ofBytes: Self.end), end + Self.endLength <= bytes.count else { return nil }
    func number(_ place: Int, _ length: Int) -> Int {
      (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    let count = number(end + 10, 2)
    var place = number(end + 16, 4)
    var names: [String] = []
    for _ in 0..<min(count, UploadLimits.archiveEntries) {
      guard place + Self.entryLength <= end, bytes[place..<place + 4].elementsEqual(Self.entry) else { return nil }
      let lengths = (name: number(place + 28, 2), extra: number(place + 30, 2), comment: number(place + 32, 2))
      let name = place + Self.entryLength
      guard name + lengths.name <= end else { return nil }
      names.append(String(decoding: bytes[name..<name + lengths.name], as: UTF8.self))
      place = name + lengths.name + lengths.extra + lengths.comment
    }
    self.names = names
    isTooLong = count > UploadLimits.archiveEntries
  }
}

extension ArraySlice<UInt8> {
  fileprivate func lastIndex(ofBytes pattern: [UInt8]) -> Int? {
    guard pattern.count <= count else { return nil }
    return (startIndex...(endIndex - pattern.count)).last { self[$0..<$0 + pattern.count].elementsEqual(pattern) }
  }
}
