/** Who may show the page in a frame, as its server says. */
export type Framing =
  | { readonly kind: 'anyone' | 'same-origin' | 'nobody' }
  /** Only pages that fit one of these sources of `frame-ancestors`. */
  | { readonly kind: 'listed'; readonly sources: readonly string[] };

/**
 * What the headers of the page mean for a frame around it.
 *
 * policy   Content-Security-Policy, several joined by commas; null where there is none
 * options  X-Frame-Options; heeded only where no policy names `frame-ancestors`
 */
export function framingOf(policy: string | null, options: string | null): Framing {
  const lists = (policy ?? '').split(',').flatMap(ancestorsIn);
  if (lists.length > 0) return lists.map(framingBy).reduce(narrower);
  const words = (options ?? '').split(',').map((word) => word.trim().toLowerCase());
  if (words.includes('deny')) return { kind: 'nobody' };
  return { kind: words.includes('sameorigin') ? 'same-origin' : 'anyone' };
}

function ancestorsIn(policy: string): string[][] {
  // Of a directive that stands twice only the first counts.
  const [first] = policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name?.toLowerCase() === 'frame-ancestors');
  return first ? [first.slice(1)] : [];
}

function framingBy(sources: readonly string[]): Framing {
  const others = sources.filter((source) => source.toLowerCase() !== "'none'");
  if (others.some((source) => source === '*')) return { kind: 'anyone' };
  if (others.length === 0) return { kind: 'nobody' };
  if (others.every((source) => source.toLowerCase() === "'self'")) return { kind: 'same-origin' };
  return { kind: 'listed', sources: others };
}

const RANK = ['nobody', 'same-origin', 'listed', 'anyone'] as const;

/** Every policy must let the frame pass: the strictest stands for all. */
function narrower(one: Framing, other: Framing): Framing {
  return RANK.indexOf(other.kind) < RANK.indexOf(one.kind) ? other : one;
}
