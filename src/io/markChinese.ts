import { LANGUAGE, LOCALE } from '#words/language.ts';

/** What a screen reader does not read here: pictures have words of their own, the rest is no text. */
const SKIPPED = 'svg, script, style, noscript, [data-action="language"]';

const CHINESE = 'zh-CN';

/**
 * Has a page of another language say which of its texts are Chinese: units, titles and reports stay in the words somebody wrote.
 * Marked is an element whose own text has more Chinese characters than other letters, as long as it is so; a Chinese name within a
 * sentence is a name.
 */
export function markChinese(): void {
  if (LANGUAGE === 'zh') return;
  const look = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof Text) mark(target.parentElement);
      else mark(target as Element);
      for (const node of addedNodes)
        if (node instanceof Element) for (const one of [node, ...node.querySelectorAll('*')]) mark(one);
    }
  });
  look.observe(document.body, { subtree: true, childList: true, characterData: true });
}

function mark(element: Element | null): void {
  if (!element || element.closest(SKIPPED)) return;
  const text = [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('');
  const around = element.parentElement?.closest('[lang]')?.getAttribute('lang') ?? LOCALE;
  const own = isChinese(text) ? CHINESE : /\p{Script=Latin}/u.test(text) ? LOCALE : around;
  if (own !== around) element.setAttribute('lang', own);
  else if (element.hasAttribute('lang') && element.parentElement) element.removeAttribute('lang');
}

function isChinese(text: string): boolean {
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
}
