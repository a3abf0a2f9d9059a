/** What a page can tell of the page around it; each may be missing or opaque (“null”, ""). */
export interface Around {
  /** Nearest of `location.ancestorOrigins`; undefined in browsers that have none. */
  readonly ancestor: string | undefined;
  readonly referrer: string;
  /** As the address names it. */
  readonly host: string | undefined;
}

/** The only origin an embed may speak to: the first that is told in this order; undefined where none is, then it is silent. */
export function targetOrigin({ ancestor, referrer, host }: Around): string | undefined {
  return [ancestor, referrer, host].map(originOf).find((origin) => origin !== undefined);
}

/** Origin of a web address; undefined for opaque ones and what is no address. */
function originOf(address: string | undefined): string | undefined {
  if (!address || !/^https?:\/\//.test(address)) return undefined;
  try {
    return new URL(address).origin;
  } catch {
    return undefined;
  }
}
