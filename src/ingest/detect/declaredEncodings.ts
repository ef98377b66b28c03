/** How far into a document its own declarations are looked for. */
const HEAD = 4096;

/** The encodings that a document is said to have, the most trusted first, by the names of TextDecoder. */
export function declaredEncodings(bytes: Uint8Array, mediaType: string | undefined): string[] {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const labels = [
    /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(mediaType ?? "")?.[1],
    /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]+)["']/i.exec(head)?.[1],
    /<meta\s[^>]*?charset\s*=\s*["']?([^\s"'/>;]+)/i.exec(head)?.[1],
  ];
  return labels.flatMap((label) => nameOf(label) ?? []);
}

function nameOf(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}
