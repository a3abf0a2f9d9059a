import { listsSource } from '#charts/listsContent.ts';
import type { Block, Paper } from '#charts/paper.ts';
import { paperMarks } from '#charts/paperMarks.ts';
import type { AgendaSheet } from '#stats/agendaText.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { agendaWords } from '#words/agenda.ts';
import { asOf } from '#words/month.ts';
import { paperWords } from '#words/paper.ts';
import { reminderWords } from '#words/reminders.ts';

/** The 催报单 as a document. paragraphs: its head, then one for each unit or region */
export function remindersPaper(snapshot: Snapshot, paragraphs: readonly string[]): Paper {
  return textPaper(snapshot, {
    title: reminderWords.title,
    facts: [reminderWords.dated(asOf(snapshot.moment.asof))],
    blocks: paragraphs.map((text, index): Block => ({ kind: 'paragraph', id: `reminder-${index}`, text })),
  });
}

/** The draft of an agenda as a document: a heading for each section, its matters numbered. */
export function agendaPaper(snapshot: Snapshot, { title, facts, sections }: AgendaSheet): Paper {
  const blocks = sections.flatMap(({ id, title: name, lines }): Block[] => {
    const told = lines.map(({ kind, text }, index) => (kind === 'note' ? text : agendaWords.line(index + 1, text)));
    const texts = told.length > 0 ? told : [agendaWords.empty];
    return [
      { kind: 'heading', level: 1, id, text: name },
      ...texts.map((text, index): Block => ({ kind: 'paragraph', id: `${id}-${index}`, text })),
    ];
  });
  return textPaper(snapshot, { title, facts, blocks });
}

function textPaper(snapshot: Snapshot, parts: Pick<Paper, 'title' | 'facts' | 'blocks'>): Paper {
  return {
    ...parts,
    marks: paperMarks(snapshot, listsSource(snapshot).isDemo),
    isWide: false,
    attachments: [],
    signature: { unit: '', date: paperWords.date(snapshot.moment.today) },
  };
}
