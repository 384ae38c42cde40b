import type { Gist, Gisted } from '../ports/gist';
import type { Classifier } from './classifier';
import { contentOf, featuresOf, type Features } from './features';

/** What the talk is about once its words are known by this much; below, the gist is less sure in proportion. */
const KNOWN_ENOUGH = 0.6;

/** What somebody does is said at the beginning; no more is looked at. In UTF-16 units. */
const LONGEST = 400;

/** Reads the gist of messages off a classifier whose labels are `GISTS`. */
export function createReadGist(
  talk: Classifier,
  features: (text: string) => Features = featuresOf,
): (text: string) => Gisted {
  const labels = talk.labels as readonly Gist[];
  const policy = labels.indexOf('others/policy');
  return (said) => {
    const text = said.slice(0, LONGEST);
    const own = features(text);
    if (own.size === 0) return { gist: 'others/unclear', sure: 1, ofPolicy: 0 };
    const shares = talk.classify(own);
    let likeliest = 0;
    shares.forEach((share, at) => {
      if (share > (shares[likeliest] ?? 0)) likeliest = at;
    });
    const known = Math.min(1, talk.knows(contentOf(text)) / KNOWN_ENOUGH);
    const gist = labels[likeliest] ?? 'others/unclear';
    return { gist, sure: (shares[likeliest] ?? 0) * known, ofPolicy: shares[policy] ?? 0 };
  };
}
