import { phrases } from '../text/fold';

/** How people agree, in both languages, chats' short forms, Kansai and Roman letters included. */
export const YES = phrases(
  'はい|はいはい|はーい|はいな|うん|うんうん|ええ|ええよ|ええで|ええですよ|ええやん|ええねん|そう|そうだ|そうです|そうですね|そうだよ|そうね|そうそう',
  'いいよ|いいですよ|いいとも|いいですとも|良いですよ|いいと思います|もちろん|もちろんです|勿論|勿論です|ぜひ|是非|ぜひお願いします|是非お願いします|当然|当然です',
  'お願い|お願いします|おねがい|おねがいします|お願い致します|お願いいたします|お願い申し上げます|お願いできますか|よろしく|よろしくお願いします|宜しくお願いします|宜しくお願い致します|よろしくお願いいたします|頼む|頼みます|頼むわ|たのんます',
  '同意|同意します|同意する|同意しました|同意です|同意いたします|承諾|承諾します|承諾する|許可します|賛成|賛成です|認めます|了承しました|了承します|了承です|了解|了解です|了解しました|りょ|りょうかい|承知しました|承知です|承知いたしました|かしこまりました|わかりました|分かりました|わかった|分かった',
  '合っています|合ってます|合ってる|合っている|あっています|あってます|あってる|正しい|正しいです|その通り|その通りです|そのとおり|そのとおりです|間違いない|間違いないです|間違いありません|まちがいありません|相違ありません|問題ない|問題ないです|問題ありません|問題なし|差し支えありません|かまいません|構いません|構わない|かまわない|かまわないです|かまへん|かまへんで',
  'それで|それでお願いします|それでいい|それでいいです|それで結構です|それで大丈夫です|それで大丈夫|これで|これでお願いします|これでいい|これでいいです|これで結構です|これで大丈夫です|これで大丈夫|このままで|このままでいいです|そうします|そうしてください|そのようにお願いします|続けます|続けてください|進めてください|送ってください|送信してください|送信します',
  'する|します|やる|やります|ほんま|ほんまや|せや|せやで|せやな|せやねん|そや|そやで|そうや|そうやで|そうやね|そうやな|ok|okです|おk|おkです|ok牧場|オーケー|オーケーです|オッケー|オッケーです|おけ|おっけ|イエス|いえす|よし|よっしゃ|おう|ああ|へい|あいよ|左様です|さようです',
  'hai|hai hai|haai|un|ee|eeyo|sou|so desu|sou desu|onegai|onegaishimasu|onegai shimasu|wakarimashita|wakatta|ryoukai|ryokai|douishimasu|doui shimasu|mochiron|ii yo|iiyo|ii desu yo|ok desu|tadashii|tadashii desu',
  'y|ye|yes|yes i do|yes i am|yes it is|yes that is right|yess|yea|yeah|yeh|yea|yep|yup|yup yup|yah|ya|aye|yes please|yes pls|yes sir|yes sure|yes of course|oh yes|please|please do|pls|plz|do|do it|please do it|do so|do that|just do it|i do|it is|i am',
  "ok|okay|okey|okie|oki|k|kk|okk|okay then|ok then|alright|all right|very well|fine|fine by me|fine with me|that's fine|that is fine|thats fine|sounds good|sounds fine|looks good|look good|looks right|looks ok|all good|good|great|perfect|cool|lgtm|deal|works for me",
  "sure|sure thing|for sure|of course|ofcourse|certainly|absolutely|definitely|by all means|indeed|exactly|precisely|affirmative|totally|why not|with pleasure|no problem|no worries|not a problem|i don't mind|don't mind|no objection|no objections|gladly|you bet|you may|you can|go|go ahead|please go ahead|go for it|go on|carry on|proceed|please proceed|continue|please continue|send|send it|please send|please send it|submit|submit it|confirm|confirmed|i confirm",
  "correct|that's correct|that is correct|thats correct|it's correct|it is correct|all correct|everything is correct|right|that's right|that is right|thats right|it's right|it is right|all right|true|that's true|that is true|agree|agreed|i agree|i agree to this|i fully agree|i do agree|accept|accepted|i accept|consent|i consent|i give consent|i give my consent|i give permission|i approve|approved|allow|i allow|understood|i understand",
  'んだ|んだんだ|んだよ|んだな|んだべ|んだず|そうだべ|そうたい|そうばい|よか|よかよ|よかです|よかばい|よかろう|せやせや|そやな|ええんちゃう|ええんやない|うむ|はいよ|ほいほい|ほい|がってん|おけまる|おけです|いいでしょう|いいと思う|いいんじゃない|いいと思うよ',
  'それでええ|それでええよ|それでええで|それでええです|それでよか|それでよろしい|それで頼む|それで頼むわ|それでたのむ|ほな頼むわ|頼むで|たのむで|頼んだ|頼んだで|たのんだ|頼むよ|そうして|そうしてや|そうしてくれ|そうしてほしい|そうしてほしいです|そうしてもらえますか|そうしてもろて',
  'その通りや|そのとおりや|その通りだ|おっしゃるとおりです|おっしゃる通りです|さようでございます|左様でございます|間違いございません|相違ございません|問題ございません|差し支えございません|差し支えないです|合うてる|合うてます|合うとる|おうてる|かまへんよ|構へんで',
  'ndio|ndiyo|sawa|sawa sawa|ndio sawa|haan|haan ji|ji haan|theek hai|thik hai|theek|bilkul|bilkul theek|acha theek hai|ya mon|ya man|yah man|yah mon|yes man|yes bredda|yeh man|ya man begin|ya mon begin|yes man begin|begin|please begin|yes begin|ok begin|lets begin|right on|sweet as|righto|hai ok desu|ok desu yo',
  "yes that one|yes that|that one|yes it's me|that's me|that is me|thats me|yes it's that|that's it|that is it|thats it|yes that's it|that's the one|thats the one|that is the one|go for it mate|sounds good to me|works fine|i want that|yes i want that|yes i want it|of course yes|yes of course i do|its fine with me|yes it's me|yes it is me|that's me yes",
  '👍|👌|🙆|🙆‍♂|🙆‍♀|🆗|✅|✔|☑|⭕|○|◯|◎|💯|🙏',
);

