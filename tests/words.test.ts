import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, projectFolder } from './harness/site.ts';

/** Where words may stand: those of pages and commands with what is known of the languages, and the messages for editors. */
const places = /^(language|schema\/messages)\//;

/** Letters with marks that are no words, and the one word that only a stylesheet can write. */
const noWords: Record<string, string> = {
  'chart/layout/text-widths.ts': 'how wide each letter is',
  'commands/fonts.ts': 'letters that the fonts keep',
  'dataset/check/check-text.ts': 'what letters become in a wrong encoding',
  'styles/page/reading.css': 'a counter numbers the charts of a report',
};

/** A letter of Vietnamese that English has not. */
const vietnamese = /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/iu;
/** `vi: 'Tin tức'`, and not a part of an address or a code: `vi: '/tin-tuc/{id}/'`. */
const languagePair = /\b(?:vi|en): ?(['"`])(?![a-z\d{}/-]*\1)/;
/** Two words between tags. */
const sentenceInMarkup = />[^<>{}=;]*[a-z]{2,} [a-z]{2,}[^<>{}=;]*(?:<|$)/i;
const languageChoice = /[=!]==? ?(['"`])(?:vi|en)\1|(['"`])(?:vi|en)\2 ?[=!]==?|\bcase (['"`])(?:vi|en)\3/;

interface Line {
  path: string;
  row: number;
  text: string;
}

/** The lines of a file without its comments. */
function linesOf(path: string, file: string): Line[] {
  const blank = (comment: string) => comment.replace(/[^\n]/g, ' ');
  const code = file.replace(/(?<![^\s{(])\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, blank).replace(/(?<!\S)\/\/.*$/gm, blank);
  return code.split('\n').map((text, index) => ({ path, row: index + 1, text }));
}

const hasSentence = ({ path, text }: Line): boolean =>
  vietnamese.test(text) ||
  languagePair.test(text) ||
  (path.endsWith('.astro') && sentenceInMarkup.test(text.replace(/<code[^>]*>[^<]*/g, '')));
const hasChoice = ({ text }: Line): boolean => languageChoice.test(text);

const lines = listFiles(join(projectFolder, 'src'))
  .filter((path) => /\.(ts|mjs|astro|css)$/.test(path))
  .flatMap((path) => linesOf(path, readFileSync(join(projectFolder, 'src', path), 'utf8')));
const told = ({ path, row, text }: Line): string => `src/${path}:${row} ${text.trim()}`;

describe('words and sentences', () => {
  it('stand in language/ and schema/messages/ alone', () => {
    const wrong = lines.filter((line) => !places.test(line.path) && !(line.path in noWords) && hasSentence(line));
    expect(wrong.map(told)).toEqual([]);
  });

  it('are nowhere else but where a reason is given', () => {
    const used = new Set(lines.filter(hasSentence).map(({ path }) => path));
    expect(Object.keys(noWords).filter((path) => !used.has(path))).toEqual([]);
  });

  it('are found in code, in markup and in a stylesheet, and not in a comment', () => {
    const found = (path: string, file: string) =>
      linesOf(path, file)
        .filter(hasSentence)
        .map(({ row }) => row);
    expect(found('a.ts', "// Tiếng Việt\nconst a = 1; /* số */\nsay('Số liệu'); // a\n")).toEqual([3]);
    expect(found('a.ts', "/**\n * Số\n */\nconst of = { vi: 'Tin', en: 'News' };\n")).toEqual([4]);
    expect(found('a.ts', "const at = { vi: '/tin/{id}/', en: '/en/news/{id}/' };")).toEqual([]);
    expect(found('a.ts', "const all = ['content/**/*.mdx', 'Số liệu'];")).toEqual([1]);
    expect(
      found('a.astro', '<!-- Some words -->\n<p>Some words</p>\n<p>{some.words}</p>\n<code>npm run build</code>'),
    ).toEqual([2]);
    expect(found('a.css', "content: 'Biểu đồ ';")).toEqual([1]);
  });
});

describe('the choice of a language', () => {
  it('is made in language/ alone; elsewhere words are taken by their language', () => {
    const wrong = lines.filter((line) => !line.path.startsWith('language/') && hasChoice(line));
    expect(wrong.map(told)).toEqual([]);
  });

  it.each(["language === 'vi' ? a : b", "if ('en' !== language)", "case 'vi':", 'language == "en"'])(
    'is found in %s',
    (text) => {
      expect(hasChoice({ path: 'a.ts', row: 1, text })).toBe(true);
      expect(linesOf('a.ts', `// ${text}`).some(hasChoice)).toBe(false);
    },
  );
});
