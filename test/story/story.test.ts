import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { type Locale, LOCALES, locales } from '../../locales';
import { projectRoot } from '../../src/assembly/projectRoot';
import { describeInBrowser } from '../support/browser';
import { removeFolder, type RunningMain, startMain } from '../support/runMain';
import { sampled } from '../support/sample';

/** Pictures of the story, to be looked at. */
const PICTURES = path.join(projectRoot, 'test-output', 'story');
/** Until what moves has come to rest. */
const MOTION_MS = 400;
const PHONE = { viewport: { width: 375, height: 720 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const DESKTOP = { viewport: { width: 1280, height: 820 } };

const TOLD = {
  en: {
    question: 'Do you use cookies?',
    quoted: /cookies/iu,
    request: 'I want to see my data',
    mail: 'grace@example.com',
    name: 'Grace Wanjiru',
    wrongName: 'Grace Wanjru',
    reply: 'We have found your records and are preparing them.',
    notice: 'Your records are ready. You will get them as an electronic file.',
    purchases: 'Purchase records',
    electronic: 'Electronically',
  },
  ja: {
    question: 'クッキーを使っていますか',
    quoted: /クッキー|Cookie/iu,
    request: '個人情報を開示してほしい',
    mail: 'hanako@example.com',
    name: '見本 花子',
    wrongName: '見本 華子',
    reply: '記録が見つかりました。ただいまご用意しています。',
    notice: 'ご請求の記録をご用意しました。電子ファイルでお渡しします。',
    purchases: '購入・取引の記録',
    electronic: '電子データで',
  },
} as const;

let desk: RunningMain;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  desk = await startMain();
});
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});
afterAll(async () => {
  await desk.stop();
  await removeFolder(desk.folder);
});

async function open(browser: Browser, url: string, options: object): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(10_000);
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** A chat, in its frame on the website or on a page of its own. */
function chatIn(where: Page | FrameLocator) {
  const field = where.locator('#message-field');
  const messages = where.locator('.message.desk, .message.staff');
  const settled = async (before: number) => {
    await messages.nth(before).waitFor();
  };
  return {
    field,
    messages,
    text: (text: string | RegExp): Locator => where.locator('[role=log]').getByText(text).last(),
    async says(text: string) {
      const before = await messages.count();
      await field.fill(text);
      await field.press('Enter');
      await settled(before);
    },
    async presses(title: string) {
      const before = await messages.count();
      await where.locator('.replies').getByRole('button', { name: title, exact: true }).click();
      await settled(before);
    },
    where,
  };
}

async function signIn(page: Page): Promise<void> {
  const password = /with the password (\S+)/u.exec(desk.printed().out)?.[1] ?? '';
  await page.fill('input[name=email]', 'staff@example.com');
  await page.fill('input[name=password]', password);
  await page.click('button.main');
  await page.waitForURL('**/console');
}

/** The newest mail to an address whose text has this in it, as staff see it in the demo's mailbox. */
async function findMail(staff: Page, to: string, pattern: RegExp): Promise<string> {
  for (let tries = 0; tries < 20; tries++) {
    await staff.goto(`${desk.url}/console/mailbox`);
    const mails = await staff.locator('main article, main .mail').allInnerTexts();
    const found = mails.find((mail) => mail.includes(to) && pattern.test(mail));
    if (found !== undefined) return pattern.exec(found)?.[1] ?? '';
    await staff.waitForTimeout(150);
  }
  throw new Error(`No mail to ${to} fits ${String(pattern)}.`);
}

const CODE = /(?:^|\s)(\d{6})(?:\s|$)/u;

describeInBrowser('the story, from the first question to the way back', (browser) => {
  test.each(sampled<readonly Locale[]>(['ja'], LOCALES))(
    'in %s',
    async (language) => {
      await tell(browser(), language);
    },
    120_000,
  );
});

