import { isMap, LineCounter, parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import type { Problem } from '../../schema/problem.ts';
import { yamlProblem, zodProblem } from './yaml-problems.ts';

export interface YamlResult<T> {
  value: T | null;
  /** What the file says, whether it fits the schema or not; null when it cannot be read. */
  raw: unknown;
  problems: Problem[];
  /** Line of the key at a path, counted from the top of the file; 1 when the path is not there. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads YAML text against a schema. Every syntax fault and every mismatch becomes a problem with its line;
 * `firstLine` is the line of the file on which the text begins (for front matter).
 */
export function readYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  firstLine = 1,
): YamlResult<z.infer<S>> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
      const key = path[depth - 1];
      if (isMap(parent)) {
        const pair = parent.items.find((item) => String(item.key) === String(key));
        const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
        if (range) return lineAt(range[0]);
      }
      const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };
  const [fault] = document.errors;
  if (fault) {
    // The parser tells what follows from a fault as faults too; the first is the one that was made.
    const { line, column, found } = faultyLine(text, counter.linePos(fault.pos[0]));
    return { value: null, raw: null, problems: [yamlProblem(file, line + firstLine - 1, column, found)], lineOf };
  }
  const raw: unknown = document.toJS() ?? {};
  const parsed = schema.safeParse(raw, { reportInput: true });
  if (parsed.success) return { value: parsed.data, raw, problems: [], lineOf };
  const problems = parsed.error.issues.flatMap((issue) => zodProblem(issue, file, lineOf));
  return { value: null, raw, problems, lineOf };
}

/** The line of a fault as it stands; a fault at the end of the text is that of its last line. */
function faultyLine(text: string, { line, col }: { line: number; col: number }) {
  const lines = text.split(/\r?\n/);
  for (let place = line; place > 0; place -= 1) {
    const found = lines[place - 1]?.trim();
    if (found) return { line: place, column: place === line ? col : 1, found };
  }
  return { line, column: col, found: '' };
}
