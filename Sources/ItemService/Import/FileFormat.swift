/// How the files of a catalogue are written.
public enum FileFormat: Sendable {
  /// One file, `yimen-catalogue/1`.
  case json
  /// Tables, one a file.
  case csv
}
