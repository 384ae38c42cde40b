import type { Plain } from './plain';

/** How a wish is said in Jamaican Patwa, and the like of it in English. */
export const PLAIN_IN_PATWA: readonly Plain[] = [
  [/\b(?:tek|tik|take) (?:mi|my) name (?:off|outa?) (?:a )?di lists?\b/gu, 'remove my name'],
  [/^(?:unnu|unu|unuh|oonu|unno) f[ie]\b/gu, 'please'],
  [/\b(?:unnu|unu|unuh|oonu|unno)\b/gu, 'you'],
  [/\b(?:(?:mi|me|i) (?:waan|waah|wah|waa|wan)|(?:mi|me) want) you(?: fi| fe)?\b/gu, 'please'],
  [/\b(?:mi|me|i) (?:waan|waah|wah|waa|wan)(?: fi| fe)?\b/gu, 'i want to'],
  [
    /\bmi (?=(?:personal )?(?:data|details?|info(?:rmation)?s?|file|name|number|phone|address|record|passport|photo|things)\b)/gu,
    'my ',
  ],
  [/\b(?:weh|wah) (?=you|they)/gu, 'what '],
  [/\bpon\b/gu, 'on'],
  [/\bbout\b/gu, 'about'],
  [/\b(?:every ?ting|evryting)\b/gu, 'everything'],
  [/\b(?:tings|tingz)(?: dem)?\b/gu, 'things'],
  [/\b(?:take|tek|tik) (?:mi|my|our) ([a-z]+) (?:off|out)\b/gu, 'remove my $1'],
  [/\b(?:tek|tik) (?=off|out|down)/gu, 'take '],
  [/\bfi (?=(?:see|delete|remove|show|get|fix|stop|take|correct|change|add|have|know|use)\b)/gu, 'to '],
];
