import type { PolicyDocument, PolicyVersion } from '../domain/policy/policy';
import type { DatedVersion, Standing } from '../domain/policy/timeline';
import type { SiteView } from './siteView';

/** What a page of the policy is made from. */
export interface PolicyPageProps {
  /** In the language of the reader: another one than the document's where the version has no text in it. */
  readonly view: SiteView;
  readonly policy: PolicyVersion;
  readonly document: PolicyDocument;
  /** How the version stands today: another one may be in force since, or still. */
  readonly standing: Standing;
  /** The version that was published for later, if there is one. */
  readonly upcoming?: DatedVersion;
  /** True when the address names the version, so that the switch to the other language keeps it. */
  readonly pinned: boolean;
}
