internal import UndertoneLexicon

/// Quotation: between quotation marks, or in a line of quoted mail.
enum Quotation {
  static func holds(_ context: ModifierContext) -> Bool {
    context.units[context.first].flags & Unit.quoted != 0
  }
}
