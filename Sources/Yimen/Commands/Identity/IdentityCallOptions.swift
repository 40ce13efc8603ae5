import ArgumentParser

/// As whom, of which suite, and how: what commands take whose answer has personal data in it.
struct IdentityCallOptions: ParsableArguments {
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions

  @Flag(help: "显示完整的个人数据。Show personal data that is not masked.")
  var reveal = false
}
