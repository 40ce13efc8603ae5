public import Civics

/// A draft (草稿): what an applicant has put together so far, over whichever channels. It is no case: nobody has received it, and no clock runs.
public struct CaseDraft: Hashable, Sendable {
  /// The case takes it over.
  public let id: String
  public let subject: String
  /// The item's code; which version is applied for is seen when it is submitted.
  public let item: String
  public let itemName: Bilingual
  /// Nothing of it need be complete.
  public let evidence: [Evidence]
  public let note: String
  /// From 1; rises with every saving.
  public let revision: Int
  /// The last day on which it is kept, unless it is saved again.
  public let expiresOn: Day
  /// Oldest first; never none.
  public let steps: [CaseDraftStep]

  public init(
    id: String, subject: String, item: String, itemName: Bilingual, evidence: [Evidence], note: String, revision: Int, expiresOn: Day,
    steps: [CaseDraftStep]
  ) {
    self.id = id
    self.subject = subject
    self.item = item
    self.itemName = itemName
    self.evidence = evidence
    self.note = note
    self.revision = revision
    self.expiresOn = expiresOn
    self.steps = steps
  }

  /// The uploads that it names: they stay as long as it does.
  public var files: Set<String> { Set(evidence.compactMap { $0.file?.id }) }

  /// Microseconds since 1970, when its last day is over.
  public var endsAt: Int64 { Int64((expiresOn.number + 1) * 86_400 - ShanghaiTime.offset) * 1_000_000 }

  /// For how long it is kept, in words.
  public var expiry: Bilingual {
    Bilingual(
      "草稿保存至\(expiresOn)，再次保存可延长；逾期删除。", "The draft is kept until \(expiresOn), longer if it is saved again, and is discarded then.")
  }
}