/** How people decline. */
export const NO = phrases(
  'いいえ|いえ|いえいえ|いーえ|いや|いやいや|いやー|いやあ|いやだ|いやです|嫌|嫌だ|嫌です|やだ|やです|ううん|うんにゃ|のー|ノー|だめ|だめです|だめだ|駄目|駄目です|無理|無理です|むり|むりです|ちょっと無理|まだ|まだです|まだいい|まだ送らない|まだ送らないで|まだ送らないでください',
  '違う|違います|違いますよ|違うよ|違うんです|ちがう|ちがいます|ちがうよ|それは違います|そうではない|そうではありません|そうじゃない|そうじゃありません|そうじゃないです|ではない|ではありません|間違い|間違いです|間違っています|間違ってます|間違ってる|まちがい|まちがっています|正しくない|正しくありません|正しくないです|合っていません|合ってない|合ってません|あっていません|あってない',
  '同意しない|同意しません|同意できない|同意できません|同意しかねます|不同意|不同意です|反対|反対です|認めません|承諾しません|承諾できません|許可しません|拒否|拒否します|拒否する|断る|断ります|お断り|お断りします|お断りいたします',
  'やめる|やめます|やめて|やめてください|やめた|やめたい|やめたいです|やめておく|やめておきます|やめとく|やめときます|やめとくわ|やめとこ|止める|止めます|止めて|止めてください|やめにします|中止|中止します|中止してください|遠慮|遠慮します|遠慮しておきます|ご遠慮します|見送ります|しない|しません|しないです|やらない|やりません|送らない|送りません|送らないで|送らないでください|送信しない|送信しません|送信しないでください',
  'いらない|いりません|いらないです|要らない|要りません|不要|不要です|必要ない|必要ないです|必要ありません|いらん|いらんわ|せん|せえへん|せーへん|しいひん|せんでいい|せんでええ|あかん|あかんわ|あかんで|あかんて|あきません|あかんです|ちゃう|ちゃうちゃう|ちゃうで|ちゃうわ|ちゃうよ|ちゃいます|ちゃいますよ|ちゃうねん|ちがうで|ちがうわ|ちがいまっせ|やめとき|やめとって|もうええ|もうええわ|ええわ|ええって',
  'iie|iiye|iee|ie|iya|iyada|iya desu|chigau|chigaimasu|chigau yo|dame|dame desu|yamemasu|yamete|yameru|yada|douishimasen|doui shimasen|iranai|irimasen|akan|muri|muri desu|mada|mada desu',
  "n|no|no no|no wait|wait no|no not that|no don't cancel|noo|nope|nop|nah|nay|naw|na|nuh uh|uh uh|no way|no i don't|no i do not|no i am not|no i'm not|no it is not|no it isn't|no it's not|no thanks|no thank you|no thankyou|no thx|no ty|no need|no need thanks|no don't|no please don't|oh no|hell no|never|not now|not yet|not today|not really|not at all|not me|not this time|not interested|nothing",
  "don't|dont|do not|please don't|please do not|don't do it|do not do it|don't do that|do not do that|don't send|don't send it|do not send|do not send it|please don't send it|i don't|i dont|i do not|i won't|i will not|i don't want to|i do not want to|i don't want that|i don't want it|i don't want|i'd rather not|i would rather not|rather not|better not|i'm not|i am not|it isn't|it is not|it's not|isn't",
  "i don't agree|i dont agree|i do not agree|don't agree|do not agree|not agree|not agreed|i not agree|i am not agree|i disagree|disagree|disagreed|i don't accept|i do not accept|i don't consent|i do not consent|no consent|decline|i decline|declined|refuse|i refuse|reject|i reject|deny|negative|i object|absolutely not|of course not|certainly not|definitely not|no deal",
  "wrong|that's wrong|that is wrong|thats wrong|it's wrong|it is wrong|incorrect|that's incorrect|that is incorrect|it is incorrect|not correct|not right|that's not right|that is not right|that's not correct|that is not correct|it's not correct|it is not correct|false|untrue|not true|cancel|stop|stop it|nevermind|never mind|forget it",
  'いりませんわ|いりませんよ|いらんで|いらんよ|いらんです|いらねえ|いらねー|いらね|いらないよ|いらないわ|んでね|んでねえ|んにゃ|ちゃうて|ちゃうし|ちがうべ|ちげえ|ちげえよ|ちげーよ|ちげー|違えよ|違うし|違うで|違うわ|違うって|違うばい|違いますけど|違いますって|違うねん|そうちゃう|そうちゃいます|そうではございません|さようではありません',
  'やらんでええ|やらんでいい|せんでええわ|せんでよか|せんでええで|しなくていい|しなくていいです|しなくて結構です|しなくて大丈夫です|しないでください|しないで|必要ございません|必要ないわ|必要ないよ|不要や|ご遠慮いたします|遠慮いたします|お断りや|断るわ|あかんやろ|だめや|だめだべ|やめとけ|やめとくれ|まだええ|また今度|また今度で|要らんわ|要らん',
  "hapana|la hapana|hapana asante|nahi|nahin|nahi ji|ji nahi|ji nahin|nai|naa|naah|nahi nahi|epa|epa epa|no man|no sah|cho no|no bredda|nuh uh no|nah mon|no i don't want|no i dont want|no i don't want that|no i do not want that|no i do not want it|not that|not that one|no not that one|no not needed|not needed|not necessary|no leave it|no its wrong|it's not that|thats not right|thats not it|that's not it|that is not it|that's not me|thats not me|that is not me|no that's not me|not this|not this one",
  '👎|🙅|🙅‍♂|🙅‍♀|❌|✖|❎|🚫|🆖|×|✕|✗',
);

