import Bus
import Suite

/// What a back-up holds, for people and for programs.
enum BackupText {
  static func lines(_ manifest: BackupManifest) -> [String] {
    var table = Table(["服务 service", "版本 versions", "事件 events"], right: [2])
    for stored in manifest.stores { table.add([stored.service, "\(stored.storeVersion) + \(stored.serviceVersion)", "\(stored.head)"]) }
    return table.lines()
  }

  /// The files of keys that a data directory has, or may have.
  static func keys(in directory: String) -> String {
    "\(directory)/\(BackupManifest.keyPath), \(directory)/\(BackupManifest.fileKeyPath)（若有 if there is one）"
  }

  static func json(_ manifest: BackupManifest, _ directory: String) -> JSONValue {
    .object([
      ("directory", .string(directory)), ("at", .string(manifest.at)), ("kind", .string(manifest.kind.rawValue)),
      ("keys", .bool(manifest.holdsKeys)), ("bytes", .integer(Int(manifest.bytes))),
      (
        "stores",
        .array(
          manifest.stores.map { stored in
            .object([
              ("service", .string(stored.service)), ("store", .integer(stored.storeVersion)), ("version", .integer(stored.serviceVersion)),
              ("head", .integer(Int(stored.head))),
            ])
          })
      ),
    ])
  }
}
