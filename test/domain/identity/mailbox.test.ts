import { mailboxOf } from '../../../src/domain/identity/mailbox';

test.each([
  ['grace@example.org', 'grace@example.org'],
  ['Grace@Example.ORG', 'grace@example.org'],
  ['grace+desk@example.org', 'grace@example.org'],
  ['grace+a+b@example.org', 'grace@example.org'],
  ['grace.w@example.org', 'grace.w@example.org'],
  ['Gr.a.ce+x@gmail.com', 'grace@gmail.com'],
  ['grace@googlemail.com', 'grace@gmail.com'],
  ['grace@gmail.com.example.org', 'grace@gmail.com.example.org'],
  ['+81@example.org', '+81@example.org'],
  ['山田@例え.jp', '山田@例え.jp'],
])('%s leads to the mailbox %s', (address, mailbox) => {
  expect(mailboxOf(address)).toBe(mailbox);
});
