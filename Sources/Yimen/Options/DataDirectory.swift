import ServiceKit

/// Where the suite keeps its data when nobody says otherwise.
enum DataDirectory {
  /// `YIMEN_DATA`, else `$XDG_DATA_HOME/yimen`, else `~/.local/share/yimen` (XDG Base Directory Specification 0.8: a relative
  /// `XDG_DATA_HOME` is ignored).
  static func standard(environment: [String: String]) -> String {
    if let directory = environment["YIMEN_DATA"], !directory.isEmpty { return directory }
    return ProgramSettings.standardDirectory(environment: environment)
  }
}
