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
    let end = place + name.count
    guard end <= bytes.count, bytes[place..<end].elementsEqual(name) else { return false }
    // A longer name that begins so is another: of a font, for example.
    return end == bytes.count || ends.contains(bytes[end])
  }
}
