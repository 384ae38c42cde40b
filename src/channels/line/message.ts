/** A press comes back as `data`, and shows in the talk as `displayText`. */
export interface Postback {
  readonly type: 'postback';
  readonly label?: string;
  readonly data: string;
  readonly displayText: string;
}
type Action =
  | Postback
  | { readonly type: 'uri'; readonly label?: string; readonly uri: string }
  | { readonly type: 'clipboard'; readonly label: string; readonly clipboardText: string };

export interface QuickReply {
  readonly items: readonly {
    readonly type: 'action';
    readonly action: Postback & { readonly label: string };
  }[];
}

interface Look {
  readonly size?: string;
  readonly color?: string;
  readonly weight?: 'bold';
}
export interface Span extends Look {
  readonly type: 'span';
  readonly text: string;
}
/** Text without markup, or runs of it. */
export interface FlexText extends Look {
  readonly type: 'text';
  readonly text?: string;
  readonly contents?: readonly Span[];
  readonly wrap: true;
  readonly margin?: string;
  readonly flex?: number;
  readonly align?: 'end';
  readonly action?: Action;
}
interface FlexBox {
  readonly type: 'box';
  readonly layout: 'vertical' | 'horizontal';
  readonly contents: readonly FlexPart[];
  readonly margin?: string;
  readonly spacing?: string;
  readonly paddingAll?: string;
  readonly backgroundColor?: string;
  readonly cornerRadius?: string;
  readonly borderWidth?: string;
  readonly borderColor?: string;
  readonly action?: Action;
}
interface FlexButton {
  readonly type: 'button';
  readonly style: 'secondary';
  readonly height: 'sm';
  readonly margin?: string;
  readonly action: Action;
}
export type FlexPart =
  FlexText | FlexBox | FlexButton | { readonly type: 'separator'; readonly margin?: string };

export interface Bubble {
  readonly type: 'bubble';
  readonly size: 'mega';
  readonly body: FlexBox;
}

/** A message of LINE as the desk composes them. `text` has no markup there. */
export type LineMessage = { readonly quickReply?: QuickReply } & (
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'flex'; readonly altText: string; readonly contents: Bubble }
);
