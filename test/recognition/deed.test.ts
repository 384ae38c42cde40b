import { type Locale, LOCALES, locales } from '../../locales';
import { readDeed } from '../../src/recognition/wishes/deed';
import { type Deed, MOVING_ON } from '../../src/recognition/wishes/deedWords';
import { YES } from '../../src/recognition/choices/yesNoWords';

/** What is typed, parted by `|`: what does the deed, what keeps everything, and what the desk asks again. */
interface Said {
  readonly does: string;
  readonly keeps: string;
  readonly asksAgain: string;
}

const SAID: Readonly<Record<Deed, Readonly<Record<Locale, Said>>>> = {
  cancel: {
    en: {
      does:
        'yes, do drop it|Yes, cancel it please|yes just cancel everything|yeah scrap it|yes|Yes|YES.|ｙｅｓ|yes please|Yes, please!|y|yep|yeah|sure|of course|please do|do it|yes 👍|ok, yes|yes thanks|you may|' +
        "delete|delete it|Delete it, please|please delete everything|yes, delete it|ok delete it|erase it|discard my answers|delete what I have entered|I want to delete it|can you delete it|stop|Stop it|ｓｔｏｐ|stop here|stop and delete|stop and delete everything|quit|end it|cancel the form|I'm sure",
      keeps:
        "no|No.|nope|no thanks|ｎｏ|go on|Go on please|continue|no, continue|carry on|keep going|next|don't|don't delete it|do not delete|please don't|don't stop|keep it|keep my answers|wait|not yet|later|back|go back|save it|I want to continue|let's go on|👎|❌|no, send it|no, please proceed",
      asksAgain:
        "send|Send it|submit|go ahead|proceed|ok|OK|okay|ok thanks|fine|good|right|correct|thanks|please|👍|👌|🙏|cancel|cancel it|never mind|forget it|I changed my mind|yes no|yes, go on|no, delete it|yes?|maybe|whatever|understood|it's ok|hello|what happens then|delete my account|don't know|stop that|yes, send it|yes submit|yes, please proceed|yes send|sure, send it|confirm and send|do it, send it|yes, go ahead|yes proceed|yes, I have read it|please send it|yes please send it|yes, go for it|Yes! Submit it, please",
    },
    ja: {
      does:
        'はい|ハイ|ﾊｲ|はい。|はい、お願いします|うん|ええ|もちろん|お願いします|いいですよ|構いません|hai|はい👍|' +
        '削除|削除する|削除します|削除してください|削除でお願いします|はい、削除してください|削除していいです|全部消して|消して|消してください|入力した内容を削除|破棄|やめる|やめます|やめたいです|やっぱりやめる|はい、やめます|中止|中止してください|終了します|辞めます|yameru',
      keeps:
        'いいえ|イイエ|いえ|いや|ううん|ちがいます|だめ|続ける|続けます|続けてください|いいえ、続けます|つづける|続き|次へ進む|再開|削除しない|削除しないで|削除しないでください|消さないで|消さないでください|やめない|やめません|中止しません|待って|ちょっと待って|まだです|そのままで|残して|残してください|保存して|戻る|あとで|いらない|❌|×|いいえ、送信してください|いいえ、このままで',
      asksAgain:
        '送信|送信する|送る|送って|進む|進めてください|OK|ＯＫ|オッケー|了解です|わかりました|承知しました|大丈夫です|結構です|いいです|そうです|ありがとうございます|よろしくお願いします|👍|🙆|🙏|○|キャンセル|キャンセルします|取り消し|やめて|やめてください|もういい|ストップ|はい、続けます|いいえ、やめます|はい？|はい、いいえ|うーん|問題ありません|同意します|削除ってなに|はい、送信してください|はい、送ってください|はい。送信します。|はい、進めてください|はい送信|うん、送って|お願いします、送信してください|はい、確認しました|はい、このままで|はい、提出してください',
    },
  },
  startOver: {
    en: {
      does: 'yes|Yes please|ＹＥＳ|yep|sure|certainly|please do|do it|yes!|yes, start over|you can|start over|start again|restart|from the beginning|please start over|I want to start over|delete|delete it|delete everything|delete and start over|yes, delete it|erase it and begin again|reset|confirm',
      keeps:
        "no|no thanks|nope|don't|no, wait|go on|continue|carry on|don't delete it|do not delete|don't start over|keep it|keep my answers|wait|hold on|not yet|later|go back|I'll continue|no, go on|❌",
      asksAgain:
        'send|submit|ok|OK thanks|fine|great|right|👍|👌|thanks|please|go ahead|proceed|stop|stop it|cancel|never mind|forget it|quit|end|yes and no|no, start over|yes, continue|yes?|perhaps|understood|no problem|hm|blue|yes, send it|yes submit|yes, please proceed|yes send|sure, send it|confirm and send|do it, send it|yes, go ahead|yes proceed|yes, I have read it|please send it|yes please send it|yes, go for it|Yes! Submit it, please',
    },
    ja: {
      does: 'はい|はいっ|うん|ええ|お願いします|はいお願いします|もちろんです|いいよ|構いません|最初から|最初からやり直す|やり直す|やり直したい|はい、やり直します|初めから|リセット|削除|削除して|削除してやり直す|消してください|全部消して|消していいです|hai|ﾊｲ',
      keeps:
        'いいえ|いえ|いや|だめです|続ける|続けて|続けたい|いいえ、続けます|続行|次へ|削除しない|消さないで|やり直さない|待って|まだ|そのまま|残して|戻る|後で|不要です',
      asksAgain:
        '送信|送信する|やめる|やめます|やめて|中止|キャンセル|取り消し|終了|もういい|OK|ＯＫです|了解|わかりました|大丈夫です|結構です|いいです|ありがとう|👍|🙆|そうです|はい、続けます|いいえ、やり直します|はい？|進む|たぶん|はい、送信してください|はい、送ってください|はい。送信します。|はい、進めてください|はい送信|うん、送って|お願いします、送信してください|はい、確認しました|はい、このままで|はい、提出してください',
    },
  },
  withdraw: {
    en: {
      does: 'yes|Yes.|ｙｅｓ|yes please|yeah|sure|definitely|please do|do it|you may|yes, withdraw it|withdraw|withdraw it|Withdraw it please|please withdraw my request|withdraw my request|cancel my request|take it back|take back my request|retract it|I want to withdraw it|ok, withdraw it|confirmed',
      keeps:
        "no|No!|nope|no thank you|don't|don't withdraw|do not withdraw it|keep it|keep my request|leave it|leave it as it is|wait|not yet|hold on|no, keep it|back|👎|later|please don't withdraw it",
      asksAgain:
        'send|submit|go on|continue|next|proceed|go ahead|ok|OK|ok thanks|okay then|fine|all right|right|good|thanks|please|👍|🙏|stop|cancel|cancel it|delete it|never mind|forget it|yes no|no, withdraw it|yes?|maybe|understood|I guess so|why|yes, send it|yes submit|yes, please proceed|yes send|sure, send it|confirm and send|do it, send it|yes, go ahead|yes proceed|yes, I have read it|please send it|yes please send it|yes, go for it|Yes! Submit it, please|yes, go on',
    },
    ja: {
      does: 'はい|ハイ|はい。|うん|ええ|お願いします|はい、お願いします|いいですよ|構いません|はい、取り下げます|取り下げる|取下げます|取り下げてください|取り下げたいです|請求を取り下げたい|取り下げでお願いします|取り下げていいです|撤回します|撤回してください|申請を取り消してください|hai',
      keeps:
        'いいえ|いえ|いや|いいえ、そのままで|だめ|取り下げない|取り下げません|取り下げないで|取り下げないでください|取り下げたくない|取り下げたくありません|撤回しない|待って|まだです|そのまま|そのままにして|残して|戻る|❌|いいえ、違います',
      asksAgain:
        '続ける|続けてください|次へ|進む|送信|OK|ＯＫ|オーケー|了解です|わかりました|承知しました|大丈夫です|結構です|いいです|ありがとう|👍|🙇|やめる|やめます|やめて|やめてください|中止|キャンセル|削除|消して|取り下げるのをやめます|取り下げはやめておきます|はい？|いいえ、取り下げます|うーん|はい、送信してください|はい、送ってください|はい。送信します。|はい、進めてください|はい送信|うん、送って|お願いします、送信してください|はい、確認しました|はい、このままで|はい、提出してください|はい、続けます',
    },
  },
  send: {
    en: {
      does: 'send|Send|ＳＥＮＤ|send it|Send it, please|please send|ok send it|send now|send my request|I want to send it|yes|Yes.|ｙｅｓ|yes please|yes, send it|yep|yeah|sure|of course|certainly|submit|submit it|please submit the form|do it|please do|ok yes|yes thanks|yes 👍|next, send',
      keeps:
        "no|No.|nope|not yet|don't|don't send|do not send it|don't send it yet please|no thanks|wait|hold on|later|please wait|no, wait|back|❌|let me think",
      asksAgain:
        "ok|OK|ok thanks|okay|go on|go ahead|next|continue|proceed|carry on|fine|good|great|perfect|looks good|all right|right|correct|that's correct|true|thanks|thank you|please|understood|agreed|no problem|👍|👌|✅|🙏|checked|I checked|yes, checked|yes?|no send|no, send it|yes no|maybe|send?|I will send it tomorrow|when you send it|cancel|never mind|you may|I have read it",
    },
    ja: {
      does: '送信|送信する|送信します|送信してください|送信お願いします|送って|送ってください|送ります|この内容で送信|これで送ってください|提出|提出します|提出してください|はい|ハイ|ﾊｲ|はい、送信してください|はい、お願いします|お願いします|うん|ええ|確定|送信していいです|はい、大丈夫です|はい、それで',
      keeps:
        'いいえ|いえ|まだ|まだです|まだ送らないで|送信しない|送信しないでください|送らないで|待って|ちょっと待って|だめ|戻る|あとで|保存して|違います|やめる|❌',
      asksAgain:
        'OK|ＯＫ|オッケー|ok|次|次へ|次へ進む|進む|進めてください|続ける|了解|了解です|わかりました|承知しました|大丈夫です|結構です|いいです|いいですよ|問題ありません|間違いありません|合っています|正しいです|確認しました|はい、確認しました|ありがとうございます|よろしくお願いします|同意します|👍|🙆|○|🙏|そうです|はい？|送信？|送る前に確認したい|明日送ります|いいえ、送信します|うーん|キャンセル',
    },
  },
};

