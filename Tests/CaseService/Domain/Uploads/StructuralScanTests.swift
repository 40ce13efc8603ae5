import CaseDomain
import Civics
import Testing

@Suite("A look at the structure of a file")
struct StructuralScanTests {
  @Test(arguments: SampleFile.everyType.indices)
  func `finds nothing in what is only a paper`(index: Int) {
    #expect(StructuralScan.finding(in: SampleFile.everyType[index].bytes) == nil)
  }

  @Test(arguments: [[0x7F, 0x45, 0x4C, 0x46, 2], [0x4D, 0x5A, 0x90], [0xCF, 0xFA, 0xED, 0xFE], Array("#!/bin/sh\n".utf8)])
  func `finds a program by how it begins`(bytes: [UInt8]) {
    #expect(StructuralScan.finding(in: bytes) == .program)
  }

  @Test(arguments: [
    "/JavaScript", "/JS (app.alert(1))", "/S/Launch/F(a)", "/JS", "/S/J#61vaScript", "/J#53(app.alert(1))", "/#4caunch", "/#4A#53",
  ])
  func `finds a PDF that acts`(action: String) {
    let bytes = Array("%PDF-1.7\n1 0 obj <<\(action)>> endobj\n%%EOF\n".utf8)
    #expect(StructuralScan.finding(in: bytes) == .activeDocument)
  }

  @Test(arguments: ["/JSong#2CBold", "/Launched", "(JavaScript)", "/F1 /JSX", "/J#S", "/J#5", "/JS#20", "/J#2353", "/#4Caunched"])
  func `takes no other name for an action`(name: String) {
    #expect(StructuralScan.finding(in: Array("%PDF-1.7\n\(name) \n%%EOF\n".utf8)) == nil)
  }

  @Test(arguments: ["setup.exe", "deep/folder/run.BAT", "a.js"])
  func `finds a program in an archive`(name: String) {
    #expect(StructuralScan.finding(in: SampleFile.archive(["a.txt", name])) == .programInArchive)
  }

  @Test func `refuses an archive with more entries than are looked at`() {
    let names = (0...UploadLimits.archiveEntries).map { "\($0)" }
    #expect(StructuralScan.finding(in: SampleFile.archive(names)) == .archiveTooLong)
    #expect(StructuralScan.finding(in: SampleFile.archive(Array(names.dropLast()))) == nil)
  }

  @Test(arguments: ScanFinding.allCases)
  func `says what it found in both languages`(finding: ScanFinding) {
    #expect(!finding.name.zh.isEmpty && finding.name.en.allSatisfy(\.isASCII))
  }
}
