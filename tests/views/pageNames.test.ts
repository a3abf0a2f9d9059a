import { describe, expect, it } from 'vitest';
import { pageNames } from '#views/pageNames.ts';
import { shippedSnapshot } from '../support/shipped.ts';

describe('names of a page in its tab', () => {
  it.each([
    ['', []],
    ['?view=overview', []],
    ['?view=ledger', ['台账']],
    ['?view=item&item=2023H2-05', ['优化提升省际高速公路', '事项']],
    ['?view=region&region=500116', ['江津区', '区市']],
    // Without a published name the id would be read as an official number.
    ['?view=item&item=2023H2-22', ['事项']],
    ['?view=item', ['事项']],
  ])('%s: %j', (query, names) => expect(pageNames(shippedSnapshot(query))).toEqual(names));
});
