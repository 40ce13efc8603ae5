/// A material's name and issuer as the register reads them: letters and figures alone, since brackets, quotes and blanks are written anyhow.
struct ProofName {
  private let name: String
  private let issuer: String

  init(_ name: String, issuer: String) {
    self.name = Self.plain(name)
    self.issuer = Self.plain(issuer)
  }

  /// Whether the name has the phrase in it, and does not deny it (不同户, 非正常死亡).
  func says(_ phrase: String) -> Bool {
    name.ranges(of: phrase).contains { range in
      guard range.lowerBound > name.startIndex else { return true }
      let before = name[name.index(before: range.lowerBound)]
      return before != "不" && before != "非"
    }
  }

  func isIssued(by office: String) -> Bool { issuer.contains(office) }

  /// Whether it is exactly this name.
  func isNamed(_ other: String) -> Bool { name == other }

  /// Whether a committee of a village or of residents issues it, as its name or its issuer says.
  var isOfCommunity: Bool {
    let committees = ["居委会", "村委会", "居村委会", "村居委会", "居民委员会", "村民委员会"]
    return issuer.hasSuffix("社区") || committees.contains { name.contains($0) || issuer.contains($0) }
  }

  var isOfPolice: Bool { issuer.contains("公安") || issuer.contains("派出所") }

  /// Whether somebody is named who answers for it.
  var hasIssuer: Bool { !issuer.isEmpty && !["无", "不明", "不详", "待定"].contains(issuer) }

  var isOwn: Bool { issuer == "申请人" }

  static func plain(_ text: String) -> String {
    String(text.filter { $0.isLetter || $0.isNumber })
  }
}
