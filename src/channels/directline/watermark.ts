/**
 * The watermark a client sends back: the `seq` of the last activity it has. Nothing, or the `-` that Direct Line
 * writes for "from the start", is 0. Undefined when it is none that was ever given out.
 */
export function readWatermark(sent: string | null): number | undefined {
  if (sent === null || sent === '' || sent === '-') return 0;
  return /^\d{1,9}$/.test(sent) ? Number(sent) : undefined;
}
