/** The reference that a `<Value>` means: its `of`, then its other attributes. */
export function valueReference({ of = '', ...rest }: Readonly<Record<string, string | undefined>>): string {
  return [of, ...Object.entries(rest).map(([key, value]) => `${key}=${key === 'else' ? `"${value}"` : value}`)].join(
    ' ',
  );
}
