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

  @Test(
    arguments: [
      (#"{"case": {"officeHours": 5}}"#, "case.officeHours"), (#"{"hub": 3}"#, "hub"), (#"{"hub": ["a", 3]}"#, "hub"),
      (#"{"mail": {"port": true}}"#, "mail.port"), (#"{"mail": {"port": 2.5}}"#, "mail.port"), (#"{"mail": "smtp.example"}"#, "mail"),
      (#"{"log": {"level": null}}"#, "log.level"), (#"{"data": {"path": "/srv"}}"#, "data"), (#"{"mail": {"host": 7}}"#, "mail.host"),
    ] as [(String, String)])
  func `of a wrong type in the file are refused, with what they take`(row: (String, String)) async throws {
    let file = try Self.file(row.0)
    do {
      _ = try await Settings.reader(arguments: ["--config", file], environment: [:])
      Issue.record("\(row.0) was read")
    } catch {
      guard case .badValue(row.1, _, let expected) = error else {
        Issue.record("\(error)")
        return
      }
      let form = Settings.all.first { $0.key == row.1 }?.form
      #expect(form.map(expected.contains) ?? expected.contains("mail.host"), "\(error)")
    }
  }

  @Test func `of a wrong type that are secret are not told`() async throws {
    let file = try Self.file(#"{"mail": {"password": 271828}}"#)
    do {
      _ = try await Settings.reader(arguments: ["--config", file], environment: [:])
      Issue.record("a password that is no text was read")
    } catch {
      #expect("\(error)".contains("mail.password") && !"\(error)".contains("271828"))
    }
  }

  @Test func `may be a port as a number, and a list as a list`() async throws {
    let file = try Self.file(#"{"mail": {"port": 2525}, "hub": ["ipc:///a", "ipc:///b"], "unheard": {"of": [1]}, "case": {"unknown": 1}}"#)
    let reader = try await Settings.reader(arguments: ["--config", file], environment: [:])
    #expect(reader.string(forKey: "mail.port") == "2525")
    #expect(reader.string(forKey: "hub") == "ipc:///a,ipc:///b")
  }

  @Test func `are not read from a file that is missing, a directory or no JSON, and the line says which in both languages`() async throws {
    let broken = try Self.file("{\"mail\":")
    let directory = TemporaryDirectory.make()
    for (file, words, chinese) in [
      ("/nowhere/settings.json", "there is no settings file", "不存在"), (directory, "is a directory", "是目录"),
      (broken, "is not JSON", "不是有效的 JSON"), (try Self.file("[1]"), "object", "对象"),
    ] {
      do {
        _ = try await Settings.reader(arguments: ["--config", file], environment: [:])
        Issue.record("\(file) was read")
      } catch {
        guard case .unreadableFile(file, _) = error else {
          Issue.record("\(error)")
          continue
        }
        let line = "\(error)"
        #expect(line.contains(file) && line.contains(words) && line.contains(chinese), "\(line)")
        #expect(!line.contains("Error") && !line.contains("\n"), "\(line)")
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
