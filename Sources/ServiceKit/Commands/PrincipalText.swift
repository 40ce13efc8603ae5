public import Bus

/// How a principal stands in the store: its role and its id, `clerk:window-3`; and for whom it acted, `applicant:s1 for s2`. Its session
/// stands nowhere.
///
/// Between the two, blanks and percent signs of either are written as `%20` and `%25`. An id that itself holds the word is written so too, with nobody
/// behind it; all others stand as they are, as they did before anybody acted for another.
public enum PrincipalText {
  private static let word = Array(" for ".utf8)
  private static let blank = UInt8(ascii: " ")
  private static let percent = UInt8(ascii: "%")

  /// The words for the roles, written out once: to ask a case for its name goes through reflection, for every event and every request.
  private static let words = Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0, String(describing: $0)) })
  private static let roles = Dictionary(uniqueKeysWithValues: words.map { (Substring($0.value), $0.key) })

  public static func text(of principal: Principal) -> String {
    let role = words[principal.role, default: "none"]
    if principal.actingFor.isEmpty && !holdsWord(principal.id.utf8) { return "\(role):\(principal.id)" }
    let names = escaped(principal.id) + word + escaped(principal.actingFor)
    return "\(role):\(String(decoding: names, as: UTF8.self))"
  }

  /// The principal that a text of the store names.
  public static func principal(_ text: String, channel: String) -> Principal {
    // By bytes: an id may begin with a mark that would join the colon.
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    let role = roles[Substring(parts[0])] ?? .none
    guard parts.count == 2 else { return Principal(id: "", role: role, channel: channel) }
    guard holdsWord(parts[1]), let sides = sides(Array(parts[1])) else {
      return Principal(id: String(Substring(parts[1])), role: role, channel: channel)
    }
    return Principal(id: unescaped(sides.id), role: role, channel: channel, actingFor: unescaped(sides.actingFor))
  }

  /// Whether a text holds the word. It is asked of every request.
  private static func holdsWord(_ text: some Collection<UInt8>) -> Bool {
    var seen = 0
    for byte in text {
      // The word begins and ends with a blank, and holds no other.
      seen = byte == word[seen] ? seen + 1 : byte == blank ? 1 : 0
      if seen == word.count { return true }
    }
    return false
  }

  private static func sides(_ names: [UInt8]) -> (id: ArraySlice<UInt8>, actingFor: ArraySlice<UInt8>)? {
    let parts = names.split(separator: blank, omittingEmptySubsequences: false)
    // What was written here has no other blanks; a text of before may.
    return parts.count == 3 ? (parts[0], parts[2]) : nil
  }

  private static func escaped(_ text: String) -> [UInt8] {
    text.utf8.flatMap { byte in
      switch byte {
      case blank: Array("%20".utf8)
      case percent: Array("%25".utf8)
      default: [byte]
      }
    }
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var rest = bytes
    var unescaped: [UInt8] = []
    while let byte = rest.popFirst() {
      let code = byte == percent ? Array(rest.prefix(2)) : []
      switch code {
      case Array("20".utf8): unescaped.append(blank)
      case Array("25".utf8): unescaped.append(percent)
      default:
        unescaped.append(byte)
        continue
      }
      rest = rest.dropFirst(2)
    }
    return String(decoding: unescaped, as: UTF8.self)
  }
}
