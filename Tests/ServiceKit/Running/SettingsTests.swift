import Bus
import Configuration
import Foundation
import ServiceKit
import TestKit
import Testing

@Suite("Settings")
struct SettingsTests {
  static func file(_ text: String) throws -> String {
    let path = TemporaryDirectory.make() + "/settings.json"
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  @Test func `of the command line go over those of the environment, and these over those of the file`() async throws {
    let file = try Self.file(#"{"mail": {"host": "file.example", "user": "file", "from": "file@file.example"}}"#)
    let reader = try await Settings.reader(
      arguments: ["--config", file, "--mail-host", "flag.example"],
      environment: ["YIMEN_MAIL_HOST": "variable.example", "YIMEN_MAIL_USER": "variable"])
    #expect(reader.string(forKey: "mail.host") == "flag.example")
    #expect(reader.string(forKey: "mail.user") == "variable")
    #expect(reader.string(forKey: "mail.from") == "file@file.example")
    #expect(reader.string(forKey: "mail.port") == nil)
  }

  @Test func `name a file also by a variable`() async throws {
    let file = try Self.file(#"{"log": {"level": "debug"}}"#)
    let reader = try await Settings.reader(arguments: [], environment: ["YIMEN_CONFIG": file])
    #expect(reader.string(forKey: "log.level") == "debug")
  }

  @Test(arguments: [["--data", "/srv/a,b c"], ["--data=/srv/a,b c"]])
  func `keep a value as it is, commas and all`(arguments: [String]) async throws {
    let reader = try await Settings.reader(arguments: arguments, environment: [:])
    #expect(reader.string(forKey: "data") == "/srv/a,b c")
  }

  @Test func `need a value for every flag`() async throws {
    await #expect(throws: SettingsError.valueMissing("--mail-host")) {
      try await Settings.reader(arguments: ["--data", "/srv", "--mail-host"], environment: [:])
    }
  }

  @Test(arguments: [["--mail-hots", "a.example"], ["--mail-hots=a.example"], ["-v"], ["verbose"]])
  func `do not pass over a flag that nobody knows`(arguments: [String]) async throws {
    await #expect(throws: SettingsError.unknownFlag(arguments[0].split(separator: "=").map(String.init)[0])) {
      try await Settings.reader(arguments: arguments, environment: [:])
    }
  }

  @Test func `are not read from a file that is missing or no JSON`() async throws {
    let broken = try Self.file("{\"mail\":")
    for file in ["/nowhere/settings.json", broken] {
      do {
        _ = try await Settings.reader(arguments: ["--config", file], environment: [:])
        Issue.record("\(file) was read")
      } catch {
        guard case .unreadableFile(file, _) = error else {
          Issue.record("\(error)")
          continue
        }
        #expect("\(error)".contains(file))
      }
    }
  }

  @Test(arguments: Settings.all.map(\.key))
  func `are all in the help, in both languages`(key: String) throws {
    let setting = try #require(Settings.all.first { $0.key == key })
    #expect(Settings.help.contains("  \(setting.flag) "))
    #expect(Settings.help.contains(setting.meaning.en) && Settings.help.contains(setting.meaning.zh))
  }
}
