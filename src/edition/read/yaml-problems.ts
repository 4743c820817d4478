import type { z } from 'astro/zod';
import type { Problem } from '../../schema/problem.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import * as say from '../../schema/messages/yaml.ts';

type Issue = z.core.$ZodIssue;

/** A YAML syntax fault as a problem; `found` is the line as it stands. */
export function yamlProblem(file: string, row: number, column: number, found: string): Problem {
  return { ...say.yamlSyntax(), file, row, column: String(column), found };
}

/** One schema mismatch as problems with a line and the path of the key. */
export function zodProblem(
  issue: Issue,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
  prefix: readonly PropertyKey[] = [],
): Problem[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'invalid_union') {
    const options = (issue as { errors?: Issue[][] }).errors ?? [];
    const nearest = [...options].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
    if (nearest?.length) return nearest.flatMap((inner) => zodProblem(inner, file, lineOf, path));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...say.yamlUnknownKey(),
      file,
      row: lineOf([...path, key]),
      column: [...path, key].map(String).join('.'),
    }));
  }
  return [
    {
      ...sentenceOf(issue),
      file,
      row: lineOf(path),
      column: path.map(String).join('.') || undefined,
      found: foundText(issue.input),
    },
  ];
}

/** What stands there, where it is a single value. */
function foundText(input: unknown): string | undefined {
  return ['string', 'number', 'boolean'].includes(typeof input) ? String(input) : undefined;
}

function depth(issues: Issue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

function sentenceOf(issue: Issue): Sentence {
  const absent = issue.input === undefined;
  switch (issue.code) {
    case 'invalid_type':
      return absent ? say.yamlKindMissing(issue.expected) : say.yamlKind(issue.expected);
    case 'invalid_value': {
      const allowed = issue.values.map(String).join(', ');
      return absent ? say.yamlChoiceMissing(allowed) : say.yamlChoice(allowed);
    }
    case 'too_small':
      return say.yamlSmall(String(issue.minimum));
    case 'too_big':
      return say.yamlBig(String(issue.maximum));
    case 'invalid_format':
      if (issue.format === 'url') return say.yamlAddress();
      return say.yamlFormat('pattern' in issue && issue.pattern ? issue.pattern : issue.format);
    default:
      return say.yamlInvalid(issue.code);
  }
}
