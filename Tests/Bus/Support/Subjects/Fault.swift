/// What a subject found wrong.
struct Fault: Error, CustomStringConvertible {
  let description: String

  /// - Throws: a fault, unless `holds`.
  static func unless(_ holds: Bool, _ description: @autoclosure () -> String) throws(Fault) {
    guard holds else { throw Fault(description: description()) }
  }
}
