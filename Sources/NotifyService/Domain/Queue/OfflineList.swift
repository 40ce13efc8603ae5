public import Civics

/// What a hall takes to hand before it may lose its network: today's appointments with their ranks, and numbers to draw. As a page that prints.
public struct OfflineList: Equatable, Sendable {
  /// Somebody who is still to come.
  public struct Line: Equatable, Sendable {
    /// The appointment's start, `HH:MM`: the rank of who comes before it.
    public let time: String
    public let minutes: Int
    /// The visit's id, by which the ticket is merged.
    public let visit: String
    /// The numbers of its cases.
    public let cases: [String]

    public init(time: String, minutes: Int, visit: String, cases: [String]) {
      self.time = time
      self.minutes = minutes
      self.visit = visit
      self.cases = cases
    }
  }

  public let hall: Bilingual
  public let day: Day
  public let numbers: ClosedRange<Int>
  public let lines: [Line]
  /// ``QueueRules/walkInMinutes``.
  public let walkInMinutes: Int

  public init(hall: Bilingual, day: Day, numbers: ClosedRange<Int>, lines: [Line], walkInMinutes: Int) {
    self.hall = hall
    self.day = day
    self.numbers = numbers
    self.lines = lines
    self.walkInMinutes = walkInMinutes
  }

  /// The page, in Chinese with English beneath.
  public var html: String {
    let title = Bilingual("离线排队表", "Queue without a network")
    let order = Bilingual(
      "按排序时间从早到晚叫号：预约的为预约时间，迟到的为到达时间，现场的为到达时间加\(walkInMinutes)分钟。",
      "Call by the moment in order: of an appointment its start, of who comes late the arrival, of a walk-in the arrival and \(walkInMinutes) minutes."
    )
    let booked = lines.map { line in
      "<tr><td>\(Self.escaped(line.time))</td><td>\(line.minutes)</td><td>\(Self.escaped(line.cases.joined(separator: " ")))</td>"
        + "<td>\(Self.escaped(line.visit))</td><td></td><td></td><td></td><td></td></tr>"
    }
    let drawn = numbers.map { value in
      "<tr><td>\(TicketNumber(.offline, value)?.text ?? "")</td><td></td><td></td><td></td><td></td><td></td></tr>"
    }
    return
      ([
        "<!DOCTYPE html>", "<html lang=\"zh-Hans\">", "<head>", "<meta charset=\"utf-8\">",
        "<title>\(Self.escaped("\(title.zh) \(hall.zh) \(day)"))</title>", "<style>\(Self.style)</style>", "</head>", "<body>",
        "<h1>\(Self.both(title))</h1>", "<p>\(Self.both(Bilingual("\(hall.zh) \(day)", "\(hall.en), \(day)")))</p>",
        "<p>\(Self.both(order))</p>",
        "<h2>\(Self.both(Bilingual("今日预约", "Appointments of today")))</h2>",
        Self.head([
          Bilingual("预约时间", "time"), Bilingual("分钟", "minutes"), Bilingual("办件", "case"), Bilingual("预约编号", "visit"),
          Bilingual("号码", "number"), Bilingual("到达", "arrived"), Bilingual("窗口", "window"), Bilingual("完成", "done"),
        ]),
      ] + booked + [
        "</table>", "<h2>\(Self.both(Bilingual("可用号码", "Numbers")))</h2>",
        Self.head([
          Bilingual("号码", "number"), Bilingual("到达", "arrived"), Bilingual("排序时间", "moment"), Bilingual("叫号", "called"),
          Bilingual("窗口", "window"), Bilingual("完成", "done"),
        ]),
      ] + drawn + ["</table>", "</body>", "</html>", ""]).joined(separator: "\n")
  }

  private static func head(_ names: [Bilingual]) -> String {
    "<table>\n<tr>" + names.map { "<th>\(both($0))</th>" }.joined() + "</tr>"
  }

  private static func both(_ words: Bilingual) -> String {
    "\(escaped(words.zh))<span lang=\"en\">\(escaped(words.en))</span>"
  }

  /// Text as HTML shows it, and never as markup.
  private static func escaped(_ text: String) -> String {
    var html = ""
    for character in text {
      switch character {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      default: html.append(character)
      }
    }
    return html
  }

  private static let style = """
    @page { size: A4; margin: 15mm }
    body { font: 11pt/1.5 "FangSong", "Noto Serif CJK SC", serif; max-width: 180mm; margin: 0 auto; color: #000 }
    h1 { text-align: center; font-size: 18pt; margin: 4mm 0 }
    h2 { font-size: 12pt; margin: 4mm 0 0 }
    [lang=en] { display: block; font: 8pt/1.3 serif; color: #444 }
    table { width: 100%; border-collapse: collapse; margin: 2mm 0 }
    th, td { border: 0.3mm solid #000; padding: 1mm 1.5mm; text-align: left; vertical-align: top; overflow-wrap: anywhere }
    th { font-weight: normal }
    tr { break-inside: avoid; height: 7mm }
    """
}
