import { describe, expect, it } from 'vitest';
import { releases } from '../../src/catalogue/facts.ts';
import { qualityLines } from '../../src/catalogue/quality-lines.ts';
import { qualityOf } from '../../src/catalogue/quality.ts';
import { datapackageJson } from '../../src/publish/datapackage.ts';
import { plainSpaces } from '../harness/truth/read-passages.ts';
import { editionCopy } from '../edition/edition-copy.ts';

const { load, edit, append } = editionCopy();
const read = (id: string, language: 'vi' | 'en' = 'vi') => {
  const catalogue = load();
  return qualityLines(catalogue, catalogue.datasets.get(id)!, language).map(({ name, text, href }) =>
    [name, plainSpaces(text), href].filter(Boolean),
  );
};

describe('the five lines on quality', () => {
  it('are told of a dataset in both languages, in the same order', () => {
    expect(read('library-card-fee')).toEqual([
      [
        'Phạm vi',
        'Từ ngày 01/01/2019 đến ngày 01/02/2025, 4 kỳ; có số ở 4 trên 4 ô (mỗi chỉ tiêu theo các mã và các kỳ của chỉ tiêu đó)',
      ],
      ['Loại nguồn', 'Cơ quan công bố số liệu: 1 nguồn, 4 số liệu'],
      ['Tính kịp thời', 'Số liệu mới nhất: 01/02/2025; cập nhật: 01/7/2025; kỳ công bố tới: chưa có lịch công bố'],
      ['Khả năng so sánh', 'Tên gọi thay đổi: Tiền đặt cọc, Phí làm thẻ'],
      ['Khác biệt giữa các nguồn', 'Chưa ghi nhận'],
    ]);
    expect(read('library-card-fee', 'en').map(([name]) => name)).toEqual([
      'Coverage',
      'Kind of source',
      'Timeliness',
      'Comparability',
      'Known conflicts',
    ]);
  });

  it('say what is not stated', () => {
    edit('data/codes/sources.csv', /issuer\s*$/, '\n');
    expect(read('library-results', 'en')[1]).toEqual(['Kind of source', 'Not stated: 1 source, 21 figures']);
    expect(read('library-results', 'en')[3]).toEqual(['Comparability', 'Not stated']);
  });

  it('count what is absent, a break, and what another source gives', () => {
    edit(
      'data/library-results.csv',
      'shelves-done,riverside,2025-S1,21,,,,notice-board,,',
      'shelves-done,riverside,2025-S1,,,,Q,notice-board,Không có trên bảng tin.,Not on the board.',
    );
    edit(
      'data/library-results.csv',
      'loans,centre,2025-S1,1502,,,,notice-board,,',
      'loans,centre,2025-S1,1502,,,B,notice-board,Đổi cách đếm.,Counted anew.',
    );
    append(
      'data/library-results.meta.yaml',
      [
        'alternatives:',
        '  - of: { indicator: loans, branch: centre, period: 2024-S1 }',
        '    value: 1200',
        '    source: notice-board',
        '    reason: { vi: Số khác, en: Another figure }',
        'quality:',
        '  comparability: { vi: Kỳ sau đếm cả sách nói, en: Later periods count audio books }',
      ].join('\n'),
    );
    const lines = read('library-results', 'en');
    expect(lines[0]![1]).toContain('20 of 21 cells have a figure');
    expect(lines[3]).toEqual(['Comparability', 'Break in series: 1 figure; later periods count audio books']);
    expect(lines[4]).toEqual(['Known conflicts', '1 figure given otherwise by another source', '#nguon-khac']);
  });

  it('wait for no release of what has ended, and say since when and why', () => {
    append(
      'data/library-card-fee.meta.yaml',
      'ended: { date: 2025-07-01, why: { vi: thư viện đã đóng cửa, en: the library has closed } }\n',
    );
    expect(read('library-card-fee')[2]![1]).toMatch(
      /; kỳ công bố tới: đã ngừng công bố từ ngày 01\/7\/2025: thư viện đã đóng cửa$/,
    );
    const catalogue = load();
    const last = releases(catalogue, 'en').at(-1)!;
    expect([last.dataset.id, plainSpaces(last.next.text), last.next.overdue]).toEqual([
      'library-card-fee',
      'discontinued on 1 July 2025: the library has closed',
      undefined,
    ]);
  });

  it('name a copy and a compilation as what they are', () => {
    edit('data/codes/sources.csv', /issuer\s*$/, 'issuer_copy\n');
    const copy =
      '{ source: notice-board, repository: a/b, commit: 0123456789abcdef0123456789abcdef01234567, path: c d/e.csv }';
    for (const id of ['library-results', 'library-card-fee']) append(`data/${id}.meta.yaml`, `copies: [${copy}]\n`);
    expect(read('library-results')[1]).toEqual([
      'Loại nguồn',
      'Tệp của cơ quan công bố, đọc từ bản sao: 1 nguồn, 21 số liệu',
    ]);
    const told = JSON.parse(datapackageJson(load())) as { resources: { name: string; copies?: object[] }[] };
    expect(told.resources.find(({ name }) => name === 'library-results')!.copies).toMatchObject([
      { address: 'https://github.com/a/b/blob/0123456789abcdef0123456789abcdef01234567/c%20d/e.csv' },
    ]);
  });

  it('count as cells the codes and periods of each measure', () => {
    const catalogue = load();
    const { coverage } = qualityOf(catalogue, catalogue.datasets.get('library-results')!);
    expect(coverage.present).toBe(21);
    expect(coverage.cells).toBeGreaterThanOrEqual(coverage.present);
  });
});
