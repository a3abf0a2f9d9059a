import { describe, expect, it } from 'vitest';
import { hostCommand } from '#parse/hostCommand.ts';

const HEAD = { source: 'chengyu-host', v: 1 };

describe('commands', () => {
  it.each([
    [{ type: 'theme', theme: 'dark' }],
    [{ type: 'theme', theme: 'auto' }],
    [{ type: 'select', region: '500116' }],
    [{ type: 'select', item: '2023H2-05', area: 'ecology' }],
    [{ type: 'select' }],
  ])('%j', (command) => {
    expect(hostCommand({ ...HEAD, ...command })).toEqual(command);
  });

  it('takes nothing along that is not its own', () => {
    expect(hostCommand({ ...HEAD, type: 'select', region: '500116', more: 1, item: null })).toEqual({
      type: 'select',
      region: '500116',
    });
  });
});

describe('all else is ignored', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', '{"source":"chengyu-host","v":1,"type":"theme","theme":"dark"}'],
    ['another source', { source: 'chengyu-board', v: 1, type: 'theme', theme: 'dark' }],
    ['no source', { v: 1, type: 'theme', theme: 'dark' }],
    ['another version', { source: 'chengyu-host', v: 2, type: 'theme', theme: 'dark' }],
    ['another type', { ...HEAD, type: 'goto', theme: 'dark' }],
    ['another theme', { ...HEAD, type: 'theme', theme: 'pink' }],
    ['an id that is none', { ...HEAD, type: 'select', region: '<b>' }],
    ['an id that is no text', { ...HEAD, type: 'select', region: 500116 }],
    ['several ids', { ...HEAD, type: 'select', region: ['500116'] }],
  ])('%s', (_what, data) => {
    expect(hostCommand(data)).toBeUndefined();
  });
});
