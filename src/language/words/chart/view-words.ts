import type { Words } from '../../language.ts';

/** The neutral title of what a reader has chosen to see; `{…}` are filled with the measure, the time and the items. */
export const viewWords = {
  change: { vi: 'Thay đổi của {measure} so với {base}', en: 'Change in {measure} from {base}' },
  more: { vi: '{names} và {n} mục khác', en: '{names} and {n} more' },
} satisfies Record<string, Words>;
