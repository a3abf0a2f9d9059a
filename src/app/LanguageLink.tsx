import { speaksBoth } from '#io/page.ts';
import { formatAddress } from '#parse/address.ts';
import { useStage } from '#views/Stage.ts';
import { LANGUAGE, OTHER_LANGUAGE } from '#words/language.ts';

/** The same page in the other language: a program of its own, so a link, not a switch. */
export function LanguageLink() {
  const { snapshot } = useStage();
  const { audience: _settled, ...spec } = snapshot.spec;
  const { name, locale } = OTHER_LANGUAGE;
  const lang = LANGUAGE === 'en' ? 'zh' : 'en';
  if (!speaksBoth()) return null;
  return (
    <a
      className="tool"
      data-action="language"
      href={formatAddress({ ...spec, lang }) || '?'}
      lang={locale}
      hrefLang={locale}
    >
      {name}
    </a>
  );
}
