/**
 * Returns a script for the head of the explorer's page. Before the browser renders anything, the script hides the rows
 * that the filters in a shared URL exclude. If the URL contains a query, the script starts to load the search, and the
 * browser doesn't lay out the list that the results will replace. Without the script, the entire list would be rendered
 * first, and its content would then move. The explorer removes the style sheet (`window.atlasEarly`) after it applies
 * the filters itself.
 */
export const earlyFilter = (searchScript: string | undefined): string => `(() => {
  const parameters = new URLSearchParams(location.search);
  const rules = [];
  const only = (test) => rules.push(
    '.explorer .rows:not(.found) .row:not(' + test + '),.explorer .class:not(:has(.row' + test + ')){display:none}',
  );
  const quote = (value) => JSON.stringify(value.replace(/[^\\w-]/g, ''));
  const classes = (parameters.get('class') ?? '').split(',').filter((one) => /^[1-5]xx$/.test(one));
  if (classes.length > 0) only(':is(' + classes.map((one) => '[data-class="' + one + '"]').join() + ')');
  const standing = parameters.get('standing');
  if (standing) only('[data-standing=' + quote(standing) + ']');
  const vendor = parameters.get('vendor');
  if (vendor) only('[data-vendors~=' + quote(vendor) + ']');
  if (parameters.get('common') === '1') only('[data-common]');
  const query = (parameters.get('q') ?? '').trim() !== '';
  if (query) {
    rules.push('.explorer .list>*{display:none}');
    const ask = document.createElement('link');
    ask.rel = 'modulepreload';
    ask.href = ${JSON.stringify(searchScript ?? '')};
    if (ask.getAttribute('href') !== '') document.head.append(ask);
  }
  if (rules.length === 0) return;
  rules.push('.explorer .front{display:none}');
  const sheet = new CSSStyleSheet();
  for (const rule of rules) sheet.insertRule(rule);
  document.adoptedStyleSheets = [sheet];
  window.atlasEarly = sheet;
})();`;
