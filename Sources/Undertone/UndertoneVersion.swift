/// The version of the library and the command.
public enum UndertoneVersion: Sendable {
  /// Semantic version of this build.
  public static let number = "0.1.0"
}
