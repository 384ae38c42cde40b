/** What the bench uses of nlp.js, which comes without types. */
declare module '@nlpjs/nlp' {
  interface Container {
    use(plugin: unknown): unknown;
    register(name: string, part: unknown, isSingleton: boolean): void;
  }

  interface Settings {
    readonly languages: readonly string[];
    readonly autoLoad: boolean;
    readonly autoSave: boolean;
    readonly calculateSentiment: boolean;
    readonly nlu: { readonly log: boolean };
  }

  interface Processed {
    /** Best first; a score of 0 is an intent that did not fire. */
    readonly classifications: readonly { readonly intent: string; readonly score: number }[];
  }

  export class Nlp {
    constructor(settings: Settings);
    readonly container: Container;
    addDocument(locale: string, utterance: string, intent: string): void;
    train(): Promise<void>;
    process(locale: string, utterance: string): Promise<Processed>;
  }
}

declare module '@nlpjs/lang-en' {
  export const LangEn: unknown;
}

declare module '@nlpjs/lang-ja' {
  export const LangJa: unknown;
}
