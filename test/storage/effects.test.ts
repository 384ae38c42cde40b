import type { Effect } from '../../src/ports/effects';
import type { Keepers } from '../../src/storage/effects/keeper';
import { keepingBy } from '../../src/storage/effects/keepEffects';
import { KEEPERS } from '../../src/storage/effects/keepers';
import { keptKey } from '../../src/storage/conversations/conversationRows';
import { openStores, type TestStores } from '../support/stores';
import { beginConversation, turnIn } from './material';

/** An effect that nobody else in the house knows of: a bell is rung, and can be rung three times. */
interface Bell {
  readonly is: 'bell';
  readonly rung: number;
}

// @ts-expect-error -- the bell has no keeper
const INCOMPLETE: Keepers<Effect | Bell> = { ...KEEPERS };
const COMPLETE: Keepers<Effect | Bell> = {
  ...KEEPERS,
  bell: {
    countedBy: () => ['bell'],
    take: (_keeping, { rung }) => Promise.resolve(rung <= 3),
    keep: ({ trx, turn }, { rung }) =>
      trx('leases').insert({ name: 'bell', holder: turn.conversation.id, until: rung }),
  },
};

let open: TestStores;
beforeEach(async () => {
  open = await openStores();
});
afterEach(() => open.close());

async function ring(rung: number) {
  const { options } = open.stores;
  const { knex } = options.database;
  const conversation = await beginConversation(open);
  const key = await keptKey(knex, options.vault, conversation.id, open.clock.now());
  if (key === undefined) throw new Error('The conversation has no key.');
  const by = keepingBy(COMPLETE);
  const effects = [{ is: 'bell', rung }, { is: 'confirmed' }] as const;
  const turn = turnIn(conversation, open.clock.now());
  const kept = await knex.transaction(async (trx) => {
    const keeping = { trx, options, turn, key: { ...key, expiresAt: Infinity } };
    return (await by.take(keeping, effects)) ? by.keep(keeping, effects) : 'full';
  });
  return { kept, rows: await knex('leases').where({ name: 'bell' }).select<{ until: number }[]>('until') };
}

test('an imaginary effect takes one row, beside all the others', async () => {
  expect(Object.keys(COMPLETE)).toEqual([...Object.keys(INCOMPLETE), 'bell']);
  expect(await ring(3)).toEqual({ kept: 'kept', rows: [{ until: 3 }] });
});

test('its keeper counts it, and keeps none beyond its limit', async () => {
  expect(await ring(4)).toEqual({ kept: 'full', rows: [] });
});
