/** Makes the two subset fonts of public/fonts and the width table of src/chart; run by hand when the typeface changes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { readAdvances } from './fonts/read-advances.ts';

const root = join(import.meta.dirname, '..', '..');
const typeface = join(root, 'node_modules/@expo-google-fonts/be-vietnam-pro');
const weights = { 400: '400Regular/BeVietnamPro_400Regular.ttf', 600: '600SemiBold/BeVietnamPro_600SemiBold.ttf' };

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const vowels = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ' + 'đ' + 'çëïñöü';
const signs = '“”‘’–—…•·×÷±−→←↑↓↗▾≥≤≈≠°%‰§©®™€£₫«»′″²³½¼¾\u00a0\u2009\u202f';
const characters = [...new Set(ascii + vowels + vowels.toUpperCase() + signs)].sort().join('');

/** Thousandths of an em to which widths are rounded up, since readers' browsers load the table. */
const STEP = 10;
const table: Record<string, string> = {};
mkdirSync(join(root, 'public/fonts'), { recursive: true });
for (const [weight, path] of Object.entries(weights)) {
  const font = readFileSync(join(typeface, path));
  const advances = readAdvances(font, characters);
  const covered = [...advances.keys()].join('');
  const woff2 = await subsetFont(font, covered, {
    targetFormat: 'woff2',
    keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl'],
    noHinting: true,
  });
  writeFileSync(join(root, `public/fonts/be-vietnam-pro-${weight}.woff2`), woff2);
  table[weight] = spellWidths(advances);
  console.log(`${weight}: ${covered.length} characters, ${woff2.length} bytes`);
}

writeFileSync(
  join(root, 'src/chart/layout/text-widths.ts'),
  `// Made by src/commands/fonts.ts from the font files; do not edit.

/** Advance widths by weight, in thousandths of an em rounded up to tens: groups of "width characters", parted by line breaks. */
export const textWidths = {
  400: ${JSON.stringify(table['400'])},
  600: ${JSON.stringify(table['600'])},
};
`,
);

function roundUp(advance: number): number {
  return Math.ceil(advance / STEP) * STEP;
}

/** One line a width, then its characters: "580 acd"; marked letters only where they are wider than the bare one. */
function spellWidths(advances: ReadonlyMap<string, number>): string {
  const groups = new Map<number, string>();
  for (const [character, advance] of advances) {
    const width = roundUp(advance);
    const letter = character.normalize('NFD')[0]!;
    if (letter !== character && width <= roundUp(advances.get(letter) ?? 0) + STEP) continue;
    groups.set(width, (groups.get(width) ?? '') + character);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([width, group]) => `${width} ${group}`)
    .join('\n');
}