async function tell(browser: Browser, language: Locale): Promise<void> {
  const told = TOLD[language];
  const words = locales[language];
  const picture = async (page: Page, name: string) => {
    await page.waitForTimeout(MOTION_MS);
    const file = path.join(PICTURES, `${language}-${name}.png`);
    await page.screenshot({ path: file, fullPage: page.url().includes('/console') });
  };

  const site = await open(browser, `${desk.url}/?lang=${language}`, DESKTOP);
  const staff = await open(browser, `${desk.url}/console`, { ...DESKTOP, locale: language });
  await signIn(staff);

  // The question, with its citation.
  await picture(site, '01-website');
  await site.getByRole('button').last().click();
  const frame = site.frameLocator('iframe');
  const chat = chatIn(frame);
  await chat.messages.first().waitFor();
  await picture(site, '02-greeting');
  await chat.says(told.question);
  await expect(frame.locator('blockquote').last().innerText()).resolves.toMatch(told.quoted);
  await expect(frame.locator('figure.quote a').last().getAttribute('href')).resolves.toContain('#cookies');
  await picture(site, '03-quote');

  // The request: notice, code, and a reload in the middle of the code.
  await chat.says(told.request);
  await picture(site, '04-notice');
  await chat.presses(words.desk.choice.goOn);
  await chat.says(told.mail);
  await site.reload();
  await site.getByRole('button').last().click();
  await chat.text(/6桁|six-digit/u).waitFor();
  await picture(site, '05-code');
  await chat.says(await findMail(staff, told.mail, CODE));

  // The form, with a correction.
  await chat.presses(words.question.who.self);
  await chat.says(told.wrongName);
  if (language === 'ja') await chat.presses(words.desk.choice.skip); // the reading of the name
  await picture(site, '06-choice');
  await chat.presses(told.purchases);
  await chat.presses(told.electronic);
  await picture(site, '07-summary');
  await frame.locator('.summary .row').nth(2).getByRole('button').click();
  await chat.text(words.question.name.ask).waitFor();
  await chat.says(told.name);
  if (language === 'ja') await chat.presses(words.desk.choice.skip);
  await frame.locator('.summary').filter({ hasText: told.name }).last().waitFor(); // the one after the change
  await chat.presses(words.form.send);
  const number = await frame.locator('.receipt .number').innerText();
  await picture(site, '08-receipt');

  // Staff: the queue, the ticket, claim, match, reply.
  await staff.goto(`${desk.url}/console`);
  await picture(staff, '09-queue');
  await staff
    .getByRole('row', { name: number.replace(/\s/gu, '') })
    .getByRole('link')
    .click();
  await expect(staff.locator('main').innerText()).resolves.not.toContain(told.name);
  await picture(staff, '10-ticket');
  const { console: staffWords, request } = locales[language];
  await staff.getByRole('button', { name: staffWords.ticket.claim }).click();
  await staff.getByRole('button', { name: staffWords.answers.show }).click();
  await expect(staff.locator('main').innerText()).resolves.toContain(told.name);
  await picture(staff, '11-opened');
  await staff.getByRole('checkbox', { name: request.matched.email }).check();
  await staff.getByRole('button', { name: staffWords.match.submit }).click();
  await staff.locator('#reply-form textarea').fill(told.reply);
  await staff.getByRole('button', { name: staffWords.reply.submit }).click();
  const sent = Date.now();
  await chat.text(told.reply).waitFor({ timeout: 3000 });
  process.stdout.write(`The reply was in the open chat after ${Date.now() - sent} ms (${language}).\n`);
  await picture(site, '12-reply');

  // The decision and its notice, in one step.
  await staff.getByRole('radio', { name: staffWords.outcome.granted, exact: true }).check();
  await staff.locator('#complete-form textarea').fill(told.notice);
  await picture(staff, '13-complete');
  await staff.getByRole('button', { name: staffWords.complete.submit }).click();
  await chat.text(told.notice).waitFor();
  await picture(site, '14-decision');
  await picture(staff, '15-closed');

  // The way back by mail, on a phone.
  const link = await findMail(staff, told.mail, /(http\S+number=\S+)/u);
  const phone = await open(browser, link, PHONE);
  const back = chatIn(phone);
  await back.text(/6桁|six-digit/u).waitFor();
  await picture(phone, 'phone-16-code');
  await back.says(await findMail(staff, told.mail, CODE));
  await back.text(told.reply).waitFor();
  await back.text(told.notice).waitFor();
  await picture(phone, 'phone-17-answers');
}
