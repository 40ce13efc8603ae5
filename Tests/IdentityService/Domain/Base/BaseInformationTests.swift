import Civics
import IdentityDomain
import Testing

struct BaseInformationTests {
  func read(
    _ resource: String = "440604/population", _ provider: String = "公安局", _ asOf: String = "2026-09-01",
    _ fields: [(name: String, value: String)] = [("address", "某路 1 号")]
  ) throws -> BaseInformation {
    try BaseInformation(
      resource: resource.replacing("/", with: "."), provider: provider, asOf: asOf, fields: fields, today: Synthetic.today)
  }

  @Test func `what a resource says is read`() throws {
    let information = try read()
    #expect(information.resource == "440604.population")
    #expect(information.asOf == Day("2026-09-01"))
    #expect(information.fields.map(\.name) == ["address"])
  }

  @Test func `an older date never takes a newer one's place`() throws {
    let information = try read()
    #expect(information.replaces(keptAsOf: nil))
    #expect(information.replaces(keptAsOf: Day("2026-08-31")))
    #expect(information.replaces(keptAsOf: Day("2026-09-01")))
    #expect(!information.replaces(keptAsOf: Day("2026-09-02")))
  }

  @Test func `what is not acceptable is named`() {
    func part(_ name: String, _ read: () throws -> BaseInformation) {
      #expect(throws: IdentityRefusal.baseInformationInvalid(name)) { _ = try read() }
    }
    part("resource") { try read("") }
    part("resource") { try read("人口库") }
    part("resource") { try read(String(repeating: "r", count: 65)) }
    part("provider") { try read("r", "") }
    part("asOf") { try read("r", "p", "yesterday") }
    part("asOf") { try read("r", "p", "2026-11-24") }
    part("fields") { try read("r", "p", "2026-09-01", []) }
    part("fields") { try read("r", "p", "2026-09-01", [("a", "1"), ("a", "2")]) }
    part("fields") { try read("r", "p", "2026-09-01", (0...64).map { ("a\($0)", "1") }) }
    part("name") { try read("r", "p", "2026-09-01", [("住址", "1")]) }
    for text in [Synthetic.man, Synthetic.oldForm, "19900009173"] {
      part("resource") { try read("r.\(text)") }
      part("provider") { try read("r", "公安局 \(text)") }
      part("name") { try read("r", "p", "2026-09-01", [(text, "1")]) }
    }
    part("value") { try read("r", "p", "2026-09-01", [("a", "")]) }
    part("value") { try read("r", "p", "2026-09-01", [("a", "1\n2")]) }
  }
}
