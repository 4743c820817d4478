/** The colours of the site, by the names that styles give them: on the light page, on paper and in files. */
export const light = {
  paper: '#fcfbf8',
  surface: '#ffffff',
  sunk: '#f4f1ea',
  ink: '#17202b',
  'ink-2': '#4a5563',
  'ink-3': '#626b77',
  rule: '#e4dfd4',
  'rule-strong': '#c9c2b3',
  accent: '#a3231b',
  link: '#134e9b',
  focus: '#1556c0',
  peer: '#7d8590',
  'bar-rest': '#e4dfd4',
  mark: '#f6e3b4',
};

/** On the dark page. */
export const dark: Record<keyof typeof light, string> = {
  paper: '#14181e',
  surface: '#1b2027',
  sunk: '#1f252d',
  ink: '#ebe8e1',
  'ink-2': '#b9bec6',
  'ink-3': '#9aa2ad',
  rule: '#2f3640',
  'rule-strong': '#4a525e',
  accent: '#f08a7e',
  link: '#92bdf7',
  focus: '#8ab6ff',
  peer: '#8b939f',
  'bar-rest': '#353c46',
  mark: '#5c4a17',
};

/**
 * Parts of the ink in which classes from low to high are filled; the highest has all of it. Words on them are in ink up to the
 * middle, then in the colour of the paper, and keep a contrast of 4.5 in light and dark.
 */
export const tints = { faint: 0.08, light: 0.22, middle: 0.38, deep: 0.66 } as const;
export type Step = keyof typeof tints;

/** Rules with the light colours in them, for what stands without the site's styles. */
export function fillColours(rules: string): string {
  return rules.replace(/var\(--([\w-]+)\)/g, (_, name: keyof typeof light) => light[name]);
}
