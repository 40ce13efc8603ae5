/// Text as HTML shows it, and never as markup.
enum HTMLText {
  /// Escapes what could be markup, within elements and within quoted attributes. Control characters, which HTML has no place for, are left out.
  static func escaped(_ text: String) -> String {
    var html = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      case "\n", "\t": html.unicodeScalars.append(scalar)
      case _ where scalar.properties.generalCategory == .control: break
      default: html.unicodeScalars.append(scalar)
      }
    }
    return html
  }
}
