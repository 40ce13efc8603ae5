/// What the sources' documentation comments say of types and of their members.
struct SourceComments {
  private var types: [String: String] = [:]
  private var members: [String: String] = [:]

  /// - Parameter files: formatted, with one declaration a line.
  init(_ files: [SourceFile]) {
    for file in files { read(file) }
  }

  func comment(of type: String) -> String? { types[type] }
  func comment(of member: String, in type: String) -> String? { members["\(type).\(member)"] }

  private mutating func read(_ file: SourceFile) {
    var comment: [String] = []
    var type = ""
    for line in file.lines {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("///") {
        comment.append(String(text.dropFirst(3).drop { $0 == " " }))
        continue
      }
      defer { comment = [] }
      let words = text.split { " :(,".contains($0) }
      guard let keyword = words.firstIndex(where: { ["struct", "enum", "var", "case"].contains($0) }), words.count > keyword + 1 else {
        continue
      }
      let name = words[keyword + 1].filter { $0 != "`" }
      let said = comment.joined(separator: " ").split(separator: "  ").joined(separator: " ").replacing("``", with: "`")
      switch words[keyword] {
      case "struct", "enum":
        type = name
        if !said.isEmpty { types[name] = said }
      default:
        if !said.isEmpty { members["\(type).\(name)"] = said }
      }
    }
  }
}
