import FoundationEssentials
import SampleData

extension HallCatalogue {
  /// The sample halls that the program carries in itself.
  /// - Throws: ``HallImportFault``, which a test shows it does not.
  static func sample() throws(HallImportFault) -> HallCatalogue {
    let file = unsafe yimen_sample_halls()
    return try HallCatalogue(json: unsafe Data(UnsafeBufferPointer(start: file.bytes, count: file.length)))
  }
}
