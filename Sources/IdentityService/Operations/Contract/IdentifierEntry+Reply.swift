import Civics
import Contracts

extension IdentifierEntry {
  /// - Parameter masked: the number with most of its places starred.
  init(kind: IdentifierKind, shown masked: String) {
    self.init()
    self.kind = kind.rawValue
    number = masked
  }
}
