import type { Knex } from 'knex';
import { CLOCK_TOLERANCE_MS } from '../../domain/calendar/clockSetBack';
import { ANY_TALK, type Lane } from '../../domain/outbox/lane';

export interface Wanted {
  readonly now: number;
  /** How many in all. */
  readonly limit: number;
  /** How many of each lane; what belongs to none of them leaves by that of any talk. */
  readonly free: Readonly<Record<Lane, number>>;
  /** None of these, by id. */
  readonly except: readonly string[];
}

/** Due, or it was put off at a time that is still to come: the clock has been set back, and nobody waits for that. */
const DUE = (message: string) => `(${message}.due_at <= :now or ${message}.as_of > :later)`;

/** Before another of its conversation is taken: nobody has one in hand, and the earlier ones are gone or were passed. */
const IN_THE_WAY = `
  select 1 from outbox as other
  where other.conversation_id = message.conversation_id and other.id <> message.id and other.due_at is not null
    and (
      (other.taken_until is not null and not ${DUE('other')})
      or (
        (other.position < message.position or (other.position = message.position and other.id < message.id))
        and (other.expires_at is null or other.expires_at > :now)
        and (${DUE('other')} or other.holds_until > :now)
      )
    )`;

/** The ids of what may be taken, those first that rank first, and of each rank those first that were tried less often. */
export function dueMessages(db: Knex, wanted: Wanted) {
  const { limit, free } = wanted;
  const lanes = Object.keys(free);
  const ofEach = Object.entries({ [ANY_TALK]: limit, ...free })
    .filter(([, places]) => places > 0)
    .map(([lane, places]) => {
      const due = dueOfLane(db, lane, lanes, wanted).limit(Math.min(limit, places));
      return db.from(due.as(lane)).select<object[]>('*');
    });
  const all = db.unionAll([...ofEach]).as('due');
  return db.from(all).orderBy(['rank', 'attempts', 'position']).limit(limit).select<{ id: string }[]>('id');
}

function dueOfLane(db: Knex, lane: Lane, lanes: readonly Lane[], { now, except }: Wanted) {
  const times = { now, later: now + CLOCK_TOLERANCE_MS };
  return db('outbox as message')
    .where((query) => {
      void query.where({ lane });
      if (lane === ANY_TALK) void query.orWhereNotIn('lane', [...lanes]);
    })
    .whereNotNull('message.due_at')
    .whereNotIn('message.id', [...except])
    .whereRaw(DUE('message'), times)
    .whereRaw(`not exists (${IN_THE_WAY})`, times)
    .orderBy(['message.rank', 'message.attempts', 'message.position'])
    .select<object[]>('message.id', 'message.rank', 'message.attempts', 'message.position');
}
