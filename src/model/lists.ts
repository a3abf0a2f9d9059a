import type { TableName, Tables } from '#model/table.ts';

/** What the board knows when it reads a sheet. */
export interface Lists
  extends Pick<Tables, 'regions' | 'region_predecessors' | 'areas' | 'items' | 'periods' | 'platforms' | 'targets'> {
  /** Month the board stands at: the year of a month without one, where no period tells it. */
  readonly asof?: string;
  /** Chinese titles of the fields by table, as the package has them: title → field. */
  readonly titles?: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>>;
}
