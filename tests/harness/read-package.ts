import { createHash } from 'node:crypto';
import Papa from 'papaparse';

/** A Data Package as a program of somebody else reads it, knowing nothing but the standard. */
export interface Package {
  resources: Resource[];
}
export interface Resource {
  name: string;
  path?: string;
  data?: Record<string, string>[];
  bytes?: number;
  hash?: string;
  encoding?: string;
  dialect?: { header: boolean; delimiter: string; quoteChar: string; lineTerminator: string };
  schema: {
    fields: Field[];
    missingValues: string[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}
interface Field {
  name: string;
  type: string;
  decimalChar?: string;
  groupChar?: string;
  constraints?: { required?: boolean; pattern?: string; enum?: string[]; minimum?: number; maximum?: number };
}
export type Row = Record<string, string | number | null>;

/** The rows of a resource by its encoding, dialect and schema, and everything in them that breaks what they promise. */
export function readResource(
  { resources }: Package,
  resource: Resource,
  file: Uint8Array,
): { rows: Row[]; faults: string[] } {
  const { dialect, schema, encoding, bytes, hash } = resource;
  const faults: string[] = [];
  if (file.length !== bytes) faults.push(`${file.length} bytes`);
  if (`sha256:${createHash('sha256').update(file).digest('hex')}` !== hash) faults.push('other bytes');
  const { data } = Papa.parse<string[]>(new TextDecoder(encoding).decode(file).trimEnd(), {
    delimiter: dialect!.delimiter,
    quoteChar: dialect!.quoteChar,
    newline: dialect!.lineTerminator as '\n',
  });
  const [header = [], ...records] = data;
  if (header.join() !== schema.fields.map(({ name }) => name).join()) faults.push(`header ${header.join()}`);
  const rows = records.map((cells): Row => {
    const read = schema.fields.map((field, index) => {
      const text = cells[index] ?? '';
      const value = schema.missingValues.includes(text) ? null : readCell(text, field);
      faults.push(...breaches(value, field).map((fault) => `${field.name} "${text}": ${fault}`));
      return [field.name, value] as const;
    });
    return Object.fromEntries(read);
  });
  const keys = rows.map((row) => JSON.stringify(schema.primaryKey.map((name) => row[name])));
  if (new Set(keys).size !== keys.length) faults.push('a primary key stands twice');
  for (const { fields, reference } of schema.foreignKeys ?? []) {
    const list = resources.find(({ name }) => name === reference.resource)?.data ?? [];
    const known = new Set(list.map((row) => row[reference.fields[0]!]));
    for (const row of rows) {
      const code = row[fields[0]!];
      if (code != null && !known.has(String(code)))
        faults.push(`${fields[0]} "${code}" is not in ${reference.resource}`);
    }
  }
  return { rows, faults };
}

function readCell(text: string, { type, decimalChar = '.', groupChar = '' }: Field): string | number {
  if (type !== 'number') return text;
  return Number((groupChar ? text.replaceAll(groupChar, '') : text).replace(decimalChar, '.'));
}

function breaches(value: string | number | null, { type, constraints = {} }: Field): string[] {
  const { required, pattern, enum: allowed, minimum, maximum } = constraints;
  if (value === null) return required ? ['missing'] : [];
  return [
    ...(type === 'number' && !Number.isFinite(value) ? ['no number'] : []),
    ...(type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(String(value)) ? ['no date'] : []),
    ...(pattern && !new RegExp(`^(?:${pattern})$`).test(String(value)) ? ['pattern'] : []),
    ...(allowed && !allowed.includes(String(value)) ? ['enum'] : []),
    ...(minimum !== undefined && Number(value) < minimum ? ['minimum'] : []),
    ...(maximum !== undefined && Number(value) > maximum ? ['maximum'] : []),
  ];
}
