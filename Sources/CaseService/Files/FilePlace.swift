/// For what something is sealed: put elsewhere, it does not open.
enum FilePlace: Hashable, Sendable {
  case name(String)
  /// A row of the content that an upload brought.
  case row(String, Int)

  var text: String {
    switch self {
    case .name(let upload): "name \(upload)"
    case .row(let upload, let row): "row \(upload) \(row)"
    }
  }
}
