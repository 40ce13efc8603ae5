import Civics

/// Reads what an import writes of an item's variations: places that there are, each once. What they make of the item is judged by
/// ``VariationRules``.
enum VariationCheck {
  private typealias Field = VariationDraft.CodingKeys

  static func read(_ drafts: [VariationDraft]?, questions: [Question], _ check: inout RecordCheck) -> [Variation] {
    let field = ItemDraft.CodingKeys.variations.rawValue
    guard let drafts, check.count(drafts.count, field, atMost: CatalogueLimits.variationsOfAnItem) else { return [] }
    var seen: Set<Variation.Place> = []
    return drafts.enumerated().compactMap { number, draft in
      let path = "\(field)[\(number)]"
      guard let place = place(draft) else {
        check.fault(
          .unknownPlace, "\(path).\(draft.hall == nil ? Field.region.rawValue : Field.hall.rawValue)",
          found: draft.region ?? draft.hall ?? "")
        return nil
      }
      if !seen.insert(place).inserted { check.fault(.repeatedPlace, path, found: place.code) }
      if let visits = draft.hallVisits { check.number(visits, "\(path).\(Field.hallVisits.rawValue)", in: CatalogueLimits.hallVisits) }
      for (text, key) in [
        (draft.address, Field.address), (draft.officeHours, .officeHours), (draft.enquiry, .enquiry), (draft.complaint, .complaint),
      ] {
        if let text { check.text(text, "\(path).\(key.rawValue)", atMost: CatalogueLimits.text) }
      }
      let leftOut = draft.materialsLeftOut ?? []
      let isShort = check.count(leftOut.count, "\(path).\(Field.materialsLeftOut.rawValue)", atMost: CatalogueLimits.materialsOfAnItem)
      return Variation(
        place: place, promisedLimit: draft.promisedLimit.flatMap { check.period($0, "\(path).\(Field.promisedLimit.rawValue)") },
        hallVisits: draft.hallVisits,
        fees: draft.fees.map { GuideCheck.fees($0, "\(path).\(Field.fees.rawValue)", questions: questions, &check) },
        address: draft.address, officeHours: draft.officeHours, enquiry: draft.enquiry, complaint: draft.complaint,
        materialsLeftOut: isShort ? Set(leftOut) : [])
    }
  }

  /// nil unless exactly one of the two is named, and may be.
  private static func place(_ draft: VariationDraft) -> Variation.Place? {
    switch (draft.region, draft.hall) {
    case (let region?, nil) where Variation.Place.isRegion(region): .region(region)
    case (nil, let hall?) where Variation.Place.isHall(hall): .hall(hall)
    default: nil
    }
  }
}
