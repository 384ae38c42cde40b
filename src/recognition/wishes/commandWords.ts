import type { Command } from '../../domain/conversation/command';
import { phrases } from '../text/fold';

const command = (is: Exclude<Command['is'], 'language'>): Command => ({ is });
const ENGLISH: Command = { is: 'language', language: 'en' };
const JAPANESE: Command = { is: 'language', language: 'ja' };

/** The phrases of each command, without polite words around them. */
export const COMMAND_WORDS: readonly (readonly [Command, ReadonlySet<string>])[] = [
  [
    command('help'),
    phrases(
      'ヘルプ|ヘルプミー|助けて|助けてほしい|たすけて|使い方|使い方は|使い方を教えて|使いかた|つかいかた|使い方がわからない|使い方がわかりません|使い方が分からない|使い方が分かりません|どう使うの|どうやって使うの|操作方法|何ができる|何ができますか|何ができるの|なにができるの|なにができますか|できること|手伝って|困った|困っています|困ってる|tasukete|tsukaikata|herupu',
      "help|help me|i need help|need help|need some help|i need some help|some help|help needed|help!|how does this work|how do i use this|how to use this|how to use|how do you work|what can you do|what can i do|what can i do here|what can you do for me|what can i ask|what can i ask you|what can i say|instructions|commands|i am stuck|i'm stuck|sos|guide|info|what do you mean|what does it mean|what does this mean|what do i do|what do i do now|what should i do|what do i write|what should i write|i don't understand|i do not understand|i dont understand|i don't get it|i did not understand|not understand|i am confused|i'm confused|say again|come again",
    ),
  ],
  [
    command('cancel'),
    phrases(
      'キャンセル|キャンセルで|取り消し|取消|取消し|取り消す|取り消して|取りやめ|取りやめる|取りやめます|取り止め|中止|中止する|中断|やめる|やめます|やめて|やめた|やめたい|やめとく|やめとくわ|やめとこ|やめときます|やめておく|やめておきます|やめにする|やめにします|止める|止めます|止めて|止めたい|もうやめる|もうやめます|もうやめて|もうやめたい|ストップ|終了|終わる|終わり|終わりにする|終わりたい|もういい|もうええ|もうええわ|もうええて|辞める|辞めます|辞めたい|破棄|kyanseru|yameru|yamemasu|yamete|yametai|chuushi',
      "cancel|cancel it|cancel this|cancel that|cancel request|cancel the request|cancel my request|cancel this request|cancel form|cancel the form|cancel everything|cancel all|abort|stop|stop it|stop this|stop now|quit|exit|end|end it|leave|close|give up|i give up|discard|forget it|forget about it|never mind|nevermind|i changed my mind|changed my mind|don't want to continue|i don't want to continue|i do not want to continue|i don't want to do this|no longer needed|call it off|scrap it|scrap that",
    ),
  ],
  [
    command('startOver'),
    phrases(
      '最初から|最初からやり直す|最初からやり直し|最初からやり直したい|最初からやりなおす|最初からやりなおし|最初から始める|最初からもう一度|最初に戻る|最初に戻りたい|最初に戻して|始めから|はじめから|初めから|はじめからやり直す|初めからやり直す|一からやり直す|一からやり直し|一から|いちから|やり直す|やり直し|やりなおす|やりなおし|やり直したい|もう一度最初から|もう一回最初から|リセット|リスタート|振り出しに戻る|saisho kara|hajime kara|yarinaoshi|yarinaosu',
      'start over|startover|start again|start from the beginning|start from scratch|start fresh|start a new|start all over|start all over again|begin again|begin from the beginning|from the beginning|from the start|from scratch|from the top|restart|reset|redo everything|redo all|do it all again|over again|new start',
    ),
  ],
  [
    command('back'),
    phrases(
      '戻る|戻って|戻りたい|戻して|戻ります|もどる|もどって|もどりたい|もどして|前へ|前に|前に戻る|前に戻って|前に戻りたい|前に戻して|前へ戻る|ひとつ前|ひとつ前へ|一つ前|一つ前へ|一つ前に戻る|一つ前に戻りたい|一つ前に戻って|ひとつ前に戻る|ひとつ戻る|一つ戻る|1つ戻る|1つ前に戻る|1つ前|前の質問|前の質問に戻る|前の質問に戻りたい|前の質問へ|前の画面|前の画面に戻る|さっきの質問|さっきの質問に戻る|バック|modoru|modotte|mae ni modoru|hitotsu mae',
      'back|go back|go back one|go back one step|go back a step|step back|one step back|back one step|back up|back one|back a step|previous|previous one|previous question|the previous question|prev|go to previous|go to the previous question|go to previous question|back to the previous question|back to previous question|last question|undo|take me back|return|return to the previous question',
    ),
  ],
  [
    command('human'),
    phrases(
      '人|人間|人に代わって|人にかわって|人間に代わって|人につないで|人に繋いで|人につなげて|人間につないで|人と話す|人と話したい|人と話がしたい|人と話せますか|人間と話す|人間と話したい|人間と話がしたい|人に相談したい|人に聞きたい|生身の人と話したい|担当|担当者|担当の人|担当の方|担当者と話す|担当者と話したい|担当者と話がしたい|担当の方と話したい|担当者に代わって|担当者につないで|担当者に繋いで|担当者につなげて|担当者につなぐ|担当者に連絡|担当者に連絡したい|係の人|係員|係員と話したい|係の人と話したい|オペレーター|オペレータ|オペレーターにつないで|オペレーターに繋いで|オペレーターと話したい|オペレーターに代わって|オペレーターにつなぐ|スタッフ|スタッフと話したい|スタッフにつないで|スタッフと話す|スタッフを呼んで|有人対応|有人|有人チャット|問い合わせ窓口|誰かと話したい|だれかと話したい|誰か出して|人出して|hito|tantousha|tantosha|hito to hanashitai|ningen|operetaa',
      'human|a human|human please|real human|a real human|person|a person|real person|a real person|live person|a live person|live agent|live chat|agent|an agent|human agent|operator|an operator|the operator|representative|a representative|staff|a staff member|staff member|member of staff|customer service|customer support|support agent|talk to human|talk to a human|talk to a real human|talk to person|talk to a person|talk to a real person|talk to someone|talk to somebody|talk to staff|talk to agent|talk to an agent|talk to operator|talk to an operator|talk to a representative|talk with a person|talk with a human|talk with someone|talk to a live agent|talk with staff|speak to human|speak to a human|speak to a real person|speak to person|speak to a person|speak to someone|speak to somebody|speak to staff|speak to an agent|speak to agent|speak to a representative|speak with a person|speak with a human|speak with someone|speak with an agent|speak with staff|speak to an operator|chat with a person|chat with a human|chat with an agent|connect me to a person|connect me to a human|connect me to an agent|connect me with a person|connect me to someone|connect me to staff|transfer me to a human|transfer me to an agent|transfer me|get me a human|get me a person|give me a human|give me a person|i need a human|i need a person|i want a human|i want a person|i want a real person|someone real|call me|ask a person|ask a human|is there a human|is there a person|are you human',
    ),
  ],
  [
    command('status'),
    phrases(
      '状況|状況を見る|状況確認|状況を確認|状況を確認する|状況を知りたい|状況を教えて|状況は|進捗|進捗状況|進捗を確認|進捗を知りたい|進捗を教えて|進捗は|進み具合|対応状況|手続き状況|手続きの状況|手続きの状況を知りたい|手続きの状況を見る|手続きの状況を確認|手続きの状況を教えて|お手続きの状況|お手続きの状況を知りたい|受付状況|請求の状況|請求状況|請求の状況を確認|ステータス|ステータス確認|どうなった|どうなりましたか|どうなっていますか|どうなってますか|どうなってる|どうなってるの|その後どうなった|その後どうなりましたか|どこまで進んだ|どこまで進みましたか|shinchoku|joukyou',
      "status|my status|check status|check the status|check my status|request status|the status|status of my request|the status of my request|check the status of my request|status check|status update|any update|any updates|any news|update me|updates|progress|my progress|check progress|check my request|my request|track|track my request|track request|track it|where is my request|where's my request|how is my request|how's my request|how is my request going|how is it going with my request|what is the status|what's the status|what is my status|what is the status of my request|what's the status of my request|what happened to my request|what about my request|what is happening with my request|what's happening with my request|whats happening with my request|hows my request|hows my request going|how does it stand|how does my request stand|any progress|any progress on my request|is my request done|did you get my request|have you got my request|did you receive my request|have you received my request",
    ),
  ],
  [
    command('menu'),
    phrases(
      'メニュー|メニューへ|メニューに戻る|メニューに戻りたい|メニューを見る|メニューを見せて|メニューを表示|メニュー表示|メインメニュー|トップ|トップへ|トップに戻る|トップメニュー|ホーム|ホームへ|ホームに戻る|一覧|menyuu',
      'menu|main menu|the menu|show menu|show me the menu|show the menu|back to menu|back to the menu|back to main menu|back to the main menu|go to menu|go to the menu|return to menu|home|go home|options|show options|show me the options|main page|top',
    ),
  ],
  [
    command('later'),
    phrases(
      '後で|あとで|また後で|またあとで|後でやります|あとでやります|後でやる|あとでやる|またあとでやります|また後でやります|また今度|一旦中断|いったん中断|一時中断|保存|保存して|一時保存|今はここまで|ここまで|今日はここまで|またね|さようなら|失礼します|後で続ける|後で続けます|あとで続ける|あとで続けます|続きは後で|続きはあとで|atode|mata ato de',
      "later|continue later|pause|bye|goodbye|bye bye|i must go|i must go now|i have to go|i have to go now|i need to go|i will continue later|i'll continue later|i will come back|i'll come back|i will come back later|i'll be back|come back later|save|save it|save this|save for later|save and continue later|not now|i will do it later|i'll do it later|finish later|i will finish later|see you later|talk later",
    ),
  ],
  [
    command('skip'),
    phrases(
      'スキップ|スキップで|飛ばす|飛ばして|飛ばします|飛ばしたい|とばす|とばして|パス|パスで|次の質問|次の質問へ|次の質問に進む|答えない|答えません|答えたくない|答えたくありません|答えたくないです|回答しない|回答しません|回答したくない|回答したくありません|入力しない|入力しません|省略|省略する|この質問は飛ばす|この質問を飛ばす|言いたくない|言いたくありません|sukippu|tobasu|tobashite',
      "skip|skip it|skip this|skip that|skip this one|skip question|skip this question|skip the question|pass|pass on this|pass on this one|i pass|i'll pass|i will pass|i'll skip|i'll skip this|next question|leave blank|leave it blank|leave empty|leave it empty|no answer|rather not say|prefer not to say|i prefer not to say|i'd prefer not to say|i would prefer not to say|i'd rather not say|i would rather not say|prefer not to answer|i prefer not to answer|don't want to answer|i don't want to answer|i do not want to answer|don't want to say|i don't want to say",
    ),
  ],
  [
    command('goOn'),
    phrases(
      '次|次へ|次に|次へ進む|次に進む|次に行く|進む|進みます|進んで|進める|進めて|先へ進む|先に進む|すすむ|すすめて|続ける|続けます|続けて|続けたい|続き|続きから|続きから始める|続行|続行する|つづける|つづけて|つづき|再開|再開する|再開したい|手続きを続ける|確認しました|確認した|読みました|読んだ|読んだよ|読み終わりました|読みました進めて|susumu|tsuzukeru|tsuzuki|tsugi|tsugi e',
      "go on|continue|continue please|next|next step|next one|proceed|move on|go ahead|go forward|forward|carry on|keep going|resume|continue where i left off|pick up where i left off|let's continue|let's go|let's go on|i have read it|i have read this|i've read it|read it",
    ),
  ],
  [
    command('send'),
    phrases(
      '送信|送信する|送信します|送信して|送信で|送る|送ります|送って|おくる|おくって|提出|提出する|提出します|提出して|この内容で送信|この内容で送信する|この内容で送信します|この内容で送る|この内容で送って|これで送信|これで送信する|これで送信します|これで送る|これで送って|申請する|請求する|確定|確定する|soushin|okuru|okutte',
      'send|send it|send this|send now|send it now|send request|send the request|send my request|send this request|send form|send the form|send it off|submit|submit it|submit this|submit now|submit request|submit the request|submit my request|submit form|submit the form|submit this request',
    ),
  ],
  [
    ENGLISH,
    phrases(
      '英語|英語で|英語に|英語にして|英語に変えて|英語に変更|英語に変更する|英語に切り替え|英語に切り替える|英語に切り替えて|英語がいい|英語でお願い|英語で話して|英語でもいいですか|英語で話したい|英語で話せますか|英語で話せる|英語できますか|英語でできますか|英語は使えますか|英語で書いてもいいですか|英語ok|英語大丈夫ですか|えいごで|えいごにして|えいご|イングリッシュ|eigo|eigo de|eigo ni|eigo de onegai|eigo de onegaishimasu|nihongo wakaranai|nihongo ga wakaranai|nihongo wakarimasen|nihongo ga wakarimasen|日本語わからない|日本語がわからない|日本語が分からない|日本語がわかりません|日本語が読めない',
      "english|in english|use english|speak english|speak in english|switch to english|change to english|change language to english|change the language to english|language english|english language|english version|talk in english|reply in english|answer in english|write in english|continue in english|go to english|set language to english|i prefer english|i speak english|do you speak english|you speak english|english ok|is english ok|back to english|go back to english|switch back to english|english only|explain in english|tell me in english|talk to me in english|english not japanese|no japanese|i don't speak japanese|i don't understand japanese|i do not understand japanese|i can't read japanese|i cannot read japanese|en",
    ),
  ],
  [
    JAPANESE,
    phrases(
      '日本語|日本語で|日本語に|日本語にして|日本語に戻して|日本語に戻す|日本語に戻りたい|日本語へ戻して|日本語でいい|日本語でいいです|日本語でok|日本語でおk|やっぱり日本語で|日本語に変えて|日本語に変更|日本語に変更する|日本語に切り替え|日本語に切り替える|日本語に切り替えて|日本語がいい|日本語でお願い|日本語で話して|日本語でもいいですか|日本語で話したい|にほんご|にほんごで|にほんごにして|nihongo|nihongo de|nihongo ni|nihongo ni shite|nihongo de onegai|nihongo de onegaishimasu|日本語で説明|日本語で説明して|日本語で書いて|日本語で教えて|日本語で答えて|英語わからない|英語がわからない|英語が分からない|英語はわからない|英語は分からない|英語がわかりません|英語は苦手|英語が読めない|英語が読めません|eigo wakaranai|eigo ga wakaranai',
      'japanese|in japanese|use japanese|speak japanese|speak in japanese|switch to japanese|change to japanese|change language to japanese|change the language to japanese|language japanese|japanese language|japanese version|talk in japanese|reply in japanese|answer in japanese|write in japanese|continue in japanese|go to japanese|set language to japanese|i prefer japanese|i speak japanese|do you speak japanese|you speak japanese|back to japanese|go back to japanese|switch back to japanese|japanese ok|is japanese ok|japanese only|ja|jp',
    ),
  ],
  [
    command('otherLanguage'),
    phrases(
      '言語|言語を変える|言語を変えて|言語を変えたい|言語変更|言語を変更|言語を変更する|言語の変更|言語切替|言語切り替え|言語を切り替える|言語を切り替えて|言語の切り替え|別の言語|別の言語で|他の言語|他の言語で|違う言語|違う言語で|言葉を変える|gengo',
      'language|languages|change language|change the language|change my language|switch language|switch the language|switch languages|other language|the other language|another language|in another language|different language|in the other language|select language|choose language',
    ),
  ],
  [
    command('showInOther'),
    phrases(
      '英語で見せて|英語で見る|英語で見たい|英語で表示|英語で表示して|英語で読む|英語で読みたい|英語の原文|英語の原文を見せて|英文|英文で|英文を見せて|英文を見る|英語版|英語版を見せて|英語版を見る|日本語で見せて|日本語で見る|日本語で見たい|日本語で表示|日本語で表示して|日本語で読む|日本語で読みたい|日本語の原文|日本語の原文を見せて|和文|和文を見せて|日本語版|日本語版を見せて|日本語版を見る|日本語訳|日本語訳を見せて|英訳|英訳を見せて|訳して|翻訳|翻訳して|翻訳を見せて|原文|原文で|原文を見せて|原文を見る|原文を見たい|原文を表示|原文を表示して|原文で見せて|原文で見る|原文で読みたい|原文は|別の言語で見せて|別の言語で見る|他の言語で見せて|他の言語で見る|もう一つの言語で見せて|もう一方の言語で見せて|もう一方の言語で見る',
      'show it in english|show in english|show this in english|show me in english|show that in english|show me this in english|show it to me in english|see it in english|see in english|read it in english|read in english|view in english|view it in english|translate to english|translate it to english|translate this to english|translate into english|english translation|show it in japanese|show in japanese|show this in japanese|show me in japanese|show that in japanese|show me this in japanese|show it to me in japanese|see it in japanese|see in japanese|read it in japanese|read in japanese|view in japanese|view it in japanese|translate to japanese|translate it to japanese|translate this to japanese|translate into japanese|japanese translation|translate|translate it|translate this|translation|show translation|show the translation|show it in the other language|show in the other language|show this in the other language|see it in the other language|read it in the other language|show it in another language|show original|show the original|show me the original|the original|original|original text|the original text|show original text|show the original text|show me the original text|see the original|see original|read the original',
    ),
  ],
];
