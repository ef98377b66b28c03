/** Whether two addresses are the same picture, in whatever size, crop or format. */
export function isSamePicture(a: string, b: string): boolean {
  return a === b || fileOf(a) === fileOf(b);
}

/** The file's name without size and format; with its folder where it is too short to tell one picture from another. */
function fileOf(address: string): string {
  const path = (address.split(/[?#]/, 1)[0] ?? "").toLowerCase();
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const name = path.slice(folder.length);
  const bare = name
    .replace(/(?:\.(?:jpe?g|png|webp|avif|gif))+$/, "")
    .replace(/[-_](?:\d{2,4}x\d{2,4}|\d{3,4}w?|scaled|large|medium|small|thumb(?:nail)?)$/, "");
  return bare.length >= 8 ? bare : folder + bare;
}
