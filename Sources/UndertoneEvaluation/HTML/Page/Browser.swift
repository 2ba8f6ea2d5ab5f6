/// A long list that can be filtered, searched and put into another order.
///
/// Without the script the whole list stands there in its own order.
struct Browser {
  /// A choice among the values of `data-NAME` on the items.
  struct Filter {
    var name: String
    var label: String
    var values: [String]
  }

  /// What the items are, in the plural.
  var noun: String
  var filters: [Filter]
  /// Keys of the script and what they are called; the first is the order of the list.
  var orders: [(key: String, label: String)]
  /// The items, each an `li` with the `data-` attributes that filters and orders need.
  var items: [Markup]

  var markup: Markup {
    #"""
    <div class="browser">
    <form class="filters" role="search" aria-label="Filter \#(noun)" hidden="">\#
    \#(filters.map { choice($0) })\#
    <label>Search <input type="search" name="words" autocomplete="off"/></label>\#
    <label>Order <select name="order">\#(orders.map { option($0.key, $0.label) })</select></label>\#
    <button type="reset">Show all</button>\#
    <output data-noun="\#(noun)"></output></form>
    <ol class="cases">\#(items)</ol>
    </div>
    """#
  }

  private func choice(_ filter: Filter) -> Markup {
    let options = filter.values.map { option($0, $0) }
    return #"""
      <label>\#(filter.label) <select name="\#(filter.name)" data-filter="">\#(option("", "all"))\#(options)\#
      </select></label>
      """#
  }

  private func option(_ value: String, _ label: String) -> Markup {
    #"<option value="\#(value)">\#(label)</option>"#
  }
}
