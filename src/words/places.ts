/** Names of the places around in the language of the screen; those that are not here stand as they are. */
export const PLACES: Readonly<Record<string, string>> = {};
