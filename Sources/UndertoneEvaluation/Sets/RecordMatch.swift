package import UndertoneCore

/// Whether two runs were over the same records.
package struct RecordMatch: Sendable, Equatable {
  /// Ids of one run only, in its order.
  package var onlyBefore: [String]
  package var onlyAfter: [String]
  /// How many ids both have.
  package var commonCount: Int

  package init(before: [String], after: [String]) {
    let (first, second) = (Set(before), Set(after))
    onlyBefore = before.filter { !second.contains($0) }
    onlyAfter = after.filter { !first.contains($0) }
    commonCount = first.intersection(second).count
  }

  package var isSame: Bool { onlyBefore.isEmpty && onlyAfter.isEmpty }

  /// What is not the same, one problem for each run that has records of its own.
  ///
  /// - Parameters:
  ///   - before: What the first run is called, such as the file it comes from.
  ///   - after: What the second is called.
  package func problems(before: String, after: String) -> [Diagnostic] {
    func problem(_ ids: [String], _ here: String, _ there: String) -> Diagnostic? {
      guard !ids.isEmpty else { return nil }
      let shown = ids.prefix(10).joined(separator: ", ") + (ids.count > 10 ? ", …" : "")
      let records = ids.count == 1 ? "1 record is" : "\(ids.count) records are"
      return Diagnostic(
        .otherRecords, file: here, "\(records) not in \(there): \(shown)",
        hint: "\(commonCount) are in both; compare runs over the same files")
    }
    return [problem(onlyBefore, before, after), problem(onlyAfter, after, before)].compactMap { $0 }
  }
}
