import CaseDomain
import Contracts
import ServiceKit

/// Files that hold nothing of anybody.
struct SampleFile {
  let name: String
  let type: FileType
  let bytes: [UInt8]

  var digest: String { ContentDigest.text(of: bytes) }

  /// Its parts, each with where it begins.
  var parts: [(offset: Int, bytes: [UInt8])] {
    stride(from: 0, to: bytes.count, by: UploadLimits.partSize).map { offset in
      (offset, Array(bytes[offset..<min(offset + UploadLimits.partSize, bytes.count)]))
    }
  }

  /// A PDF of some size, which no other with another word equals.
  static func pdf(_ word: String = "one", size: Int = 200) -> SampleFile {
    let head = Array("%PDF-1.7\n% \(word)\n".utf8)
    let tail = Array("\n%%EOF\n".utf8)
    let filler = [UInt8](repeating: 0x20, count: max(0, size - head.count - tail.count))
    return SampleFile(name: "\(word).pdf", type: .pdf, bytes: head + filler + tail)
  }

  static let png = SampleFile(
    name: "a.png", type: .png,
    bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [UInt8](repeating: 7, count: 40)
      + [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82])

  static let jpeg = SampleFile(
    name: "a.jpg", type: .jpeg, bytes: [0xFF, 0xD8, 0xFF, 0xE0] + [UInt8](repeating: 9, count: 40) + [0xFF, 0xD9])

  static let plain = SampleFile(name: "a.txt", type: .plain, bytes: Array("第一行\r\nsecond line\n".utf8))

  static let ofd = SampleFile(name: "a.ofd", type: .ofd, bytes: archive(["OFD.xml", "Doc_0/Document.xml"]))

  static let zip = SampleFile(name: "a.zip", type: .zip, bytes: archive(["a.txt"]))

  static let everyType = [pdf(), png, jpeg, plain, ofd, zip]

  /// A ZIP archive of stored entries, each empty.
  static func archive(_ names: [String]) -> [UInt8] {
    func number(_ value: Int, _ length: Int) -> [UInt8] { (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for name in names {
      let name = Array(name.utf8)
      directory +=
        [0x50, 0x4B, 0x01, 0x02] + [UInt8](repeating: 0, count: 24) + number(name.count, 2) + [UInt8](repeating: 0, count: 12)
        + number(bytes.count, 4) + name
      bytes += [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 22) + number(name.count, 2) + [0, 0] + name
    }
    let end = [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 4) + number(names.count, 2) + number(names.count, 2)
    return bytes + directory + end + number(directory.count, 4) + number(bytes.count, 4) + [0, 0]
  }
}
