import { stringify } from 'yaml';
import type { Change } from './write-all.ts';

const comment =
  '{/* Số liệu dẫn bằng <Value of="bộ-số-liệu/chỉ-tiêu" />, biểu đồ bằng <Chart id="…" />; xong thì bỏ dòng draft. · Figures by <Value of="dataset/measure" />, charts by <Chart id="…" />; then remove the line draft. */}';

/** A draft page of MDX with its front matter and headings to write under. */
export function pageFile(file: string, matter: Record<string, unknown>, headings: readonly string[]): Change {
  const front = stringify(matter, { lineWidth: 0 });
  const body = headings.map((heading) => `## ${heading}\n`).join('\n');
  return { file, content: `---\n${front}---\n\n${comment}\n\n${body}` };
}
