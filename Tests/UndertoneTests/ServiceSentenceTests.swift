import Testing
import Undertone
import UndertoneCore

/// What the shipped lexicon must read in plain service sentences, hard ones among them.
@Suite struct ServiceSentenceTests {
  private static let analyzer = try? Analyzer()

  private func read(_ text: String, speaker: Speaker = .customer) throws -> MessageResult {
    try #require(ServiceSentenceTests.analyzer).analyze(text, speaker: speaker)
  }

  @Test(arguments: [
    "I don't think your team was very helpful",
    "I don’t think your team was very helpful",
    "I don't like this",
    "I don’t like this",
    "not a single person was helpful",
    "I do not think your support team was very helpful",
    "I am not happy with your support, please cancel my order!!",
    "Thanks for nothing.",
    "Great, another outage. Thanks a lot.",
    "WHY IS THIS STILL NOT FIXED",
    "your agent hung up on me",
    "I have never had such bad service.",
    "I don't think I've ever had such bad service.",
    "I have never been so angry in my life.",
    "You never fail to disappoint",
    "I will kill your driver if he comes here again",
    "I want to end my life because of this debt",
  ])
  func isNegative(_ text: String) throws { #expect(try read(text).sentiment == .negative) }

  @Test(arguments: [
    "No problems at all, thank you so much!",
    "I had no issues with the delivery",
    "I couldn't be happier",
    "sorry for the delay, it is fixed now, thank you",
    "Not bad at all!",
    "Nothing. Everything is great",
  ])
  func isPositive(_ text: String) throws { #expect(try read(text).sentiment == .positive) }

  @Test(arguments: ["Great, another outage", "thank you for nothing", "Great, another outage. Thanks a lot."])
  func isNotPositive(_ text: String) throws { #expect(try read(text).sentiment != .positive) }

  @Test(arguments: [
    "@united ok", "Please help me reset my password", "my order number is 48213377",
    "What time does the shop open on Sunday?", "",
  ])
  func isNeutralWithoutLabels(_ text: String) throws {
    let result = try read(text)
    #expect(result.sentiment == .neutral)
    #expect(result.labels.isEmpty)
  }

  @Test(arguments: [
    ("No problems at all, thank you so much!", Emotion.gratitude),
    ("thanks a million for fixing this so quickly", .gratitude),
    ("Wow, I did not expect an answer this fast 😍", .surprise),
    ("NOT HAPPY. THIRD TIME I CALL.", .frustration),
    ("I have been on hold for an hour and still nothing", .frustration),
    ("This is outrageous, I am absolutely furious", .anger),
    ("I expected so much better from you. Really let down.", .disappointment),
    ("I love this app", .happiness),
  ])
  func shows(_ text: String, _ emotion: Emotion) throws {
    let result = try read(text)
    #expect(result.labels.contains(emotion), "labels \(result.labels)")
  }

  @Test(arguments: [
    ("Thanks for nothing.", Emotion.gratitude),
    ("thanks in advance", .gratitude),
    ("no thanks", .gratitude),
    ("surprised to see two charges on my card", .surprise),
    ("no surprise there, it broke again", .surprise),
    ("would be happy if you answered", .happiness),
    ("I am not angry, just curious", .anger),
  ])
  func doesNotShow(_ text: String, _ emotion: Emotion) throws {
    let result = try read(text)
    #expect(!result.labels.contains(emotion), "labels \(result.labels)")
  }

  @Test(arguments: [
    ("NOT HAPPY. THIRD TIME I CALL.", CueFamily.repeat),
    ("I'll be contacting my lawyer if this isn't refunded by Friday", .legal),
    ("I'll be contacting my lawyer if this isn't refunded by Friday", .ultimatum),
    ("I want to speak to a manager", .supervisor),
    ("close my account", .cancel),
    ("I've asked 5 times now", .repeat),
    ("I'm switching from you to MegaTel", .competitor),
    ("If my money is not back by Monday I'm going to the ombudsman.", .regulator),
    ("If it isn't sorted by Friday I'll cancel my contract.", .cancel),
    ("I will kill your driver if he comes here again", .abuse),
    ("I want to end my life because of this debt", .stakes),
  ])
  func showsFamily(_ text: String, _ family: CueFamily) throws {
    let families = try read(text).families
    #expect(families.contains(family), "families \(families.elements)")
  }

  @Test(arguments: [
    ("I am a lawyer and I love this app", CueFamily.legal),
    ("I am a manager at a bank", .supervisor),
    ("The manager was wonderful yesterday, please thank her", .supervisor),
    ("I do not want to cancel, I just want to change the date", .cancel),
    ("Your e-mail said \"we will cancel your account\"", .cancel),
    ("Cancel my 2 pm and give me 3 pm", .cancel),
    ("I'm switching to you from MegaTel", .competitor),
    ("No complaints, five stars", .regulator),
  ])
  func doesNotShowFamily(_ text: String, _ family: CueFamily) throws {
    let families = try read(text).families
    #expect(!families.contains(family), "families \(families.elements)")
  }

  @Test(arguments: [
    ("My brother is furious.", "I am furious."),
    ("One of our clients is furious with his supplier.", "I am a client of yours, and furious."),
    ("The lady next door was very upset.", "The lady next door and I were very upset."),
  ])
  func feelingsOfOthersAreNotTheWriters(_ theirs: String, _ own: String) throws {
    #expect(try read(theirs).labels.isEmpty)
    #expect(try !read(own).labels.isEmpty)
  }

  @Test func quotedMailIsNotTheWriters() throws {
    #expect(try read("> I want to talk to your manager\nno, I do not mean that").families.elements.isEmpty)
    #expect(try read("5 > 3. I want to talk to your manager").families.contains(.supervisor))
  }

  @Test func anEarnestLegalThreatWithADeadlineIsHighRisk() throws {
    let result = try read("I'll be contacting my lawyer if this isn't refunded by Friday")
    #expect(result.level >= .high)
  }

  @Test func curlyAndStraightApostrophesReadTheSame() throws {
    let curly = try read("I don’t like this")
    let straight = try read("I don't like this")
    #expect(Dimension.allCases.allSatisfy { curly[$0] == straight[$0] })
  }

  @Test func agentsHaveNoEmotions() throws {
    let result = try read("I'm so sorry, I understand how upsetting this is", speaker: .agent)
    #expect(result.labels.isEmpty)
    #expect(result.emotion(.anger) == nil)
    #expect(result.behaviours.contains(.apology))
    #expect(try #require(result.care(.empathy)) > 0.4)
  }
}
