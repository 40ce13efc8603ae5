import FoundationEssentials

/// The cases that a demo reports as acknowledged: whole lines `{"acknowledged": id, "number": …}`.
struct Acknowledgements {
  struct Line: Decodable, Hashable {
    var acknowledged: String
    var number: String
  }

  private(set) var lines: [Line] = []

  init(of output: String) {
    // The last line may have been cut off with the program.
    for line in output.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if let read = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)) { lines.append(read) }
    }
  }
}
