/// Why a template cannot be put in force.
public enum TemplateFault: Error, Hashable, Sendable {
  /// It names what notices of its kind do not have.
  case unknownField(String)
  /// It does not name what must be told.
  case missingField(TemplateField)
  /// A brace that opens nothing or is not closed; where, counted in characters from 0.
  case brace(at: Int)
  /// Its text is empty, or its title where its channel has titles.
  case empty
  /// A title of several lines, or one on a channel that has none.
  case title
  /// More characters than ``TemplateLimits`` allow.
  case tooLong
}
