/** Language this program speaks. */
export const LANGUAGE = 'en' as 'zh' | 'en';

/** For `<html lang>` and `Intl`. */
export const LOCALE = 'en-GB';

/** The one the board speaks besides. */
export const OTHER_LANGUAGE = { name: '中文', locale: 'zh-CN' } as const;

/** Title of the page where it is not the one it was served with. */
export const PAGE_TITLE: string | undefined = 'Chengdu–Chongqing midland cooperation';
