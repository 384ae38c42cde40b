const PLACE =
  /^(?:the )?(?:first|second|third|fourth|last|[1-9](?:st|nd|rd|th))(?: (?:one|option|choice))?$|^(?:最初|最後|[1-9一二三四五]番目|[1-9一二三四五]つ目|(?:ひと|ふた|みっ)つ目)(?:の(?:ほう|方|やつ))?$/iu;

/** Whether words say which of several that were shown, and nothing else: "the first one", 2つ目. */
export const isPlaceInList = (words: string): boolean => PLACE.test(words.normalize('NFKC'));
