import ArgumentParser
import Bus
import Foundation
import ServiceKit
import TestKit
import Testing

@testable import yimen

struct SettingsChecksTests {
  func findings(_ facts: SettingsChecks.Facts) -> [Diagnosis] { SettingsChecks.findings(facts) }

  func facts(_ json: String, mode: UInt32 = 0o600) throws -> SettingsChecks.Facts {
    SettingsChecks.Facts(file: "/s.json", mode: mode, contents: try JSONValue(parsing: json))
  }

  @Test func `settings that can be used are well`() throws {
    #expect(findings(SettingsChecks.Facts()).names == ["ok settings"])
    #expect(findings(try facts(#"{"mail": {"host": "mail.example", "password": "x"}, "keep": {"commands": 30}}"#)).names == ["ok settings"])
  }

  @Test func `why they cannot be used is told`() throws {
    let found = findings(SettingsChecks.Facts(error: .unreadableFile("/s.json", .notJSON), file: "/s.json"))
    #expect(found.names == ["fail settings"])
    #expect(found[0].meaning.en.contains("/s.json is not JSON") && found[0].meaning.zh.hasPrefix("设置文件"))
  }

  @Test func `a member that no program knows is told by its whole name`() throws {
    let found = findings(try facts(#"{"mail": {"hots": "mail.example"}, "colour": 1}"#))
    #expect(found.names == ["warn settings.unknown", "warn settings.unknown"] && found.areTold)
    #expect(found[0].text.contains("colour") && found[1].text.contains("mail.hots"))
  }

  @Test func `a file with a password that others can read is told, and the password is not`() throws {
    let found = findings(try facts(#"{"mail": {"password": "hush"}}"#, mode: 0o644))
    #expect(found.names == ["warn settings.exposed"] && found.areTold)
    #expect(!found[0].text.contains("hush"))
    #expect(findings(try facts(#"{"mail": {"host": "x"}}"#, mode: 0o644)).names == ["ok settings"])
  }

  @Test func `a file is read as a program reads it`() async throws {
    let file = TemporaryDirectory.make() + "/settings.json"
    for (text, names) in [("{", ["fail settings"]), (#"{"keep": {"commands": []}}"#, ["fail settings"]), ("{}", ["ok settings"])] {
      try Data(text.utf8).write(to: URL(filePath: file))
      let place = try StoreOptions.parse(["--config", file])
      let answer = await SettingsLook.look(place)
      #expect(SettingsChecks.findings(answer.facts).names == names)
      #expect((answer.location == nil) == (answer.facts.error != nil))
    }
    let missing = await SettingsLook.look(try StoreOptions.parse(["--config", "/nowhere.json"]))
    #expect(missing.facts.error == .unreadableFile("/nowhere.json", .missing))
  }
}
