import FoundationEssentials
import Glibc

/// Looks at the names and permissions of what lies in `keys/`.
enum KeyLook {
  static func facts(in directory: String, areAskedFor: Bool) -> KeyChecks.Facts {
    let path = directory + "/keys"
    var facts = KeyChecks.Facts(
      directory: path, mode: FileMode.of(path), hasIdentityStore: FileMode.of(directory + "/identity.sqlite") != nil,
      areAskedFor: areAskedFor)
    guard facts.mode != nil else { return facts }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      facts.isListed = false
      return facts
    }
    facts.files = names.sorted().compactMap { name in
      let file = "\(path)/\(name)"
      return FileMode.of(file).map { KeyChecks.File(name: name, mode: $0, isReadable: unsafe access(file, R_OK) == 0) }
    }
    return facts
  }
}
