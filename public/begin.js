// Asks for the data and begins the program: at once, or when what the page shows by itself is painted.

/** Ms without a frame: the page is out of sight, and paints none. */
const NO_FRAME = 1000;
const files = {};
let isBegun = false;

function begin() {
  if (isBegun) return;
  isBegun = true;
  const { lasting, demo, program, english } = document.querySelector('meta[name="first-files"]').dataset;
  const query = new URLSearchParams(location.search);
  if (!query.has('data')) askFor(lasting.split(' '), demo.split(' ')).catch(() => {});
  import(query.get('lang') === 'en' ? english : program);
}

async function askFor([descriptor, ...lasting], demo) {
  window.firstFiles = files;
  const first = ask(descriptor);
  lasting.forEach(ask);
  const text = new TextDecoder().decode((await first).bytes);
  demo.filter((path) => path && text.includes(path.slice(path.indexOf('/') + 1))).forEach(ask);
}

function ask(path) {
  files[path] = bytesOf(path);
  files[path].catch(() => {});
  return files[path];
}

async function bytesOf(path) {
  const answer = await fetch(path, { cache: 'no-cache' });
  return { status: answer.status, bytes: await answer.arrayBuffer() };
}

if (document.hidden || !('first' in document.documentElement.dataset)) begin();
else {
  requestAnimationFrame(() => setTimeout(begin));
  setTimeout(begin, NO_FRAME);
}
