import type { Language } from '../../language.ts';

/** "tăng 20 bậc", "không đổi", within a sentence. */
export function moved(way: 'up' | 'down' | 'same', amount: string, language: Language): string {
  const vi = language === 'vi';
  if (way === 'same') return vi ? 'không đổi' : 'unchanged';
  return `${way === 'up' ? (vi ? 'tăng' : 'up') : vi ? 'giảm' : 'down'} ${amount}`;
}
