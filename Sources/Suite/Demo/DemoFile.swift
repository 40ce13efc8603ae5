import Contracts
import ServiceKit

/// A file that the demo's person brings: a text that says what it stands for, and nothing of anybody.
struct DemoFile {
  static let type = "text/plain"
  /// Lines of a scan: more than one part holds, whose size the service tells.
  private static let linesOfAScan = 5_000

  let name: String
  let bytes: [UInt8]

  /// A page for a material.
  init(of material: PlannedMaterial) {
    self.init(of: material, lines: 1)
  }

  /// A scan of a material, which goes in several parts.
  static func scan(of material: PlannedMaterial) -> DemoFile { DemoFile(of: material, lines: linesOfAScan) }

  private init(of material: PlannedMaterial, lines: Int) {
    name = "\(material.id).txt"
    bytes = Array(String(repeating: "演示材料 a paper of the demo: \(material.name) (\(material.id))\n", count: lines).utf8)
  }

  /// SHA-256, in hexadecimal digits.
  var digest: String { ContentDigest.text(of: bytes) }
}
