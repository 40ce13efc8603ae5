import Civics

/// What a document says, before it is drawn.
struct DocumentText: Hashable {
  let opening: Bilingual
  var particulars: [DocumentParticular] = []
  /// In the words of who wrote them; empty: none are stated.
  var grounds = ""
  var closing: [Bilingual] = []
  /// Whether the applicant signs it.
  var isSigned = false

  /// - Parameters:
  ///   - record: the case as the event left it.
  ///   - note: what the history tells beside the act.
  ///   - template: the version by which the document was made.
  init(of event: CaseEvent, in record: CaseRecord, note: String, template: Int) {
    // What was made by the first template goes on to read as it did.
    func granted(_ result: ItemResult) -> Bilingual {
      template < 2 ? Bilingual(result.name, result.name) : record.item.title(of: result)
    }
    switch event.fact {
    case .received(let day, let notice): self = .receipt(of: record, on: day, notice, issued: event.occasion.day, template)
    case .accepted(let day, let periods): self = .acceptance(on: day, periods)
    case .acceptedBySilence(let day, let periods): self = .acceptance(on: day, periods, bySilence: true)
    case .acceptanceRefused(let refusal): self = .acceptanceRefusal(refusal)
    case .clockStopped(let stop): self = .stop(stop)
    case .extended(let extended, let periods): self = .extension(extended, periods)
    case .decided(let decision): self = .decision(decision, granted)
    case .delivered(let delivery): self = .delivery(delivery, of: record, granted)
    case .correctionAsked(let request): self = .correction(request, of: record)
    case .ended(let ending): self = .ending(ending)
    case .objectionAnswered(let answer) where answer.annuls: self = .annulment(answer)
    default: self.init(Bilingual("\(event.fact.act.name.zh)。", "Done: \(event.fact.act.name.en)."), grounds: note)
    }
  }

  init(
    _ opening: Bilingual, _ particulars: [DocumentParticular] = [], grounds: String = "", closing: [Bilingual] = [], isSigned: Bool = false
  ) {
    self.opening = opening
    self.particulars = particulars
    self.grounds = grounds
    self.closing = closing
    self.isSigned = isSigned
  }
}
