import { readFile } from "node:fs/promises";
import sharp from "sharp";

/** The icons of an installed paper, drawn from `public/icon.svg`: `npm run icons` after it changed. */
const svg = await readFile("public/icon.svg", "utf8");
/** Where the system cuts the form itself, the ground fills the square and the sign stands in its safe middle. */
const square = svg.replace(' rx="12"', "");
const maskable = square.replace(
  "<g ",
  '<g transform="translate(32 32) scale(.78) translate(-32 -32)" ',
);

const ICONS: [name: string, svg: string, size: number][] = [
  ["icon-192", svg, 192],
  ["icon-512", svg, 512],
  ["icon-maskable-512", maskable, 512],
  ["icon-180", square, 180],
];

for (const [name, drawing, size] of ICONS) {
  await sharp(Buffer.from(drawing), { density: (72 * size) / 64 })
    .resize(size)
    .png({ compressionLevel: 9, palette: true })
    .toFile(`public/${name}.png`);
}
