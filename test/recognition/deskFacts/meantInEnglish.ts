import type { DeskFact } from '../../../src/domain/conversation/deskFact';

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

export const MEANT_IN_ENGLISH: Readonly<Record<DeskFact, readonly string[]>> = {
  hours: lines(`
    What are your opening hours?
    what r ur office hours
    when are you open?
    What time do you open tomorrow?
    what time your people are there in japan
    are you open on Saturday?
    do you work on weekends
    Until when is the office open today?
    your timings please
    office hours pls
    When is somebody at the desk available?
    is your office closed on public holidays?
    hi, from when are staff there in the morning?
    on sundays too?
    are you available 24/7?
    Which days are you open?
    tell me your working hours
    can you tell me what time your office closes`),
  contact: lines(`
    What is your phone number?
    how can I contact you
    ur whatsapp number pls
    Where is your office?
    do you have a telephone number I can ring?
    What is the address of... sorry, give me your company address
    how do i reach your office by phone
    Can I call you?
    where are you located
    I need your postal address
    is there a phone number to call?
    Who is the contact point, and what is the contact office?
    sir pls send your contact number
    tell me your email address
    how should I write to you by letter?
    where can we visit your office
    contact details please
    do you have hotline`),
  automatic: lines(`
    is a person reading this or just a machine
    does someone read these or is it a bot
    Are you a robot?
    am i talking to a real person
    is this a bot or a human
    who is this
    Who am I chatting with?
    r u human
    are you a real person?
    so you are just a machine right?
    hey is it an AI answering me
    Is there a human reading this?
    bot?
    human or computer?
    does anybody actually read what I type here?
    Are these answers automated?
    sorry but are u chatgpt
    who are you
    ningen desu ka`),
  languages: lines(`
    Do you speak Swahili?
    can i write in french
    what languages do you know
    does your staff understand urdu
    is tamil ok?
    Which languages can I use here?
    u speak hindi?
    can you understand my language
    is there anyone who speaks Sinhala?
    any other languages?
    are you able to talk in Arabic
    May I ask in Portuguese?
    how many languages do you speak
    can we chat in punjabi bro
    ok and could you reply in spanish
    eigo wa daijoubu desu ka`),
  chatRetention: lines(`
    How long is this chat kept?
    when is this conversation deleted
    is this chat saved?
    do you save my messages
    Are you recording this conversation?
    how long do you keep what I type here
    what happens to what i write here
    will this chat be deleted?
    How many days does the chat history stay?
    when will my messages disappear
    does this conversation get stored somewhere
    until when you keep this chat
    do you keep a record of this chat
    when does this disappear
    btw for how long is what I wrote here stored
    is my chat stored forever`),
  requestRetention: lines(`
    How long do you keep my request?
    when is my form deleted
    how long is the draft kept?
    For how long is an unfinished form saved?
    how long do you store this request
    How many years is my complaint kept?
    will my draft be saved
    is my form saved if I leave
    do you keep my request for ever
    how long you keep this form
    when does the draft expire
    until when is my ticket stored
    how long will my answers be kept
    how many days is a half-filled form kept
    are you saving my form
    How long is what I fill in the form kept?`),
  asked: lines(`
    what did i ask first?
    What did I ask you first
    what was my first question?
    remind me what i asked before
    can you tell me what i wrote earlier?
    what did i ask just now
    my previous question please
    which question did i ask at the start?
    what did i ask`),
  learning: lines(`
    Do you learn from this chat?
    Is what I write here used to train AI?
    are you trained with my messages
    does this bot learn from me
    do you use this conversation for training
    Will this chat train your AI?
    is this chat fed into chatgpt
    do u train on what i say here
    does it learn from what people write
    Are my messages used for machine learning?
    do you use what i type to improve your model
    does what I write here go to some AI
    will you be learning from our chat
    hey does the bot learn from us
    are you going to train your model with this conversation`),
  identity: lines(`
    How do you know it is me?
    how will you check who I am
    why do you need a code
    How is my identity verified?
    what is the code for?
    do I need to send my passport
    do i have to show id
    how can I prove who I am
    which documents? what ID do you need
    why are you asking for verification
    How do you make sure that I am the person I say I am?
    must i upload my driving licence
    why is the code necessary
    how you confirm identity
    why you need code for
    what proof do I need`),
  representative: lines(`
    original or copy of the power of attorney?
    must the power of attorney be the original?
    what documents do you need from a representative?
    is there a time limit on the letter of authority?
    does the letter of authority have to be notarised
    do you need the original letter of authority or is a scan ok?
    I act for my client, what papers must I show?
    which documents does an agent need
    where do i send the power of attorney?
    can I send a photo of the authorisation letter?
    how old may the power of attorney be?
    what proof do you want that i am acting for my mum
    wah paper mi need fi ask fi mi madda?
    and the power of attorney, is a certified copy enough?
    is a scanned POA accepted?
    please tell me whether the mandate must be stamped
    as her lawyer, what do i need to submit?
    do I need a power of attorney to ask for my brother?`),
  fee: lines(`
    How much does it cost?
    is there a fee
    do I have to pay?
    Is it free?
    what are the charges
    How much is the fee for a disclosure?
    any fee sir
    is this free of charge?
    will you charge me
    what is this fee for?
    why do I have to pay a fee
    must i pay anything?
    how much do I need to pay
    how much money
    ok fees?
    wait, 手数料 how much?
    does a request cost anything, any costs?`),
  whenAnswered: lines(`
    When will you answer?
    how long does it take
    how soon do I get a reply
    When will I hear back from you?
    how many days until you respond
    by when do I get the result
    will you reply today
    what happens next
    and what happens now
    When is my request done?
    how long will this take
    you answer when
    is there a deadline for your answer?
    in how many weeks, how many weeks till a decision
    when can i expect feedback
    How long do I have to wait for your answer?`),
  howAnswered: lines(`
    How will you answer me?
    where do I see the answer
    will you reply by email
    how do I get the answer
    Will you call me on the phone?
    where will the reply come
    how will I be informed
    in what way do you reply
    will the answer come here
    how are you going to let me know
    Do you answer by post?
    how is the decision sent to me
    where can i read your reply
    how would I be notified
    do i get the answer by mail
    Where does your answer appear?`),
  authority: lines(`
    Which authority can I complain to?
    who supervises you
    where can I complain if you do nothing, is there an authority? where can I complain to a regulator
    can I go to the regulator
    What is the data protection authority in Japan?
    is there someone else I can complain to, can I complain to someone else
    how do I contact the PPC
    can i report you to the government
    who oversees your company
    what can I do if I am not happy with your answer
    to whom can I turn, to which authority can I turn
    Which regulator is responsible for you?
    can I take this to an ombudsman
    where do I go if I don't agree with your decision
    can I complain elsewhere`),
  whoDecides: lines(`
    Who decides about my request?
    who will handle my case
    does a computer decide this
    Who makes the decision?
    who reads my request
    who is going to check it
    do you decide or a human, who decides?
    is it a person who decides on my request
    who approves this
    whose decision is it
    Will a machine decide?
    who looks at the form
    who takes care of my complaint
    does the bot decide my request
    Who is handling this?`),
  security: lines(`
    Is this chat safe?
    is it safe to type here
    Is what I write here confidential?
    is this a scam
    can anyone else read this chat
    who can see what I write here
    is this page secure?
    is it ok to put the code here
    Are you legit?
    is this chat encrypted
    is it safe to give you my passport
    is this website genuine
    can I safely write my address here
    how safe is this chat
    is this conversation private`),
};
