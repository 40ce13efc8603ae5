import Civics

/// Nothing more comes of the case: it is put into the archive (归档).
public struct ArchiveCase: CaseCommand {
  public init() {}

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.archived(on: occasion.day), on: occasion)
    return unfolding.events
  }
}
