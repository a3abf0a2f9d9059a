/** Units of the data in the language of the screen; those that are not here stand as they are. */
export const UNITS: Readonly<Record<string, string>> = {};
