import { WORLD } from '#io/world.ts';

const FADE_MS = 400;
/** After this long what is there is shown, drawn or not. */
const LONGEST_MS = 3000;

/**
 * Lays a still copy of `deck` over it, so that what stands behind can change unseen.
 *
 * returns  the way to take the copy off: it fades once every picture behind is drawn
 */
export function holdPicture(deck: HTMLElement): () => void {
  const since = WORLD.now();
  // A change upon a change is still covered by the copy of what was seen last.
  const held = deck.parentElement?.querySelector<HTMLElement>('.wall-held:not(.gone)');
  if (held) return () => release(deck, held, since);
  const copy = deck.cloneNode(true) as HTMLElement;
  anonymous(copy);
  copy.classList.add('wall-held');
  deck.after(copy);
  return () => release(deck, copy, since);
}

function release(deck: HTMLElement, copy: HTMLElement, since: number): void {
  if (!isDrawn(deck) && WORLD.now() - since < LONGEST_MS) {
    requestAnimationFrame(() => release(deck, copy, since));
    return;
  }
  copy.classList.add('gone');
  setTimeout(() => copy.remove(), FADE_MS);
}

/** Every picture of the deck has something in it. */
function isDrawn(deck: HTMLElement): boolean {
  return [...deck.querySelectorAll('.picture-box')].every((box) => box.querySelector('svg > *') !== null);
}

/** A copy is a picture, nothing more: no names a script or a reader would find, and clips of its own. */
function anonymous(copy: HTMLElement): void {
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (name.startsWith('data-') || name.startsWith('aria-') || name === 'role') element.removeAttribute(name);
      else if (name === 'id') element.setAttribute('id', `${value}-held`);
      else if (value.startsWith('url(#')) element.setAttribute(name, value.replace(')', '-held)'));
    }
  }
  copy.setAttribute('aria-hidden', 'true');
}
