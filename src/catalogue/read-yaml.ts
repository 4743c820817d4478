import { isMap, LineCounter, parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import type { Problem } from '../schema/problem.ts';
import { yamlProblem, zodProblem } from './yaml-problems.ts';

export interface YamlResult<T> {
  value: T | null;
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
  if (document.errors.length) {
    const problems = document.errors.map((error) => yamlProblem(file, lineAt(error.pos[0]), error.code));
    return { value: null, problems, lineOf };
  }
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { value: parsed.data, problems: [], lineOf };
  const problems = parsed.error.issues.flatMap((issue) => zodProblem(issue, file, lineOf));
  return { value: null, problems, lineOf };
}
