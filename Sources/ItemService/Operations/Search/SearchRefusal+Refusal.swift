import Bus
import Contracts
import ItemDomain

extension SearchRefusal {
  /// What the caller is told.
  var refusal: Refusal {
    switch self {
    case .queryTooLong(let characters): ItemRefusals.badSearch.refusal("text: \(characters) characters")
    case .limitOutOfRange: BusRefusals.badRequest.refusal("limit")
    case .offsetOutOfRange:
      BusRefusals.badRequest.refusal("offset: \(SearchLimits.offset.lowerBound)...\(SearchLimits.offset.upperBound)")
    case .badRegion: BusRefusals.badRequest.refusal("region: a division code of 6, 9 or 12 digits")
    }
  }
}
