/** Language this program speaks. `words/en` stands in for this folder in the English one, see `build/language.ts`. */
export const LANGUAGE = 'zh' as 'zh' | 'en';

/** For `<html lang>` and `Intl`. */
export const LOCALE = 'zh-CN';
