/// An inverted index of some items: in which of them each piece of text stands, and by what they are filtered and counted. It never changes.
///
/// An entry is the place of an item in it; entries are in order of the items' codes.
struct SearchIndex: Sendable {
  private(set) var codes: [String] = []
  let postings: Postings
  /// Three letters side by side of the initials of names.
  let triples: Postings
  /// Two letters side by side.
  let pairs: Postings
  private(set) var traits = SearchColumn<ItemTraits>()
  private(set) var departments = SearchColumn<Department>()
  private(set) var memberships = SearchColumn<EventMembership>()
  private(set) var areas = SearchColumn<ServiceArea>()
  private(set) var results = SearchColumn<SearchText>()
  private(set) var everyday = SearchColumn<[SearchText]>()
  /// What all pieces of the name weigh, and of the English name.
  private(set) var nameWholes: [Float] = []
  private(set) var englishWholes: [Float] = []
  /// How many initials the name has.
  private(set) var initialCounts: [UInt16] = []
  /// The entries that ask for a material, by its code.
  private(set) var needs: [String: [UInt32]] = [:]

  /// - Parameter items: in order of their codes.
  init(_ items: [Item], vocabulary: SearchVocabulary) {
    var vocabulary = vocabulary
    var postings = Postings.Builder()
    var triples = Postings.Builder()
    var pairs = Postings.Builder()
    for item in items {
      let texts = vocabulary.texts(of: item)
      for (token, mark) in texts.marks() { postings.add(token, mark) }
      postings.endEntry()

      let initials = Initials.of(item.name)
      for token in Initials.tokens(initials, apart: 3) { triples.add(token, 0) }
      for token in Initials.tokens(initials, apart: 2) { pairs.add(token, 0) }
      triples.endEntry()
      pairs.endEntry()

      for need in item.materials { needs[need.material, default: []].append(UInt32(codes.count)) }
      codes.append(item.code)
      traits.append(ItemTraits(item))
      departments.append(vocabulary.department(of: item))
      memberships.append(vocabulary.membership(of: item))
      areas.append(ServiceArea(item))
      results.append(texts.result)
      everyday.append(texts.everyday)
      nameWholes.append(texts.nameWhole)
      englishWholes.append(texts.englishWhole)
      initialCounts.append(UInt16(clamping: initials.count))
    }
    self.postings = postings.finish()
    self.triples = triples.finish()
    self.pairs = pairs.finish()
  }

  var count: Int { codes.count }

  /// The entry of an item; nil where it is not in this index.
  func entry(of code: String) -> Int? {
    var (low, high) = (0, codes.count)
    while low < high {
      let middle = (low + high) / 2
      if codes[middle] < code { low = middle + 1 } else { high = middle }
    }
    return low < codes.count && codes[low] == code ? low : nil
  }
}
