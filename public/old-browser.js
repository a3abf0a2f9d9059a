// Says so where a browser is too old for the board, instead of leaving the page white. For browsers of any age: ES5, no modules.
(function () {
  var root = document.documentElement;
  var mode = (/[?&]mode=(wall|embed)(&|$)/.exec(location.search) || [])[1] || 'app';

  function knowsPatterns() {
    try {
      return !!new RegExp('(?<=a)b');
    } catch (_) {
      return false;
    }
  }

  /** What the oldest browsers of build/floor.ts have, and those before them lack one of. */
  function isNewEnough() {
    var css = window.CSS && CSS.supports;
    return (
      'noModule' in document.createElement('script') &&
      'ResizeObserver' in window &&
      'showModal' in document.createElement('dialog') &&
      'hasOwn' in Object &&
      'findLast' in [] &&
      !!css &&
      CSS.supports('container-type', 'inline-size') &&
      CSS.supports('selector(:has(a))') &&
      knowsPatterns()
    );
  }

  function show() {
    var box = document.getElementById('too-old');
    if (!box) return document.addEventListener('DOMContentLoaded', show);
    var parts = box.children;
    var i;
    for (i = 0; i < parts.length; i += 1) {
      parts[i].style.margin = '0 0 0.8em';
      parts[i].hidden = (parts[i].getAttribute('data-for') === 'embed') !== (mode === 'embed');
    }
    // No style sheet is there: the board's own come with its program.
    box.style.cssText =
      'max-width:40em;margin:auto;padding:' +
      (mode === 'embed' ? '8px 12px' : '12vh 24px') +
      ';font:' +
      (mode === 'wall' ? '3vh' : '16px') +
      '/1.7 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif';
    box.setAttribute('role', 'alert');
    box.removeAttribute('hidden');
  }

  function refuse() {
    root.setAttribute('data-too-old', '');
    show();
  }

  /** Once the program runs, errors are its own to tell. */
  function unlessRunning(error) {
    if (!document.getElementById('root').firstChild && /SyntaxError/.test(String(error))) refuse();
  }

  if (!isNewEnough()) return refuse();
  window.addEventListener('error', function (event) {
    unlessRunning(event.error || event.message);
  });
  window.addEventListener('unhandledrejection', function (event) {
    unlessRunning(event.reason);
  });
})();
