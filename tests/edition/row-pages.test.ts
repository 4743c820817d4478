import { describe, expect, it } from 'vitest';
import { datasetFile } from '../../src/address/address.ts';
import { mostRowsOfPage } from '../../src/dataset/row-pages.ts';
import { correctionTarget } from '../../src/edition/corrections.ts';
import { publishedAddresses } from '../../src/edition/published-addresses.ts';
import { largeDataset, makeLarge } from '../harness/editions/large-dataset.ts';
import { editionCopy } from './edition-copy.ts';

const { folder, text, write, load, release, faults } = editionCopy();
const csv = `data/${largeDataset}.csv`;
const meta = `data/${largeDataset}.meta.yaml`;
const day = '2025-06-01';

/** Adds years from one on, which are before those that the first branch has. */
function grow(from: number, years: number): void {
  const rows = Array.from(
    { length: years },
    (_, index) => `visits,branch-001,${from + index},30.5,,old,notice-board,,`,
  );
  write(csv, `${text(csv)}${rows.join('\n')}\n`);
}

describe('the pages of the rows of a large dataset', () => {
  it('are addresses that must go on to exist, beside every form of the dataset', () => {
    makeLarge(folder(), { measures: 2, branches: 30, years: 10 });
    const addresses = publishedAddresses(load());
    for (const page of ['visits', 'service-01']) {
      expect(addresses).toContain(`/du-lieu/${largeDataset}/${page}/`);
      expect(addresses).toContain(`/en/data/${largeDataset}/${page}/`);
    }
    for (const file of ['csv', 'json', 'vi.xlsx', 'en.excel.csv'] as const)
      expect(addresses).toContain(datasetFile(largeDataset, file));
    expect(addresses).toContain('/data/all.zip');
  });

  it('are where a correction leads', () => {
    makeLarge(folder(), { measures: 2, branches: 30, years: 10 });
    const dataset = load().datasets.get(largeDataset)!;
    const observation = dataset.observations[0]!;
    const correction = { dataset, observation, id: observation.id } as unknown as Parameters<
      typeof correctionTarget
    >[0];
    expect(correctionTarget(correction, 'en')).toBe(
      `/en/data/${largeDataset}/visits/#obs-visits.branch-001.${observation.period}`,
    );
  });

  it('hold no more rows than a phone can take', () => {
    const years = 20;
    makeLarge(folder(), { measures: 1, branches: mostRowsOfPage / years + 1, years });
    const rows = mostRowsOfPage + years;
    expect(faults().map((fault) => fault.replace(/, dòng \d+/, ''))).toEqual([
      `${meta}, cột rows_by – trang ${largeDataset}/visits/ có ${rows} dòng, nhiều hơn ${mostRowsOfPage} dòng mà một trang chứa được – chia các dòng theo thêm một chiều trước khi công bố lần đầu: rows_by: [indicator, branch]`,
    ]);
    write(meta, `${text(meta)}rows_by: [indicator, branch]\n`);
    expect(faults()).toEqual([]);
    expect(publishedAddresses(load())).toContain(`/du-lieu/${largeDataset}/visits/branch-001/`);
  });
});

describe('rows that have been published', () => {
  it('stay on the dataset’s page when it grows, which its metadata must say', () => {
    makeLarge(folder(), { measures: 2, branches: 20, years: 10 });
    release(day);
    grow(1800, 90);
    expect(faults()).toEqual([]);
    grow(1900, 90);
    expect(faults()).toEqual([
      `${meta}, cột rows_by – bản phát hành ${day} có các dòng ở địa chỉ khác; địa chỉ của dòng đã công bố không được đổi – ghi rows_by: [] để giữ địa chỉ cũ`,
    ]);
    write(meta, `${text(meta)}rows_by: []\n`);
    expect(faults()).toEqual([]);
    expect(load().datasets.get(largeDataset)!.rowsBy).toEqual([]);
  });
});
