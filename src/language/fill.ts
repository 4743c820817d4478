/** Words with what stands in braces filled in: "Updated {day}". */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}
