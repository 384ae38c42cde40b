/** Topics that share a provision in most policies, and its id. A topic that is not here stands for itself. */
const TOPICS_OF: Readonly<Record<string, readonly string[]>> = {
  commitment: ['commitment', 'overview'],
  protection: ['laws', 'team', 'safeguards'],
  'personal-information': ['definition', 'collection'],
  'purpose-of-use': ['purpose', 'marketing', 'shareholders', 'other-use'],
  'third-party-provision': ['third-party', 'selling', 'authorities', 'emergency', 'anonymised'],
  'sensitive-information': ['sensitive'],
  'specific-personal-information': ['my-number'],
  requests: [
    ...['request-procedure', 'rights-access', 'rights-correct', 'rights-delete', 'rights-stop'],
    ...['identity-check', 'answer-method', 'fee'],
  ],
  cookies: ['cookies', 'analytics'],
  security: ['leak-prevention', 'accuracy'],
  complaints: ['complaints', 'contact'],
};

const ID_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(TOPICS_OF).flatMap(([id, topics]) => topics.map((topic) => [topic, id] as const)),
);

/** The id of the provision in which a policy usually speaks about a topic: `fee` → `requests`, `children` → `children`. */
export function provisionIdOf(topic: string): string {
  return ID_OF.get(topic) ?? topic;
}
