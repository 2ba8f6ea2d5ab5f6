internal import UndertoneLexicon

/// Quotation: between quotation marks, or in a line of quoted mail.
enum Quotation {
  static func holds(_ context: Context) -> Bool {
    context.pointee.units[context.pointee.first].flags & context.pointee.bits.quoted != 0
  }
}
