// Which code took an abandoned one's place: code, last year of use, successor. A row answers for the period that ended in that year
// only, for a code may have been given to another place before (449001 was 潮州市 until 1990 and 顺德市 until 1994).

extension DivisionTable {
  static let successions: [(code: Int, lastYear: Int, successor: Int)] = [
    (440602, 2001, 440604),
    (440603, 2001, 440604),
    (440620, 1983, 442000),
    (440621, 1992, 440607),
    (440622, 1991, 440605),
    (440623, 1991, 440606),
    (440624, 1993, 440608),
    (440681, 2001, 440606),
    (440682, 2001, 440605),
    (440683, 2001, 440607),
    (440684, 2001, 440608),
    (449001, 1994, 440606),
    (449004, 1994, 440605),
    (449008, 1994, 440607),
    (449023, 1994, 440608),
  ]
}
