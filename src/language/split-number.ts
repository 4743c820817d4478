/**
 * Parts the first number of a text from the words round it, so that it alone can stand large, with what is written at it:
 * "VND", "2.34", "million a month"; "44th".
 */
export function splitNumber(text: string): { before: string; number: string; after: string } {
  const [, before = '', number = text, after = ''] = /^(\D*)(\d[\d.,/]*[%\p{L}]*)(\D*)$/u.exec(text) ?? [];
  return { before: before.trim(), number, after: after.trim() };
}
