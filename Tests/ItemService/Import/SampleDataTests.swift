import Foundation
import SampleData
import Testing

@Suite("The embedded sample data")
struct SampleDataTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/SampleData/Files").standardized

  private var items: Data {
    let file = unsafe yimen_sample_items()
    return unsafe Data(bytes: file.bytes, count: file.length)
  }

  private var halls: Data {
    let file = unsafe yimen_sample_halls()
    return unsafe Data(bytes: file.bytes, count: file.length)
  }

  @Test("is the files beside it, byte for byte")
  func files() throws {
    #expect(try [items, halls] == ["items.json", "halls.json"].map { try Data(contentsOf: Self.folder.appending(path: $0)) })
  }

  @Test("has three halls and the minutes of every reason for a visit")
  func hallsFile() throws {
    struct Halls: Decodable {
      struct Hall: Decodable { let id: String }
      let schema: String
      let halls: [Hall]
      let visitMinutes: [String: Int]
    }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let halls = try decoder.decode(Halls.self, from: self.halls)
    #expect(halls.schema == "yimen-halls/1")
    #expect(halls.halls.map(\.id) == ["H1", "H2", "H3"])
    #expect(halls.visitMinutes == ["originals": 8, "signature": 6, "biometric": 12, "interview": 20])
  }
}
