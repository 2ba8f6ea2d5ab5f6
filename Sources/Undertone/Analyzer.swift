internal import UndertoneConversation
public import UndertoneCore
internal import UndertoneEnglish
package import UndertoneLexicon

/// Reads customer-service text: emotions, signals, escalation risk, and the words that made them.
///
/// An analyzer is immutable and cheap to copy; share one between all threads. Loading the shipped
/// lexicon takes a few milliseconds, so make one at start-up and keep it.
///
/// ```swift
/// let analyzer = try Analyzer()
/// let result = analyzer.analyze("Third time I call, still no parcel.")
/// result.dominant             // .frustration
/// result.families.elements    // [.repeat, .waiting]
/// ```
public struct Analyzer: Sendable {
  package let image: LexiconImage
  private let pool: WorkspacePool

  /// An analyzer with the English lexicon that ships inside the library.
  ///
  /// - Throws: `UT401`, and only when the program itself is damaged.
  public init() throws(Diagnostics) {
    do { self.init(image: try LexiconImage(owning: EnglishPack.image())) } catch {
      throw Diagnostics([error])
    }
  }

  /// An analyzer with overlay packs stacked on the shipped lexicon, the last one on top.
  ///
  /// Each folder holds `.lex`, `.rule`, `.class` and `.model` files as `Lexicons/README.md` describes them.
  /// Everything is read and compiled anew, which takes about a tenth of a second.
  ///
  /// - Parameter lexicons: Paths of folders; none is the shipped lexicon alone.
  /// - Throws: Every error in every file (`UT2xx`, `UT3xx`), with line and column. Warnings are no errors.
  public init(lexicons: [String]) throws(Diagnostics) {
    if lexicons.isEmpty {
      try self.init()
    } else {
      self.init(image: try LexiconStack.compile(overlays: lexicons))
    }
  }

  package init(image: LexiconImage) {
    self.image = image
    pool = WorkspacePool(image: image)
  }

  /// The version of the lexicon in use, such as `en-1f3a9c`: equal versions give equal results.
  public var lexicon: String { image.version }

  /// The language of the lexicon, such as `en`.
  public var language: String { image.language }

  /// Reads one message.
  ///
  /// Never fails: a text without any cue is neutral and has no labels. Takes time linear in the length of the
  /// text, a few microseconds for a short message, and allocates nothing once each thread has had its first.
  ///
  /// - Parameters:
  ///   - text: What was written or said, of any length.
  ///   - speaker: Whose words they are. Emotions are inferred for customers only.
  /// - Returns: The numbers, a plain value without references.
  public func analyze(_ text: String, speaker: Speaker = .customer) -> MessageResult {
    withPaddedText(text) { box, bytes in box.workspace.analyze(bytes, speaker: speaker) }
  }

  /// Reads one message and tells which words made every number.
  ///
  /// The result is the same as that of ``analyze(_:speaker:)``. Costs some allocations for each cue.
  ///
  /// - Parameters:
  ///   - text: What was written or said, of any length.
  ///   - speaker: Whose words they are.
  /// - Returns: The numbers, and the cues in text order with everything that was summed.
  public func explain(
    _ text: String, speaker: Speaker = .customer
  ) -> (result: MessageResult, explanation: Explanation) {
    withPaddedText(text) { box, bytes in box.workspace.explain(bytes, speaker: speaker) }
  }

  /// Reads a conversation turn by turn.
  ///
  /// A turn's values depend on that turn and the ones before it only.
  ///
  /// - Parameters:
  ///   - conversation: The turns in the order in which they were said.
  ///   - explaining: Whether every turn carries its explanation.
  /// - Returns: A result for each turn, and what they come to.
  public func analyze(_ conversation: Conversation, explaining: Bool = false) -> ConversationResult {
    pool.use { box in
      var tracker = ConversationTracker(image: image)
      for turn in conversation.turns {
        var text = turn.text
        text.withUTF8 { bytes in
          box.workspace.follow(
            box.text.copy(bytes), speaker: turn.speaker, explaining: explaining, &tracker)
        }
      }
      return tracker.finish()
    }
  }

  /// Reads messages as they come.
  ///
  /// - Parameter messages: Any sequence of texts, of customers all.
  /// - Returns: The results in the order of the messages, each as soon as its message is there.
  public func analyze<Messages: AsyncSequence>(
    _ messages: Messages
  ) -> AsyncMapSequence<Messages, MessageResult> where Messages.Element == String {
    messages.map { analyze($0) }
  }

  private func withPaddedText<Result>(
    _ text: String, _ body: (WorkspaceBox, UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    var text = text
    return text.withUTF8 { bytes in pool.use { box in body(box, box.text.copy(bytes)) } }
  }
}
