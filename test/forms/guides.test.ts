import { FORMS } from '../../src/forms';
import { groundsOf } from '../../src/forms/groundField';
import { GUIDES } from '../../src/forms/guides';

const LEADS = Object.values(GUIDES).flatMap(({ leads }) => Object.values(leads));

test.each(LEADS.map((lead) => [lead.label, lead] as const))(
  '%s leads to a form that asks for it',
  (_label, lead) => {
    const { fields } = FORMS[lead.form];
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(Object.keys(lead.answers ?? {})));
    const ground = lead.answers?.['ground'];
    if (ground !== undefined) expect(groundsOf('use').map(({ value }) => value)).toContain(ground);
  },
);

test('only the reason that the data is wrong leads to deletion', () => {
  const forms = Object.entries(GUIDES.remove.leads).map(([reason, { form }]) => [reason, form]);
  expect(forms.filter(([, form]) => form === 'deletion')).toEqual([['wrong', 'deletion']]);
  expect(forms.filter(([, form]) => form !== 'deletion').every(([, form]) => form === 'erasure')).toBe(true);
});

test('every request that the menu does not begin at once is reached by a guide', () => {
  const guided = LEADS.map(({ form }) => form);
  const direct = ['disclosure', 'suspension-of-use', 'stop-third-party-provision', 'complaint'];
  expect([...new Set([...guided, ...direct])].sort()).toEqual(Object.keys(FORMS).sort());
});
