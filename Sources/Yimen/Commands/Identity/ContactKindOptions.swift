import ArgumentParser
import Contracts

/// Which kind of contact point.
struct ContactKindOptions: ParsableArguments {
  @Flag(help: "邮箱。The mail address.")
  var mail = false

  @Flag(help: "手机号码。The phone number.")
  var phone = false

  var kind: ContactKind { phone ? .phone : .mail }

  func validate() throws {
    if mail == phone { throw ValidationError("--mail 或 --phone，二者选一。Either --mail or --phone.") }
  }
}
