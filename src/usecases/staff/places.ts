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

/** The same for each key by itself. */
export function createPlacesEach(most: number) {
  const places = new Map<string, { readonly enter: ReturnType<typeof createPlaces>; users: number }>();
  return async <T>(key: string, run: () => Promise<T>): Promise<T | 'full'> => {
    const place = places.get(key) ?? { enter: createPlaces(most), users: 0 };
    places.set(key, place);
    place.users += 1;
    try {
      return await place.enter(run);
    } finally {
      place.users -= 1;
      if (place.users === 0) places.delete(key);
    }
  };
}
