/// A notice as it is printed at the counter for who asks.
public struct NoticeSlip: Hashable, Sendable {
  private static let marks: [Character: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"]

  /// Lines of plain text, for a printer of tickets.
  public let plain: String
  /// A page that prints by itself, without scripts and without anything from elsewhere.
  public let html: String

  /// - Parameter printed: when it is printed, as it stands on it.
  public init(_ words: NoticeText, _ language: Language, number: String, printed: String) {
    let (lines, foot) = (
      words.body.split(whereSeparator: \.isNewline).map(String.init),
      language == .chinese ? "通知编号：\(number)　打印时间：\(printed)" : "Notice \(number), printed \(printed)"
    )
    plain = ([words.title, ""] + lines + ["", foot]).joined(separator: "\n") + "\n"
    html =
      ([
        "<!DOCTYPE html>", "<html lang=\"\(language.rawValue)\">",
        "<head><meta charset=\"utf-8\"><title>\(Self.escaped(words.title))</title>",
        "<style>body{width:72mm;margin:4mm;font:11pt sans-serif}h1{font-size:13pt}p{margin:1mm 0}.foot{margin-top:4mm;font-size:8pt}</style>",
        "</head>", "<body>", "<h1>\(Self.escaped(words.title))</h1>",
      ] + lines.map { "<p>\(Self.escaped($0))</p>" } + ["<p class=\"foot\">\(Self.escaped(foot))</p>", "</body>", "</html>"])
      .joined(separator: "\n") + "\n"
  }

  private static func escaped(_ text: String) -> String { text.map { marks[$0] ?? String($0) }.joined() }
}
