// Before the first paint: says on <html> what page this will be. For browsers of any age.
(function () {
  var root = document.documentElement;
  if (!window.URLSearchParams || !root.dataset) return;
  var query = new URLSearchParams(location.search);
  var told = query.get('theme');
  var isDark = told ? told === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  var mode = query.get('mode');
  var isApp = mode !== 'wall' && mode !== 'embed';
  root.dataset.theme = isDark ? 'dark' : 'light';
  if (query.get('lang') === 'en') root.lang = 'en';
  // Asked for behind the outlines, like all that follows.
  var files = document.querySelector('meta[name="first-files"]');
  var link = document.createElement('link');
  var program = files ? files.dataset[root.lang === 'en' ? 'english' : 'program'] : '';
  link.rel = 'preload';
  link.as = 'script';
  link.crossOrigin = '';
  link.href = program || '';
  if (program) document.head.appendChild(link);
  // Where a map of the shipped outlines will stand.
  var other = ['view', 'panel', 'table', 'data', 'tiles', 'audience'].some(function (name) {
    return query.has(name) && !(name === 'view' && query.get(name) === 'overview');
  });
  if (isApp && !other && document.querySelector('meta[name="first-map"]')) root.dataset.first = 'outline';
})();