/** What may be either: 結構です declines an offer and accepts an arrangement. */
export const AMBIGUOUS = phrases(
  '結構|結構です|けっこう|けっこうです|結構ですよ|いい|いいです|良い|良いです|よい|よいです|いいわ|いいかな|いいかも|大丈夫|大丈夫です|大丈夫ですよ|だいじょうぶ|だいじょうぶです|もういい|もういいです|もう結構です|もう大丈夫です|ええです|ええけど|よろしいです|よろしい',
  'どちらでも|どちらでもいい|どちらでもいいです|どっちでも|どっちでもいい|どっちでもいいです|どっちでもええ|なんでもいい|多分|たぶん|おそらく|かも|かもしれない|かもしれません|微妙|びみょう|うーん|うーむ|んー|さあ|さぁ|わからない|わかりません|わからん|分からない|分かりません|知りません|知らない|未定|考え中|考えます|考えておきます|はいかいいえ',
  "kekkou desu|kekkou|kekko desu|ii desu|iidesu|ii|daijoubu|daijoubu desu|daijobu|daijobu desu|tabun|dochira demo|wakaranai|wakarimasen|maybe|perhaps|probably|possibly|not sure|i'm not sure|i am not sure|unsure|i don't know|i dont know|i do not know|idk|dunno|don't know|hmm|hm|um|uh|umm|yes and no|yes no|yes or no|either|either way|whatever|up to you|depends|it depends|i guess|i guess so|i think so|let me think|i'm good|i am good|im good|i'm fine|i am fine|im fine|i'm ok|i'm okay|i am ok|i am okay|we're good|we are good|it's ok|it's okay|it's fine|it is fine|it is ok|that's ok|that's okay|that is ok|thats ok|it's all right|that's all right|🤔|🤷|△",
);

/** What adds nothing to an answer beside it. */
export const NEITHER = phrases(
  'ありがとう|ありがとうございます|ありがと|おおきに|どうも|すみません|すいません|ごめん|ごめんなさい|申し訳ありません|申し訳ないです|じゃあ|では|それでは|えっと|えーと|あの|あー|まあ|やっぱり|やはり|今回は|です|それは|これは',
  "thanks|thank you|thx|asante|asante sana|shukria|shukriya|arigato|thank you very much|thanks a lot|many thanks|sorry|well|so|then|but|and|oh|ah|please|pls|sir|madam|ma'am|mate|bro|boss|man|machan|bhai|my friend|dear|actually|um|uh|hmm",
);
