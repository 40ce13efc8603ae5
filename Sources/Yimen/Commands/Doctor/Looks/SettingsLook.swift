import Bus
import FoundationEssentials
import ServiceKit
import Store

/// Reads flags, environment and settings file as a program does at its start.
enum SettingsLook {
  struct Answer: Sendable {
    var facts: SettingsChecks.Facts
    /// Where the stores lie; nil where the settings cannot be used.
    var location: StoreLocation?
  }

  static func look(_ place: StoreOptions) async -> Answer {
    let file = place.config ?? ProcessInfo.processInfo.environment["YIMEN_CONFIG"]
    var facts = SettingsChecks.Facts(file: file)
    if let file {
      facts.mode = FileMode.of(file) ?? 0
      facts.contents = contents(of: file)
    }
    do {
      return Answer(facts: facts, location: try await place.location())
    } catch let error as SettingsError {
      facts.error = error
    } catch {
      facts.error = .unreadableFile(file ?? "", .unreadable("\(error)"))
    }
    return Answer(facts: facts)
  }

  /// Null where it cannot be read: the program's own reader tells why.
  private static func contents(of file: String) -> JSONValue {
    guard let data = try? Data(contentsOf: URL(filePath: file)), let text = String(validating: data, as: UTF8.self) else { return .null }
    return (try? JSONValue(parsing: text)) ?? .null
  }
}
