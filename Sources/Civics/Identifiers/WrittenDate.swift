/// Eight digits where a number holds a birth day: whether they look like a date, and whether such a day exists.
struct WrittenDate {
  /// The first year of birth that a number can bear: numbers are given since 1984, and the oldest known begin with century 18.
  private static let years = 1800...2099

  /// As written, also where it is no date.
  let year: Int
  let looksRight: Bool
  let day: Day?

  init(year: Int, month: Int, day: Int, today: Day?) {
    self.year = year
    looksRight = WrittenDate.years.contains(year) && month <= 12 && day <= 31
    let civil = looksRight ? Day(year: year, month: month, day: day) : nil
    if let civil, let today, civil > today { self.day = nil } else { self.day = civil }
  }
}