const listed = (said: string) => said.split('|');
const rows = (Object.entries(SAID) as [Deed, Record<Locale, Said>][]).flatMap(([deed, languages]) =>
  LOCALES.map((language) => [deed, language, languages[language]] as const),
);

describe.each(rows)('%s, in %s', (deed, _language, { does, keeps, asksAgain }) => {
  test.each(listed(does))('%s does it', (typed) => {
    expect(readDeed(typed, deed)).toBe('does');
  });
  test.each(listed(keeps))('%s keeps everything', (typed) => {
    expect(readDeed(typed, deed)).toBe('keeps');
  });
  test.each(listed(asksAgain))('%s is asked again', (typed) => {
    expect(['unclear', undefined]).toContain(readDeed(typed, deed));
  });
  test('forty answers or more are told apart', () => {
    expect(new Set([does, keeps, asksAgain].flatMap(listed)).size).toBeGreaterThanOrEqual(40);
  });
});

describe.each(LOCALES)('the words on the buttons, typed in %s', (language) => {
  const { desk, form, status } = locales[language];
  test.each<readonly [string, Deed, string]>([
    [desk.choice.yes, 'cancel', 'does'],
    [desk.choice.no, 'cancel', 'keeps'],
    [desk.choice.goOn, 'cancel', 'keeps'],
    [desk.choice.yes, 'startOver', 'does'],
    [desk.choice.no, 'startOver', 'keeps'],
    [desk.choice.yes, 'withdraw', 'does'],
    [desk.choice.no, 'withdraw', 'keeps'],
    [status.choice.withdraw, 'withdraw', 'does'],
    [form.send, 'send', 'does'],
  ])('%s, to the question of %s', (label, deed, meant) => {
    expect(readDeed(label, deed)).toBe(meant);
  });
  test.each([form.cancel, form.changeOne])('%s sends nothing', (label) => {
    expect(readDeed(label, 'send')).not.toBe('does');
  });
});

const SPEAKS_OF_SENDING = [...YES, ...MOVING_ON].filter((word) =>
  /send|submit|proceed|\bgo\b|carry on|continue|送|提出|進|続|次へ|このまま/u.test(word),
);
test.each(['cancel', 'startOver', 'withdraw'] as const)(
  'no word of sending or going on beside a yes does the deed of %s',
  (deed) => {
    const done = SPEAKS_OF_SENDING.flatMap((word) => [
      `yes, ${word}`,
      `はい、${word}`,
      `${word}. yes`,
    ]).filter((typed) => readDeed(typed, deed) === 'does');
    expect(done).toEqual([]);
    expect(SPEAKS_OF_SENDING.length).toBeGreaterThan(30);
  },
);

test('what is long is no answer, and is looked at no further', () => {
  expect(readDeed(`yes ${'delete it '.repeat(5000)}`, 'cancel')).toBeUndefined();
});
