/** The addresses and numbers that are not to be contacted, as keyed digests. It outlives the requests that led to it. */
export interface StopList {
  /** Those of these digests that are on it. */
  among(digests: readonly string[]): Promise<ReadonlySet<string>>;
}
