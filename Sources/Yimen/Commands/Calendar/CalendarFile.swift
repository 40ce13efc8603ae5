import Bus
import Civics
import Contracts

/// A file with the notice on days off of one year or several.
///
/// JSON: `{"version": "CN-2027", "years": {"2027": {}}, "days": {"2027-01-01": {"workday": false, "name": "元旦", "name_en": "New Year's Day"}}}`.
/// The years are covered whole; without a version the last of them names it. A day's other fields, and other parts of the file, are left alone.
enum CalendarFile {
  static let most = 4 * 1_024 * 1_024

  /// - Throws: `CommandFailure` that names what is wrong.
  static func read(_ path: String) throws -> ImportCalendar {
    let bytes: [UInt8]
    do {
      bytes = try InputFile.bytes(of: path, atMost: most)
    } catch {
      switch error {
      case .missing: throw fault(path, "没有这个文件。", "there is no such file.", .noInput)
      case .isDirectory, .unreadable: throw fault(path, "无法读取。", "it cannot be read.", .noInput)
      case .tooLarge: throw fault(path, "超过\(most)字节。", "it is over \(most) bytes.")
      }
    }
    guard let json = try? JSONValue(parsing: String(decoding: bytes, as: UTF8.self)) else {
      throw fault(path, "不是 JSON。", "it is no JSON.")
    }
    return try request(json, path)
  }

  private static func request(_ json: JSONValue, _ path: String) throws -> ImportCalendar {
    guard case .object(let years)? = json["years"], !years.isEmpty, case .object(let days)? = json["days"] else {
      throw fault(path, "缺少 years 或 days。", "it lacks years or days.")
    }
    let numbers = years.compactMap { Int($0.0) }.filter { Day.years.contains($0) }.sorted()
    guard numbers.count == years.count, let first = numbers.first, let last = numbers.last, Array(first...last) == numbers else {
      throw fault(path, "years 应为连续的年份。", "years are years in a row.")
    }
    return try ImportCalendar.with {
      $0.version = string(json["version"]) ?? "CN-\(last)"
      $0.first = "\(Day(year: first, month: 1, day: 1)!)"
      $0.last = "\(Day(year: last, month: 12, day: 31)!)"
      $0.days = try days.map { written, value in
        guard Day(written) != nil, case .bool(let workday)? = value["workday"], let name = string(value["name"]) else {
          throw fault(path, "\(written) 应为日期，含 workday 与 name。", "\(written) is to be a day with workday and name.")
        }
        return CalendarDay.with {
          $0.day = written
          $0.workday = workday
          $0.nameZh = name
          $0.nameEn = string(value["name_en"]) ?? name
        }
      }
    }
  }

  private static func string(_ value: JSONValue?) -> String? {
    if case .string(let text)? = value { text } else { nil }
  }

  private static func fault(_ path: String, _ zh: String, _ en: String, _ status: ExitStatus = .badData) -> CommandFailure {
    CommandFailure(
      status, zh: "\(path)：\(zh)", en: "\(path): \(en)", remedyZh: "格式见 yimen calendar import --help。",
      remedyEn: "See yimen calendar import --help for its form.")
  }
}
