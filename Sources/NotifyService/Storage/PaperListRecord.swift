import Bus
import NotifyDomain

/// What to bring for one reason, as it is kept.
struct PaperListRecord: Message, Hashable {
  var papers: [PaperRecord] = []

  init() {}

  init(_ papers: [RequiredPaper]) { self.papers = papers.map(PaperRecord.init) }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "papers", &papers)
  }
}
