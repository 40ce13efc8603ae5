public import Civics

/// One thing to bring: exactly what, and in which form.
public struct RequiredPaper: Hashable, Sendable {
  /// The material's id in the catalogue: the same paper asked for by two items is brought once.
  public let material: String
  public let name: Bilingual
  public let needsOriginal: Bool
  /// Copies to hand in; 0 or more.
  public let copies: Int

  public init(material: String, name: Bilingual, needsOriginal: Bool = true, copies: Int = 0) {
    self.material = material
    self.name = name
    self.needsOriginal = needsOriginal
    self.copies = max(0, copies)
  }

  /// What several items ask for as one list, in the order first asked: an original serves all, copies add up.
  public static func merged(_ papers: some Sequence<RequiredPaper>) -> [RequiredPaper] {
    var list: [RequiredPaper] = []
    var places: [String: Int] = [:]
    for paper in papers {
      if let place = places[paper.material] {
        let known = list[place]
        list[place] = RequiredPaper(
          material: known.material, name: known.name, needsOriginal: known.needsOriginal || paper.needsOriginal,
          copies: known.copies + paper.copies)
      } else {
        places[paper.material] = list.count
        list.append(paper)
      }
    }
    return list
  }
}
