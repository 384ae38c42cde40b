type FillWithChance = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/** A random UUID (version 4); `crypto.randomUUID` itself is missing on pages without https. */
export function createUuid(fillWithChance: FillWithChance): string {
  const bytes = fillWithChance(new Uint8Array(16));
  const fixed = [...bytes].map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = fixed.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A number in [0, 1). */
export function drawFraction(fillWithChance: FillWithChance): number {
  const [high = 0, low = 0] = fillWithChance(new Uint8Array(2));
  return (high * 256 + low) / 65_536;
}
