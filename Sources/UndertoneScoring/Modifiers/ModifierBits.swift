internal import UndertoneLexicon

/// The bits of roles and modifiers as plain numbers, computed once: asking another module for a constant
/// costs a call, which is too much for every cue.
struct ModifierBits {
  let negator = Role.negator.bit
  let intensity = Role.intensifier.bit | Role.diminisher.bit
  let condition = Role.condition.bit
  let question = Role.question.bit
  let reporting = Role.reporting.bit
  let thirdPerson = Role.thirdPerson.bit
  let firstPerson = Role.firstPerson.bit
  /// Roles that make some modifier look closer.
  let anyModifier =
    Role.negator.bit | Role.intensifier.bit | Role.diminisher.bit | Role.contrast.bit | Role.condition.bit
    | Role.question.bit | Role.reporting.bit | Role.thirdPerson.bit

  let keepsNegation = ModifierKind.negation.bit
  let keepsIntensity = ModifierKind.intensity.bit
  let keepsContrast = ModifierKind.contrast.bit
  let keepsCondition = ModifierKind.condition.bit
  let keepsQuestion = ModifierKind.question.bit
  let keepsQuotation = ModifierKind.quotation.bit
  let keepsAttribution = ModifierKind.attribution.bit
  let keepsEmphasis = ModifierKind.emphasis.bit

  let clauseStart = Unit.clauseStart
  let quoted = Unit.quoted
  let covered = Unit.covered
  let caps = Unit.caps
  let elongated = Unit.elongated
  let repeated = Unit.repeated
  let emphatic = Unit.caps | Unit.elongated | Unit.repeated
}
