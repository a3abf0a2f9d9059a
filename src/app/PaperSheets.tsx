import { memo } from 'react';
import { type Attachment, type Block, hasManyColumns, type Paper, type PaperTable, staysWhole } from '#charts/paper.ts';
import { paperColumns } from '#charts/paperColumns.ts';
import { LOCALE } from '#words/language.ts';
import { paperWords } from '#words/paper.ts';
import '#app/paper.css';

/** A document as it lies on the table: the same sheets on screen, in print and in a file of their own. */
export function PaperSheets({ paper }: { readonly paper: Paper }) {
  const { title, facts, marks, blocks, attachments, signature, isWide } = paper;
  const list = attachments.length === 0 ? [] : paperWords.attachments(attachments.map((one) => one.title));
  return (
    <article className="papers" lang={LOCALE}>
      <section className={isWide ? 'paper across' : 'paper'} data-sheet="main">
        <Marks marks={marks} />
        <h1 data-block="title">{title}</h1>
        {facts.map((fact) => (
          <p key={fact} className="paper-facts" data-block="fact">
            {fact}
          </p>
        ))}
        <Blocks blocks={blocks} isWide={isWide} />
        {list.length > 0 && (
          <div className="paper-list">
            {list.map((text) => (
              <p key={text} data-block="list">
                {text}
              </p>
            ))}
          </div>
        )}
        {signature && (
          <div className="paper-sign">
            {signature.unit !== '' && <p data-block="sign">{signature.unit}</p>}
            <p data-block="sign">{signature.date}</p>
          </div>
        )}
      </section>
      {attachments.map((attachment) => (
        <AttachmentSheet key={attachment.id} attachment={attachment} marks={marks.join(paperWords.between)} />
      ))}
    </article>
  );
}

/** Does not change with what is written in the text. */
const AttachmentSheet = memo(function AttachmentSheet({
  attachment: { id, label, title, isWide, blocks },
  marks,
}: {
  readonly attachment: Attachment;
  readonly marks: string;
}) {
  return (
    <section className={isWide ? 'paper across' : 'paper'} data-sheet={id}>
      <Marks marks={marks === '' ? [] : [marks]} />
      <p className="paper-label" data-block="label">
        {label}
      </p>
      <h1 data-block="title">{title}</h1>
      <Blocks blocks={blocks} isWide={isWide} />
    </section>
  );
});

/** On screen and in a file; in print they stand in the margin of every page. */
function Marks({ marks }: { readonly marks: readonly string[] }) {
  return <p className="paper-marks">{marks.join(paperWords.between)}</p>;
}

function Blocks({ blocks, isWide }: { readonly blocks: readonly Block[]; readonly isWide: boolean }) {
  return blocks.map((block) => <OneBlock key={`${block.kind}-${block.id}`} block={block} isWide={isWide} />);
}

function OneBlock({ block, isWide }: { readonly block: Block; readonly isWide: boolean }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? (
        <h2 data-block="heading">{block.text}</h2>
      ) : (
        <h3 data-block="heading">{block.text}</h3>
      );
    case 'paragraph':
      return block.text.split('\n').map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have no other name
        <p key={at} className="paper-text" data-block="text" data-paragraph={block.id}>
          {line}
        </p>
      ));
    case 'picture':
      return <Picture block={block} />;
    case 'table':
      return <SheetTable id={block.id} table={block.table} isWide={isWide} />;
  }
}

function Picture({ block: { id, picture } }: { readonly block: Extract<Block, { kind: 'picture' }> }) {
  const { svg, width, height, alt } = picture;
  return (
    <img
      className="paper-picture"
      data-block="picture"
      data-panel-picture={id}
      src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
      width={width}
      height={height}
      alt={alt}
    />
  );
}

function SheetTable({
  id,
  table,
  isWide,
}: {
  readonly id: string;
  readonly table: PaperTable;
  readonly isWide: boolean;
}) {
  const { title, unit, head, rows, isNumber, note } = table;
  const shares = paperColumns(table, isWide);
  const names = ['paper-table', ...(hasManyColumns(table) ? ['small'] : []), ...(staysWhole(table) ? ['whole'] : [])];
  return (
    <div className={names.join(' ')}>
      <p className="paper-caption" data-block="caption">
        {title}
      </p>
      {unit !== undefined && (
        <p className="paper-unit" data-block="unit">
          {paperWords.unit(unit)}
        </p>
      )}
      <table data-block="table" data-paper-table={id}>
        <colgroup>
          {shares.map((share, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is told by its place
            <col key={at} style={{ width: `${(100 * share).toFixed(3)}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {head.map((text, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is told by its place
              <th key={at} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of words have no other name
            <tr key={place}>
              {row.map((text, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is told by its place
                <td key={at} className={isNumber[at] ? 'number' : undefined}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="paper-note" data-block="note">
        {note}
      </p>
    </div>
  );
}
