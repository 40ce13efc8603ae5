/// How the program ends, in the numbers of sysexits(3).
enum ExitStatus: Int32 {
  case done = 0
  /// It was done, and the answer is no: a refusal, a number that is not valid.
  case negative = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case unavailable = 69
  case outputFailed = 74
}
