import ArgumentParser
import Civics

/// Days as they are written at the command line.
enum DayArgument {
  /// Reads `2026-02-13`.
  static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else {
      throw ValidationError("“\(text)” 不是日期，应为 YYYY-MM-DD。“\(text)” is no day; write YYYY-MM-DD.")
    }
    return day
  }

  /// Reads `2025-03-12..2025-03-26`.
  static func pause(_ text: String) throws -> ClockPause {
    let ends = text.split(separator: "..", omittingEmptySubsequences: false)
    guard ends.count == 2 else {
      throw ValidationError("“\(text)” 应为 START..END。“\(text)” is no pause; write START..END.")
    }
    guard let pause = ClockPause(start: try day(String(ends[0])), end: try day(String(ends[1]))) else {
      throw ValidationError("暂停 \(text) 的结束早于开始。The pause \(text) ends before it starts.")
    }
    return pause
  }
}
