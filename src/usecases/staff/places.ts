/** Lets so many in at once. Whoever comes when every place is taken is told so, and does not wait. */
export function createPlaces(most: number) {
  let taken = 0;
  return async <T>(run: () => Promise<T>): Promise<T | 'full'> => {
    if (taken >= most) return 'full';
    taken += 1;
    try {
      return await run();
    } finally {
      taken -= 1;
    }
  };
}
