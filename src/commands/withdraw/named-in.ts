import type { EditionFiles } from '../../edition/read/edition-files.ts';
import type { Words } from '../../language/language.ts';
import { withdrawnNamed } from '../../schema/messages/withdraw.ts';
import type { Problem } from '../../schema/problem.ts';

/** Every line of the texts and metadata of an edition that calls a dataset by its title, or by the short name in it: “(PCI)”. */
export function namedIn(files: EditionFiles, title: Words): Problem[] {
  const patterns = [...new Set(Object.values(title).flatMap(namesIn))].map(
    (name) => new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, /[\p{Ll}]/u.test(name) ? 'iu' : 'u'),
  );
  const texts = [...files.list('content', '.mdx'), ...files.list('content', '.yaml'), ...files.list('data', '.yaml')];
  return texts
    .filter((file) => file !== 'data/corrections.yaml')
    .flatMap((file) =>
      files
        .text(file)
        .split('\n')
        .flatMap((line, index): Problem[] => {
          const found = patterns.map((pattern) => pattern.exec(line)?.[0]).find(Boolean);
          return found === undefined ? [] : [{ file, row: index + 1, found, ...withdrawnNamed() }];
        }),
    );
}

/** A title without what stands in brackets, and the abbreviations that stand there. */
function namesIn(title: string): string[] {
  const short = [...title.matchAll(/\(([^()]+)\)/g)].map(([, inner = '']) => inner.trim());
  const long = title.replace(/\s*\([^()]*\)/g, '').trim();
  return [long, ...short.filter((name) => /^[\p{Lu}\d-]{2,}$/u.test(name))];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
