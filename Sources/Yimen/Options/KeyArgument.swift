import ArgumentParser
import Bus
import Civics
import ServiceKit

/// What is said of keys at the command line.
enum KeyArgument {
  /// All that a key may be given.
  static let roles = Role.allCases.filter { $0 != .none }.map { "\($0)" }.joined(separator: ", ")

  static func name(_ text: String) throws -> KeyName {
    do throws(KeyError) {
      return try KeyName(text)
    } catch {
      throw ValidationError("密钥名称。\(error)")
    }
  }

  /// Reads `clerk,approver`.
  static func roles(_ text: String) throws -> Set<Role> {
    let roles = try text.split(separator: ",", omittingEmptySubsequences: false).map { word in
      let name = word.trimmingPrefix { $0 == " " }
      guard let role = try? Role(json: .string(String(name))), role != .none else {
        throw ValidationError("没有角色“\(name)”，角色有 \(Self.roles)。There is no role “\(name)”; the roles are \(Self.roles).")
      }
      return role
    }
    return Set(roles)
  }

  /// Reads `2027-01-31`: the end of that day in China, in microseconds since 1970.
  static func expiry(_ text: String) throws -> Int {
    let next = try DayArgument.day(text) + 1
    return (next.number * 86_400 - ShanghaiTime.offset) * 1_000_000
  }

  /// Reads `24h`, `30m`, `7d` or `0`, in microseconds.
  static func grace(_ text: String) throws -> Int {
    if text == "0" { return 0 }
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400]
    let digits = text.dropLast()
    guard let unit = text.last.flatMap({ units[$0] }), digits.allSatisfy(\.isASCII), digits.allSatisfy(\.isWholeNumber),
      let count = Int(digits), case let (seconds, overflow) = count.multipliedReportingOverflow(by: unit), !overflow,
      seconds <= KeyLimits.longestGrace / 1_000_000
    else {
      throw ValidationError("“\(text)” 应为 24h、30m、7d 或 0，最长 365d。“\(text)” is no time; write 24h, 30m, 7d or 0, at most 365d.")
    }
    return seconds * 1_000_000
  }
}
