import type { Block } from './block';
import type { Finding } from '../checking/finding';
import type { Gathered } from './htmlLines';

type Attributes = Readonly<Record<string, string>>;

export interface List {
  readonly ordered: boolean;
  readonly type: string;
  readonly started: boolean;
  readonly from: number;
  next: number;
  items: number;
}

/** Where the pieces of a page are gathered as it is read from top to bottom. */
export interface Page {
  readonly write: (piece: string, line: number) => void;
  readonly breakLine: () => void;
  readonly setBold: (bold: boolean) => void;
  readonly setRank: (rank: number) => void;
  readonly setRole: (role: Gathered['role']) => void;
  /** Ends the block that is being gathered; an empty paragraph is a wider gap. */
  readonly endBlock: (closing?: 'paragraph' | 'heading') => void;
  readonly openList: (ordered: boolean, attributes: Attributes) => void;
  readonly closeList: () => void;
  readonly openItem: (attributes: Attributes) => void;
  readonly openLink: (address: string) => void;
  readonly closeLink: () => void;
  readonly seePicture: (alt: string, line: number) => void;
  readonly openRow: () => void;
  readonly openCell: () => void;
  readonly closeCell: () => void;
  readonly closeRow: () => void;
  readonly finish: () => { readonly blocks: readonly Block[]; readonly findings: readonly Finding[] };
}

/** What has been gathered so far. */
export interface State {
  raw: string;
  line: number;
  rank: number;
  role: Gathered['role'];
  prefix: string;
  depth: number;
  empty: number;
  /** Whether the next item is the first of its list. */
  fresh: boolean;
  sinks: Block[][];
  rows: Block[][][];
  lists: List[];
  link: { readonly address: string; readonly from: number } | undefined;
  bold: number;
  findings: Finding[];
  numbered: number;
  pictures: number;
}
