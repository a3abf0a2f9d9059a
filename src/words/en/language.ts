/** Language this program speaks. */
export const LANGUAGE = 'en' as 'zh' | 'en';

/** For `<html lang>` and `Intl`. */
export const LOCALE = 'en-GB';
