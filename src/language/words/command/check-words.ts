import type { Words } from '../../language.ts';

/** What the check of an edition, or of a file, says where it has found no fault. */
export const checkWords = {
  files: { vi: 'Không có lỗi: {files}', en: 'No problems: {files}' },
  edition: {
    vi: 'Không có lỗi: {datasets} bộ số liệu, {rows} dòng, {charts} biểu đồ',
    en: 'No problems: {datasets} datasets, {rows} rows, {charts} charts',
  },
  handIn: {
    vi: '{file}: không có lỗi; bộ số liệu {dataset}, {rows} dòng',
    en: '{file}: no problems; dataset {dataset}, {rows} rows',
  },
} satisfies Record<string, Words>;
