const BUBBLE =
  'M4 5.5h16a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-8L7.5 21v-3.5H4A1.5 1.5 0 0 1 2.5 16V7A1.5 1.5 0 0 1 4 5.5zM8.5 10h7M8.5 13.5h4.5';

/** A style attribute would be refused by the content security policy; an image of its own may say how it looks. */
const TAB_ICON = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 -6 36 36">',
  '<rect x="-6" y="-6" width="36" height="36" rx="10" fill="#0d5660"/>',
  `<path d="${BUBBLE}" fill="none" stroke="#fff" stroke-width="1.8" stroke-linejoin="round" stroke-linecap="round"/>`,
  '</svg>',
].join('');

/** The sign of the desk in the browser's tab, inside the page: there is no file to ask for. */
export function TabIcon() {
  return <link rel="icon" type="image/svg+xml" href={`data:image/svg+xml,${encodeURIComponent(TAB_ICON)}`} />;
}

/** The same sign as the chat's: a speech bubble with lines in it. It says nothing to a screen reader. */
export function Sign() {
  return (
    <svg class="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={BUBBLE} />
    </svg>
  );
}
