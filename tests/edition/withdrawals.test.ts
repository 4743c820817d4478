import { describe, expect, it } from 'vitest';
import { editionCopy } from './edition-copy.ts';

const { load, problems, places, write } = editionCopy();
const file = 'data/corrections.yaml';
const entry = ({ dataset = 'library-readings', date = '2025-06-20', title = '{ vi: Lượt đọc, en: Readings }' } = {}) =>
  `- { dataset: ${dataset}, kind: withdrawn, title: ${title}, date: ${date}, reason: { vi: Vì sao., en: Why. } }\n`;

describe('datasets that were taken out', () => {
  it('are told, the latest first', () => {
    write(file, entry() + entry({ dataset: 'library-visits', date: '2025-06-25' }));
    expect(load().withdrawals.map(({ dataset }) => dataset)).toEqual(['library-visits', 'library-readings']);
    expect(load().corrections).toEqual([]);
    expect(load().notices).toEqual([]);
  });

  it('are gone', () => {
    write(file, entry({ dataset: 'library-card-fee' }));
    expect(problems()).toEqual([
      `${file}, dòng 1, cột 0.dataset – thấy "library-card-fee" – bộ số liệu ghi là đã rút nhưng vẫn còn data/library-card-fee.csv – bỏ mục này, hoặc rút bộ số liệu bằng lệnh npm run withdraw`,
    ]);
  });

  it('are told once, with a title, on a day that has come', () => {
    write(file, entry() + entry({ date: '2025-06-25' }));
    expect(places()).toEqual([`${file} 2 1 correction-twice`]);
    write(file, entry({ date: '2025-07-02' }));
    expect(places()).toEqual([`${file} 1 0.date correction-future`]);
    write(file, entry({ date: '2025-02-30' }));
    expect(places()).toEqual([`${file} 1 0.date correction-date`]);
    write(file, entry({ title: '{ vi: Lượt đọc }' }));
    expect(places()).toEqual([`${file} 1 0.title.en yaml-invalid-type`]);
  });
});
