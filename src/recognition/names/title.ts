/** What somebody is, said before what they are called: 行政書士の宮本. */
const BEFORE =
  /^(?:[\p{sc=Han}]{1,4}(?:士|師)|(?:任意|法定)?代理人|代理|(?:成年)?後見人|担当者?|代表(?:者|取締役)?|社長|秘書|会社員)の(?=[\p{sc=Han}\p{sc=Katakana}])/u;
/** How others are called: アハメド・カーン様. */
const BEHIND = /(?<=[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー])(?:様|さま|さん|氏)$/u;

/** A name as it stands in papers, without a calling or a courtesy. */
export const withoutTitle = (name: string): string => name.replace(BEFORE, '').replace(BEHIND, '');
