import ArgumentParser

/// What concerns contact points.
struct IdentityContactCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact",
    abstract: "联系方式。Contact points: name one, verify it by a code, read and remove it.",
    discussion: """
        yimen identity contact put SUBJECT --mail someone@example.org --as applicant:SUBJECT
        yimen identity contact code SUBJECT --mail --as service:notify --reveal
        yimen identity contact verify SUBJECT --mail --code 123456 --as applicant:SUBJECT
        yimen identity contact remove SUBJECT --phone --as applicant:SUBJECT
        yimen identity contact read SUBJECT --as service:notify --case CASE --step notice --reveal

      验证码十分钟内有效，可试五次；验证前沿用原联系方式。A code holds for ten minutes and five tries; until then the point of before is used.
      """,
    subcommands: [
      IdentityContactPutCommand.self, IdentityContactCodeCommand.self, IdentityContactVerifyCommand.self, IdentityContactRemoveCommand.self,
      IdentityContactReadCommand.self,
    ])
}
