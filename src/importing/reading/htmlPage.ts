import type { Block } from './block';
import type { Finding } from '../checking/finding';
import { BOLD_OFF, BOLD_ON, blocksFrom, BREAK } from './htmlLines';
import { listActions } from './htmlLists';
import { rowActions } from './htmlRows';
import type { Page, State } from './htmlState';
import { tellLink } from './inlineMarkdown';

export function createPage(): Page {
  const state = newState();
  const endBlock = (closing?: 'paragraph' | 'heading'): void => {
    endGathering(state, closing);
  };
  return {
    ...textActions(state),
    ...listActions(state, endBlock),
    ...rowActions(state, endBlock),
    setRank: (rank) => (state.rank = rank),
    setRole: (role) => (state.role = role),
    endBlock,
    finish: () => {
      endBlock();
      const counted = [
        ['orderedList', state.numbered],
        ['pictures', state.pictures],
      ] as const;
      const told = counted.filter(([, count]) => count > 0);
      const counts = told.map(([kind, count]): Finding => ({ kind, values: { count: String(count) } }));
      return { blocks: state.sinks.flat(), findings: [...state.findings, ...counts] };
    },
  };
}

function newState(): State {
  return {
    raw: '',
    line: 0,
    rank: 0,
    role: 'text',
    prefix: '',
    depth: 0,
    empty: 0,
    fresh: false,
    sinks: [[]],
    rows: [],
    lists: [],
    link: undefined,
    bold: 0,
    findings: [],
    numbered: 0,
    pictures: 0,
  };
}

function endGathering(state: State, closing: 'paragraph' | 'heading' | undefined): void {
  const nothing = state.raw.trim() === '' && closing !== 'heading';
  const blocks = nothing ? [] : blocksFrom({ ...state, gap: gapOf(state) });
  state.raw = state.bold > 0 ? BOLD_ON : '';
  if (blocks.length > 0) keep(state, blocks);
  else if (closing === 'paragraph') state.empty += 1;
}

function gapOf({ role, fresh, empty }: State): number {
  const tight = (role === 'item' && !fresh) || role === 'description';
  return tight ? 0 : 1 + Math.max(0, empty - 1);
}

function keep(state: State, blocks: readonly Block[]): void {
  for (const block of blocks) state.sinks.at(-1)?.push(block);
  if (state.prefix !== '') state.numbered += 1;
  if (state.role === 'item') state.fresh = false;
  Object.assign(state, { empty: 0, prefix: '', depth: 0, rank: 0, role: 'text' });
}

function textActions(
  state: State,
): Pick<Page, 'write' | 'breakLine' | 'setBold' | 'openLink' | 'closeLink' | 'seePicture'> {
  const write = (piece: string, line: number): void => {
    if (piece.trim() !== '' && state.raw.replaceAll(BOLD_ON, '').trim() === '') state.line = line;
    state.raw += piece.replace(/[\u0000-\u0002]/gu, '');
  };
  return {
    write,
    breakLine: () => (state.raw += BREAK),
    setBold: (bold) => {
      state.bold = Math.max(0, state.bold + (bold ? 1 : -1));
      if (bold ? state.bold === 1 : state.bold === 0) state.raw += bold ? BOLD_ON : BOLD_OFF;
    },
    openLink: (address) => (state.link = { address, from: state.raw.length }),
    closeLink: () => {
      const { link, raw } = state;
      state.link = undefined;
      const words = link === undefined ? '' : raw.slice(link.from).replace(/[\u0000-\u0002]|\s+/gu, ' ');
      const told = link === undefined || words.trim() === '' ? undefined : tellLink(words, link.address);
      if (told !== undefined)
        state.findings.push({ ...told, ...(state.line > 0 ? { line: state.line } : {}) });
    },
    seePicture: (alt, line) => {
      state.pictures += 1;
      if (state.rank > 0) write(alt, line);
    },
  };
}
