import { parsePeriod } from './period.ts';

/** How a period or day that was written another way is spelled, or null when that cannot be told. */
export function guessPeriod(text: string): string | null {
  const spelled = spell(text.trim());
  return spelled && parsePeriod(spelled) ? spelled : null;
}

function spell(text: string): string | null {
  let match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (match) return `${match[3]}-${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}`;
  match = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text);
  if (match) return `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`;
  match = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (match) return `${match[2]}-${match[1]!.padStart(2, '0')}`;
  match = /^[HS]([12])[ /-]?(\d{4})$/i.exec(text);
  if (match) return `${match[2]}-S${match[1]}`;
  match = /^(\d{4})[ /-]?[HS]([12])$/i.exec(text);
  if (match) return `${match[1]}-S${match[2]}`;
  match = /^Q([1-4])[ /-]?(\d{4})$/i.exec(text);
  if (match) return `${match[2]}-Q${match[1]}`;
  match = /^(\d{4})[ /-]?Q([1-4])$/i.exec(text);
  if (match) return `${match[1]}-Q${match[2]}`;
  match = /^6\s*tháng\s*(đầu|cuối)\s*năm\s*(\d{4})$/i.exec(text);
  if (match) return `${match[2]}-S${match[1]!.toLowerCase() === 'đầu' ? 1 : 2}`;
  match = /^năm\s*(\d{4})$/i.exec(text);
  return match ? match[1]! : null;
}
