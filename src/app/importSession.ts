import { localTime } from '#io/clock.ts';
import { type ImportClient, importClient } from '#io/importClient.ts';
import type { Received } from '#io/openFiles.ts';
import { rememberColumns, rememberedColumns } from '#io/rememberedColumns.ts';
import { WORLD } from '#io/world.ts';
import type { Conflict } from '#model/import.ts';
import type { ImportChoices } from '#model/importCheck.ts';
import { IDLE, type ImportState } from '#model/importState.ts';
import { type KeptLedger, MAX_LEDGER_EVENTS, withEvent } from '#model/keptLedger.ts';
import { saidNames } from '#model/saidNames.ts';
import type { LedgerDesk } from '#views/LedgerDesk.ts';
import { importWords } from '#words/import.ts';

/**
 * One import from the first file to the ledger: it lives beside the pages, so that a look at another one loses nothing.
 *
 * Nothing is applied but by `apply`; a request that a later one has overtaken is dropped.
 */
export class ImportSession {
  #state: ImportState = IDLE;
  #client: ImportClient | undefined;
  #asked = 0;
  /** State of the ledger the last check was made on; another tab may change it before that is applied. */
  #basis: string | undefined;
  /** Laid over before the import was applied, and the state it left. */
  #previous: string | undefined;
  #applied: string | undefined;
  readonly #listeners = new Set<() => void>();
  /** Set anew whenever the board's ledgers change. */
  desk: LedgerDesk;

  constructor(desk: LedgerDesk) {
    this.desk = desk;
  }

  readonly state = (): ImportState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Starts what reads files before there are any: a person who has come to bring some waits less. */
  readonly warm = (): void => void this.#prepared();

  /** Takes in files beside those that are there. */
  add(files: readonly Received[]): void {
    const isFirst = this.#state.phase === 'idle' || this.#state.phase === 'applied';
    if (isFirst) this.#set({ ...IDLE, choices: { ...IDLE.choices, corrections: rememberedColumns() } });
    void this.#check(
      files,
      files.map(({ name }) => name),
    );
  }

  /** Changes what a person says of the files, and checks them again. */
  choose(patch: Partial<ImportChoices>, isNew = this.#state.isNew): void {
    this.#set({ ...this.#state, isNew, choices: { ...this.#state.choices, ...patch } });
    if (patch.corrections) rememberColumns(patch.corrections, this.#state.check?.sheets ?? []);
    void this.#check([], this.#state.reading);
  }

  /** Shows the board as it would be; a second time, as it is. */
  preview(): void {
    const isShown = this.desk.preview !== undefined;
    this.desk.setPreview(isShown ? undefined : this.next());
  }

  /** Keeps what was checked and lays it over the board. */
  async apply(): Promise<void> {
    const next = this.next();
    if (this.#state.phase !== 'checked' || !next) return;
    if (stateOf(this.#before()) !== this.#basis) {
      this.#set({ ...this.#state, phase: 'failed', failure: 'overtaken' });
      return;
    }
    this.#previous = this.desk.ledger?.id;
    const keeping = await this.desk.apply(next);
    if (keeping === 'overtaken') {
      this.#set({ ...this.#state, phase: 'failed', failure: 'overtaken' });
      return;
    }
    this.#applied = stateOf(next);
    this.#close();
    this.#set({ ...this.#state, phase: 'applied', kept: keeping });
  }

  /** Puts the ledger back as it was before it was applied; not once something else has changed it. */
  async undo(): Promise<void> {
    if (stateOf(this.desk.ledger) !== this.#applied) this.#set({ ...this.#state, isUndoBarred: true });
    else if ((await this.desk.undo(this.#previous)) === 'kept') this.#set({ ...this.#state, isUndone: true });
  }

  /** Puts everything away; the board stays as it was. */
  cancel(): void {
    this.#close();
    this.desk.setPreview(undefined);
    this.#set(IDLE);
    this.warm();
  }

  /** A copy of a file with a comment at each cell that has an issue. throws where the files were put away */
  annotated(file: string): Promise<ArrayBuffer> {
    if (!this.#client) throw new Error('ImportSession: the files are no longer at hand.');
    return this.#client.annotate({ kind: 'annotate', file });
  }

  async #check(add: readonly Received[], reading: readonly string[]): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.desk.setPreview(undefined);
    this.#set({ ...this.#state, phase: 'reading', reading, progress: undefined, failure: undefined });
    const client = this.#prepared();
    const { choices } = this.#state;
    const before = this.#before();
    try {
      const request = { kind: 'check', add, choices, before } as const;
      const check = await client.check(request, (progress) => {
        if (asked === this.#asked) this.#set({ ...this.#state, progress });
      });
      if (asked !== this.#asked) return;
      this.#basis = stateOf(before);
      this.#set({ ...this.#state, phase: 'checked', check, reading: [] });
    } catch {
      if (asked !== this.#asked) return;
      this.#close();
      this.#set({ ...this.#state, phase: 'failed', failure: 'broken', check: undefined, reading: [] });
    }
  }

  #prepared(): ImportClient {
    this.#client ??= importClient();
    this.#client.prepare(this.desk.server);
    return this.#client;
  }

  #before(): KeptLedger | undefined {
    return this.#state.isNew ? undefined : this.desk.ledger;
  }

  /** The ledger as it would be kept. */
  next(): KeptLedger | undefined {
    const { check } = this.#state;
    if (!check) return undefined;
    const now = WORLD.now();
    const at = localTime(now);
    const before = this.#before() ?? newLedger(this.desk.folder, now);
    const detail = importWords.appliedEvent(check.files.length, check.gain.reports);
    const next = withEvent({ ...before, ...check.result }, { event: 'applied', detail }, at);
    const settled = check.conflicts.filter(({ chosen }) => chosen !== undefined);
    const named = saidNames(check.sheets.map(({ key }) => this.#state.choices.corrections[key]));
    const events = [
      ...named.map((said) => ({ at, event: 'matched' as const, detail: importWords.matchedEvent(...said) })),
      ...settled.map((one) => ({ at, event: 'settled' as const, detail: settledText(one) })),
    ];
    return {
      ...next,
      events: [...next.events, ...events].slice(-MAX_LEDGER_EVENTS),
      sources: [...new Set([...before.sources, ...check.files])].slice(-200),
    };
  }

  #close(): void {
    this.#asked += 1;
    this.#client?.close();
    this.#client = undefined;
  }

  #set(state: ImportState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function stateOf(ledger: KeptLedger | undefined): string {
  return ledger ? `${ledger.id} ${ledger.version}` : '';
}

/** Its id to the millisecond: two may be begun within a second. `now`: ms since 1970. */
function newLedger(folder: string, now: number): KeptLedger {
  const at = localTime(now);
  const id = `l${at.replace(/\D/g, '').slice(2, 14)}${String(Math.floor(now) % 1000).padStart(3, '0')}`;
  const name = importWords.ledgerName(at.slice(0, 10));
  return { id, name, folder, version: 0, savedAt: at, files: [], asides: [], events: [], sources: [] };
}

function settledText({ item_id, month, claims, chosen }: Conflict): string {
  return importWords.settledEvent(item_id, month, claims[chosen ?? -1]?.value ?? '');
}
