/** Language this program speaks. `words/en` stands in for this folder in the English one, see `build/language.ts`. */
export const LANGUAGE = 'zh' as 'zh' | 'en';

/** For `<html lang>` and `Intl`. */
export const LOCALE = 'zh-CN';

/** The one the board speaks besides. */
export const OTHER_LANGUAGE = { name: 'English', locale: 'en-GB' } as const;

/** Title of the page where it is not the one it was served with. */
export const PAGE_TITLE: string | undefined = undefined;
