package import Bus
package import Civics
package import Contracts

/// Where a page of an export begins: a section, and the entry of it after which it does.
package struct ExportCursor: Hashable, Sendable {
  /// Stands for the entry before the first.
  private static let beginning = "0"

  /// The section's place.
  package let section: Int
  /// Nil: with its first entry.
  package let after: String?
  private let sections: [String]

  /// - Parameters:
  ///   - text: what the page before said; empty: the beginning of all.
  ///   - sections: the names of those that are told, in their order.
  /// - Throws: `bus.badRequest`.
  package init(_ text: String, among sections: [String]) throws(Refusal) {
    self.sections = sections
    guard !text.isEmpty else {
      (section, after) = (0, nil)
      return
    }
    let words = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard words.count == 2, !words[1].isEmpty, let section = sections.firstIndex(of: words[0]) else {
      throw BusRefusals.badRequest.refusal("after")
    }
    self.section = section
    after = words[1] == Self.beginning ? nil : words[1]
  }

  /// The page that was made.
  /// - Parameter title: what people read above the section.
  package func page(_ part: ExportPart, of subject: String, titled title: Civics::Bilingual) -> ExportPage {
    ExportPage.with {
      $0.json =
        JSONValue.object([
          ("subject", .string(subject)), ("section", .string(sections[section])),
          ("title", .object([("zh", .string(title.zh)), ("en", .string(title.en))])), ("entries", .array(part.entries)),
        ]).text
      if let next = part.next {
        $0.next = "\(sections[section]):\(next)"
      } else if section + 1 < sections.count {
        $0.next = "\(sections[section + 1]):\(Self.beginning)"
      }
    }
  }
}
