/** What an item hangs on: entries of the three lists, meetings, commitments. */
export const itemLinkWords = {
  title: (needs: number, agreed: number, results: number) =>
    needs + agreed + results === 0
      ? '没有关联的清单条目'
      : `从需求到成果：${needs} 条需求，${agreed} 项议定，${results > 0 ? `${results} 项成果` : '未形成成果'}`,
  subtitle: '关联的三张清单、会议与承诺',
  states: { open: '在办', closed: '办结', dropped: '不再办理' },
  commitments: '对应的承诺',
  meeting: (no: number, date: string | undefined, place: string | undefined) =>
    [`第 ${no} 次会议`, ...(date ? [date] : []), ...(place ? [place] : [])].join(' · '),
  unknownMeeting: (no: string) => `会议 ${no}，未收录`,
  meetings: '会议',
  kinds: {
    joint: '党政联席会议',
    coordination: '分管副省市领导专项协调会议',
    office: '联合办公室主任调度会议',
    group: '联合专项组',
  },
  missing: '尚无',
  open: '在三张清单中查看',
  toMechanism: '看机制页',
  toCalendar: '看会议页',
  stateText: (state: 'open' | 'closed' | 'dropped', day: string | undefined) =>
    `${itemLinkWords.states[state]}${state === 'closed' && day ? `（${day}）` : ''}`,
  side: { 渝: '重庆市', 川: '四川省' },
  promise: (side: string, text: string) => `${side}：${text}`,
} as const;
