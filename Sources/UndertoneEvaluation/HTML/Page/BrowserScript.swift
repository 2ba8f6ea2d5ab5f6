/// What makes a ``Browser`` filter and sort.
///
/// It makes no request and writes no markup. Written without the characters that XML reserves, so that the page can be read as XML too.
enum BrowserScript {
  static let text = """
    'use strict';
    document.querySelectorAll('.browser').forEach(browser => {
      const form = browser.querySelector('form');
      const list = browser.querySelector('ol');
      const said = browser.querySelector('output');
      const filters = Array.from(form.querySelectorAll('[data-filter]'));
      const plain = text => text.normalize('NFKC').toLowerCase();
      const items = Array.from(list.children, element => (
        {element, data: element.dataset, words: plain(element.textContent)}));
      const names = new Intl.Collator('en', {numeric: true});
      const orders = {
        given: () => 0,
        severity: (a, b) => b.data.severity - a.data.severity,
        subject: (a, b) => names.compare(a.data.subject, b.data.subject),
        place: (a, b) => names.compare(a.data.place, b.data.place)
      };
      const order = () => {
        const sorted = items.slice().sort(orders[form.elements.order.value]);
        list.append(...sorted.map(item => item.element));
      };
      const filter = () => {
        const words = plain(form.elements.words.value).split(' ');
        const fits = item => [
          words.every(word => item.words.includes(word)),
          filters.every(choice => ['', item.data[choice.name]].includes(choice.value))
        ].every(Boolean);
        items.forEach(item => { item.element.hidden = !fits(item); });
        const shown = items.filter(item => !item.element.hidden).length;
        said.textContent = shown + ' of ' + items.length + ' ' + said.dataset.noun;
      };
      form.addEventListener('submit', event => event.preventDefault());
      form.addEventListener('input', filter);
      form.elements.order.addEventListener('change', order);
      form.addEventListener('reset', () => setTimeout(() => { order(); filter(); }));
      form.hidden = false;
      order();
      filter();
    });

    """
}
