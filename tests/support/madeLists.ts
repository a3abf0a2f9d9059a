import { csv, type Dice, maybe, pick, whole } from './dice.ts';

const TO_WHOM = [
  '',
  '国家有关部门',
  '自然资源部',
  '两省市有关部门',
  '江津区、泸州市',
  '四川省发展改革委',
  '某行业协会',
];
const LEVELS = ['联合专项组', '联合办公室主任调度会议', '分管副省市领导专项协调会议', '党政联席会议', '', '其他会商'];

/** Entries of the three lists. */
export function entries(dice: Dice, ids: string[], areas: readonly string[]): string {
  const rows = [...Array(36).keys()].map((at) => {
    const list = ['政策需求', '议定事项', '工作成果'][at % 3] ?? '';
    const raised = `2024-0${1 + whole(dice, 6)}-${10 + whole(dice, 18)}`;
    const closed = dice() < 0.3 ? `2024-0${Math.min(6, Number(raised.slice(6, 7)) + whole(dice, 3))}-28` : '';
    return [
      ...[`E${at + 1}`, list, `条目${at + 1}`, '渝方第1局', pick(dice, ['渝', '川', '']), raised, pick(dice, TO_WHOM)],
      ...[
        pick(dice, LEVELS),
        maybe(dice, 0.3, 8),
        maybe(dice, 0.7, pick(dice, ids)),
        maybe(dice, 0.4, pick(dice, areas)),
      ],
      ...[
        maybe(dice, 0.8, `川方第${1 + whole(dice, 4)}局`),
        maybe(dice, 0.6, `2024-0${2 + whole(dice, 5)}-1${whole(dice, 9)}`),
      ],
      ...[closed ? pick(dice, ['closed', 'dropped', '']) : pick(dice, ['open', '', '', 'closed', 'dropped']), closed],
    ];
  });
  const head =
    'id,list,title,raised_by,side,raised_on,to_whom,level,meeting_no,item_id,area_id,owner_unit,due_on,state,closed_on';
  return csv(head, rows);
}

/** Links between them, one against the lists. */
export function links(dice: Dice): string {
  const rows = [...Array(36).keys()].flatMap((at) => {
    if (at % 3 === 2 || dice() < 0.4) return [];
    const to = Math.floor(whole(dice, 36) / 3) * 3 + (at % 3) + 1;
    return [[`E${at + 1}`, `E${to + 1}`]];
  });
  // One that runs against the lists, and counts for nothing.
  return csv('from_id,to_id', [...rows, ['E3', 'E1']]);
}
