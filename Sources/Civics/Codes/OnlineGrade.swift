/// How far an item can be done online, and with how many visits (网办等级).
public enum OnlineGrade: String, CodeTable {
  case information = "1"
  case preExamination = "2"
  case acceptance = "3"
  case full = "4"

  public var name: Bilingual {
    switch self {
    case .information: Bilingual("Ⅰ级 信息发布/咨询", "information only; several visits")
    case .preExamination: Bilingual("Ⅱ级 网上预约预审", "pre-examination; up to 2 visits")
    case .acceptance: Bilingual("Ⅲ级 网上受理", "accept online, at most 1 visit for checking originals")
    case .full: Bilingual("Ⅳ级 全程网办", "fully online, 0 visits")
    }
  }

  /// The most visits to a hall that an item of this grade may ask for; nil where the grade sets no bound.
  public var mostVisits: Int? {
    switch self {
    case .information: nil
    case .preExamination: 2
    case .acceptance: 1
    case .full: 0
    }
  }
}
