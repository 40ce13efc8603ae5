import CaseDomain
import Testing

@Suite("The content of a file")
struct FileContentTests {
  @Test(arguments: SampleFile.everyType.indices)
  func `says of which type it is, and passes as that`(index: Int) throws {
    let file = SampleFile.everyType[index]
    #expect(FileContent.type(of: file.bytes) == file.type)
    try FileContent.check(file.bytes, announced: file.type)
  }

  @Test(arguments: SampleFile.everyType.indices)
  func `does not pass as another, whatever it is called`(index: Int) {
    let file = SampleFile.everyType[index]
    for other in FileType.allCases where other != file.type && !(file.type == .ofd && other == .zip) {
      #expect(throws: UploadRefusal.typeDiffers(announced: other, found: file.type)) { try FileContent.check(file.bytes, announced: other) }
    }
  }

  @Test func `of a document in an archive passes as an archive too`() throws {
    try FileContent.check(SampleFile.ofd.bytes, announced: .zip)
  }

  @Test(arguments: [0, 1, 2, 4, 5])
  func `that is cut off is found to be`(index: Int) {
    let file = SampleFile.everyType[index]
    let cut = Array(file.bytes.dropLast(file.type == .pdf ? 7 : 3))
    #expect(throws: UploadRefusal.endsEarly(file.type)) { try FileContent.check(cut, announced: file.type) }
  }

  @Test func `of no type that is taken is said to be of none`() {
    for bytes: [UInt8] in [[0, 1, 2, 3], [0xC3, 0x28], Array("a\u{1}b".utf8), [0x7F, 0x45, 0x4C, 0x46]] {
      #expect(FileContent.type(of: bytes) == nil)
      #expect(throws: UploadRefusal.typeDiffers(announced: .plain, found: nil)) { try FileContent.check(bytes, announced: .plain) }
    }
  }

  @Test func `may be any bytes at all without a fault`() {
    var random = SeededGenerator.fresh()
    let heads = SampleFile.everyType.map { Array($0.bytes.prefix(12)) } + [[]]
    for _ in 0..<2_000 {
      var bytes = heads.randomElement(using: &random)!
      bytes += (0..<Int.random(in: 0..<80, using: &random)).map { _ in .random(in: 0...255, using: &random) }
      if Bool.random(using: &random) { bytes += SampleFile.zip.bytes.suffix(Int.random(in: 0...60, using: &random)) }
      _ = FileContent.type(of: bytes)
      _ = StructuralScan.finding(in: bytes)
      for type in FileType.allCases { _ = try? FileContent.check(bytes, announced: type) }
    }
  }
}
