const PATHS = {
  send: 'M12 19V5M5.5 11.5 12 5l6.5 6.5',
  close: 'M6 6l12 12M18 6 6 18',
  open: 'M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5',
  down: 'M12 5v14M5.5 12.5 12 19l6.5-6.5',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  desk: 'M4.5 20V9a7.5 7.5 0 0 1 15 0v11M2.5 20h19M4.5 14h15M12 14V9.5',
} as const;

/** A drawing beside words; never alone the name of something. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
