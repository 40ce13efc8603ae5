public import Bus

/// How a catalogue file is written.
public enum CatalogueFormat: Int, FieldEnumeration {
  case unspecified = 0
  /// `yimen-catalogue/1`
  case json = 1
  /// One table a file, its columns named in the first row.
  case csv = 2

  public static var absent: CatalogueFormat { .unspecified }
}
