import { contactsIn } from './contactsIn';

/** Nobody says more around the one address or number that is to be used. In UTF-16 units. */
const LONGEST = 120;
/** An address or a number, as far as it is looked at: what is left are the words around it. */
const VALUE = /[\w.!#$%&*+^{}~-]{1,64}@[\w.-]{1,190}|[+(]{0,2}\d[\d\s().+-]*/gu;
const WORDS = /[\p{L}\p{M}']+/gu;
/** What is said around it by whoever wants to be reached there. */
const AROUND = new Set(
  "a at by call contact cell contacts e email e-mail fine good here hi is it its it's just kindly line mail me mi message mine mobile my no number ok okay on one only phone please pls plz reach ring send sir madam text thanks thank that that's the there this to us use via want whatsapp with works write yes you u".split(
    ' ',
  ),
);
const AROUND_IN_JAPANESE =
  /^(?:はい|では|じゃあ?|ほな|こちら|ここ|これ|それ|この|その|私|わたし|自分|携帯|けいたい|電話|でんわ|番号|メール|めーる|アドレス|メアド|連絡先?|返事|返信|回答|まで|から|には?|へ|で|は|の|を|が|お?願い?|お?ねがい|いた|します|しま|する|して|し|くだ|さい|下さい|頂け|くれ|です|だ|や|ます|ええ|いい|よ|ね|わ|な|大丈夫|頼|たの|む|み|ん|さん)+$/u;

/** The e-mail address or the telephone number (E.164) that a text is, with hardly a word around it. */
export function bareContact(typed: string): Contact | undefined {
  if (typed.length > LONGEST) return undefined;
  const contact = onlyContact(typed);
  const around = typed.normalize('NFKC').replace(VALUE, ' ').toLowerCase().match(WORDS) ?? [];
  const isAround = (word: string) => AROUND.has(word) || AROUND_IN_JAPANESE.test(word);
  return contact !== undefined && around.every(isAround) ? contact : undefined;
}

type Contact = { readonly is: 'email' | 'phone'; readonly value: string };

/** The one address or number in a text, where it can be read in one way. */
export function onlyContact(typed: string): Contact | undefined {
  const [found, another] = contactsIn(typed, { certain: true });
  if (found === undefined || another !== undefined) return undefined;
  if (found.is === 'address')
    return found.meant.length > 0 ? undefined : { is: 'email', value: found.address };
  const [meant, other] = found.meant;
  return meant === undefined || other !== undefined ? undefined : { is: 'phone', value: meant.number };
}
