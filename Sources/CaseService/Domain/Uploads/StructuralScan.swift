/// Looks for what no paper needs: programs, and documents that act when they are opened. It is no scanner for malware, and what stands in a
/// compressed part of a PDF it does not see; a deployment has a scanner of its own for that.
public enum StructuralScan {
  /// How programs begin: ELF, Windows, Mach-O in its four kinds and its universal one, a script's first line.
  private static let programs: [[UInt8]] = [
    [0x7F, 0x45, 0x4C, 0x46], [0x4D, 0x5A], [0xFE, 0xED, 0xFA, 0xCE], [0xFE, 0xED, 0xFA, 0xCF], [0xCE, 0xFA, 0xED, 0xFE],
    [0xCF, 0xFA, 0xED, 0xFE], [0xCA, 0xFE, 0xBA, 0xBE], [0x23, 0x21],
  ]

  private static let endings = [
    ".exe", ".dll", ".com", ".scr", ".msi", ".bat", ".cmd", ".ps1", ".vbs", ".js", ".jse", ".wsf", ".hta", ".jar", ".sh", ".lnk",
  ]

  /// What is wrong with a content; nil: nothing that shows.
  public static func finding(in bytes: [UInt8]) -> ScanFinding? {
    if programs.contains(where: { bytes.starts(with: $0) }) { return .program }
    switch FileContent.type(of: bytes) {
    case .pdf: return isActive(bytes) ? .activeDocument : nil
    case .zip, .ofd:
      guard let directory = ArchiveDirectory(bytes) else { return nil }
      if directory.isTooLong { return .archiveTooLong }
      let holdsProgram = directory.names.contains { name in endings.contains { name.lowercased().hasSuffix($0) } }
      return holdsProgram ? .programInArchive : nil
    case .jpeg, .png, .plain, nil: return nil
    }
  }

  /// Names of actions that run something (ISO 32000-1, 12.6.4).
  private static let actions = ["/JavaScript", "/JS", "/Launch"].map { Array($0.utf8) }
  /// What ends a name: white space and delimiters (7.2.2).
  private static let ends = Set<UInt8>([0, 9, 10, 12, 13, 32] + Array("()<>[]{}/%".utf8))

  /// One pass over the bytes, of which there are many millions.
  private static func isActive(_ bytes: [UInt8]) -> Bool {
    let slash = UInt8(ascii: "/")
    for place in bytes.indices where bytes[place] == slash {
      if actions.contains(where: { isName($0, at: place, in: bytes) }) { return true }
    }
    return false
  }

  private static func isName(_ name: [UInt8], at place: Int, in bytes: [UInt8]) -> Bool {
    var end = place
    for character in name {
      guard end < bytes.count else { return false }
      // A name may have any of its characters as their codes (7.3.5).
      let code = escaped(at: end, in: bytes)
      guard code ?? bytes[end] == character else { return false }
      end += code == nil ? 1 : 3
    }
    // A longer name that begins so is another: of a font, for example.
    return end == bytes.count || ends.contains(bytes[end])
  }

  /// The character that `#` and two hexadecimal digits stand for; nil where none is written so.
  private static func escaped(at place: Int, in bytes: [UInt8]) -> UInt8? {
    guard bytes[place] == UInt8(ascii: "#"), place + 2 < bytes.count else { return nil }
    let digits = bytes[(place + 1)...(place + 2)].compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    return digits.count == 2 ? UInt8(digits[0] * 16 + digits[1]) : nil
  }
}
