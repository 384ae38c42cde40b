const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

export const NOT_MEANT_IN_ENGLISH = lines(`
  How long do you keep my data?
  who do you share my data with
  do you use AI on my data?
  Is my data safe with you?
  how do you protect personal information
  Do you use my data to train AI?
  what happens to my data if I close my account
  when will you delete my data
  How long are copies of passports kept?
  do you sell my phone number
  what do you do with my e-mail address
  Do you use cookies?
  how long do cookies last
  Do you make automated decisions about me?
  which contractors handle my information
  Who has access to my data?
  who processes my personal information
  do you transfer my data abroad
  Do you tell the authorities about a breach?
  do you give data to the police
  how will you inform me about changes of the policy
  Is the policy available in Japanese?
  which language version of the policy is the original
  how can I contact you to correct my address
  Can you change the phone number you have of me?
  I want to see my data
  delete my phone number please
  I want to make a complaint
  please stop calling me
  my address is wrong
  how much is the car?
  What does shipping cost?
  when will my car arrive
  how long does the ship take to deliver to Mombasa
  is there a customs charge
  My name is Grace Wanjiku
  grace@example.com
  +254 712 345678
  1 April 1985
  yes please
  no
  thank you very much
  hello
  ok go on
  all of it
  by e-mail please
  Please answer by post
  my invoice and all my messages from 2023
  I was called outside office hours by your salesman
  Your staff were rude to me on Saturday
  a person told me that my data was leaked
  someone called me and knew my address
  I am a real customer and I want an answer
  I bought a Toyota from you in 2021
  the code has not come
  where is the code?
  Do you collect health information?
  what is personal information
  Why do you collect my birth date?
  Can children use your service?
  the data you keep on me for marketing
  who is responsible for personal data in your company?
  can I withdraw my consent
  how do you dispose of data
  I don't want you to use my photo
  what is the weather in Tokyo
  I have a power of attorney
  power of attorney
  a letter of authority, signed last month
  I am his lawyer and I want to see his data
  my agent has the original invoice
  how long do you keep the power of attorney?
  can I get a copy of my documents?
  is the original policy in Japanese?
  who is your representative in the EU?
  do you share documents with your agents?
`);

export const NOT_MEANT_IN_JAPANESE = lines(`
  個人情報はいつまで保管しますか
  私のデータはどのくらい残りますか
  個人情報を誰に提供しますか
  安全管理措置は？
  私の情報はAIに使われますか
  個人情報をAIの学習に使いますか
  クッキーを使っていますか
  クッキーはいつまで残りますか
  委託先はどこですか
  第三者に提供されますか
  海外にデータを送っていますか
  個人情報の利用目的は何ですか
  パスポートの写しはいつまで保管されますか
  請求書はいつまで保管しますか
  私の情報は安全ですか
  情報漏えいしたらどうなりますか
  警察に情報を渡しますか
  ポリシーはいつ変更されますか
  ポリシーの変更はどうやって知らされますか
  ポリシーの英語版はありますか
  漏えいしたら個人情報保護委員会に報告しますか
  誰が私のデータを管理していますか
  個人情報は誰が見ますか
  要配慮個人情報を集めていますか
  マイナンバーは集めていますか
  個人情報の管理責任者は誰ですか
  自動的な判断に使っていますか
  プロファイリングしていますか
  自分の情報を見たいです
  電話番号を訂正してください
  住所が間違っています
  電話番号を消してほしい
  苦情を言いたい
  営業電話をやめてください
  メールの配信を止めて
  車はいつ届きますか
  船の費用はいくらですか
  送料はいくら？
  車の値段はいくらですか
  関税はかかりますか
  田中由紀です
  たなかゆき
  東京都千代田区丸の内1-1
  090-1234-5678
  1985年4月1日
  はい、お願いします
  いいえ
  ありがとうございます
  こんにちは
  全部です
  メールでお願いします
  返事は郵送でお願いします
  紙で送ってください
  2023年の請求書とやり取りのメール全部
  営業時間外に何度も電話が来ました
  土曜日に店員にひどいことを言われた
  知らない人から電話が来て住所を知っていた
  担当者の対応が悪い
  コードが届きません
  コードはどこですか
  人と話したいです
  本人です
  子どもの個人情報はどう扱いますか
  同意は撤回できますか
  英語でお願いします
  写真を使わないでください
  請求を取り下げたい
  委任状があります
  委任状です
  私は代理人の佐久間です
  依頼人の代理人として、開示を請求したく存じます
  代理人から委任状をもらいました
  契約書の写しをください
  書類の写しを送ってもらえますか
  委任状はいつまで保管しますか
  委任状の内容を誰に渡しますか
  ポリシーの原本は日本語ですか
`);
