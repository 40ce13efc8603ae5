import Contracts

extension CatalogueFormat {
  /// nil where none is named.
  var file: FileFormat? {
    switch self {
    case .unspecified: nil
    case .json: .json
    case .csv: .csv
    }
  }
}
