import Civics

/// Draws a document as a page of HTML that prints on A4: Chinese with English beneath, everything that people wrote escaped, and a place for
/// the seal.
public struct DocumentPage: Hashable {
  private let document: CaseDocument
  private let record: CaseRecord
  private let text: DocumentText

  /// - Parameters:
  ///   - event: the one that made the document.
  ///   - record: the case as the event left it.
  ///   - note: what the history tells beside the act.
  public init(_ document: CaseDocument, of event: CaseEvent, in record: CaseRecord, note: String) {
    self.document = document
    self.record = record
    text = DocumentText(of: event, in: record, note: note, template: document.template)
  }

  public var html: String {
    let name = document.kind.name
    let head = [
      DocumentParticular(Bilingual("文书编号", "Document"), document.number),
      DocumentParticular(Bilingual("办件编号", "Case"), record.number.description),
      DocumentParticular(Bilingual("事项", "Item"), record.item.title),
      DocumentParticular(Bilingual("申请人编号", "Applicant"), record.filing.applicant.subject),
    ]
    var parts = [
      "<!DOCTYPE html>", "<html lang=\"zh-Hans\">", "<head>", "<meta charset=\"utf-8\">",
      "<title>\(HTMLText.escaped("\(name.zh) \(name.en) \(document.number)"))</title>", "<style>\(Self.style)</style>", "</head>", "<body>",
      "<p class=\"office\">\(HTMLText.escaped(record.item.department))</p>",
      "<h1>\(both(name))</h1>",
      table(head), paragraph(text.opening),
    ]
    if !text.particulars.isEmpty { parts.append(table(text.particulars)) }
    if !text.grounds.isEmpty {
      parts.append("<h2>\(both(Bilingual("理由", "Grounds")))</h2>")
      parts.append("<p class=\"grounds\">\(HTMLText.escaped(text.grounds))</p>")
    }
    parts += text.closing.map(paragraph)
    if text.isSigned { parts.append("<p class=\"signature\">\(both(Bilingual("受送达人签收：", "Received by:")))</p>") }
    parts += [
      "<div class=\"seal\">\(both(Bilingual("（盖章处）", "place of the seal")))</div>",
      "<p class=\"date\">\(both(document.on.written))</p>",
      "<footer>\(HTMLText.escaped(document.number)) · \(HTMLText.escaped(document.kind.rawValue)) · \(document.template)</footer>",
      "</body>", "</html>", "",
    ]
    return parts.joined(separator: "\n")
  }

  private func paragraph(_ words: Bilingual) -> String { "<p>\(both(words))</p>" }

  private func table(_ particulars: [DocumentParticular]) -> String {
    let rows = particulars.map { "<tr><th>\(both($0.label))</th><td>\(both($0.value))</td></tr>" }
    return "<table>\n" + rows.joined(separator: "\n") + "\n</table>"
  }

  /// Chinese, and English beneath it where it says anything else.
  private func both(_ words: Bilingual) -> String {
    let chinese = HTMLText.escaped(words.zh)
    return words.en == words.zh ? chinese : "\(chinese)<span lang=\"en\">\(HTMLText.escaped(words.en))</span>"
  }

  private static let style = """
    @page { size: A4; margin: 25mm }
    body { font: 12pt/1.6 "FangSong", "Noto Serif CJK SC", serif; max-width: 160mm; margin: 0 auto; color: #000 }
    h1 { text-align: center; font-size: 20pt; margin: 6mm 0 }
    h2 { font-size: 12pt; margin: 4mm 0 0 }
    [lang=en] { display: block; font: 9pt/1.4 serif; color: #444 }
    .office { text-align: center; margin: 0 }
    table { width: 100%; border-collapse: collapse; margin: 4mm 0 }
    th, td { border: 0.3mm solid #000; padding: 1.5mm 2mm; text-align: left; vertical-align: top; overflow-wrap: anywhere }
    th { width: 36mm; font-weight: normal }
    .grounds { white-space: pre-wrap; overflow-wrap: anywhere }
    .signature { margin-top: 10mm }
    .seal { margin: 10mm 0 0 auto; width: 42mm; height: 42mm; border: 0.3mm dashed #888; color: #888; text-align: center; line-height: 3 }
    .date { text-align: right }
    footer { font-size: 8pt; color: #666; border-top: 0.2mm solid #888; margin-top: 8mm }
    tr, .seal, .date { break-inside: avoid }
    """
}
