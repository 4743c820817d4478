import { stringify } from 'yaml';
import { inAll } from '../../language/language.ts';
import { newWords } from '../../language/words/command/new-words.ts';
import type { Change } from './write-all.ts';

const comment = `{/* ${inAll(newWords.comment, ' · ')} */}`;

/** A draft page of MDX with its front matter and headings to write under. */
export function pageFile(file: string, matter: Record<string, unknown>, headings: readonly string[]): Change {
  const front = stringify(matter, { lineWidth: 0 });
  const body = headings.map((heading) => `## ${heading}\n`).join('\n');
  return { file, content: `---\n${front}---\n\n${comment}\n\n${body}` };
}
