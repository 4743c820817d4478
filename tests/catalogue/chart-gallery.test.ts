import { describe, expect, it } from 'vitest';
import { chartGallery } from '../../src/catalogue/chart-gallery.ts';
import { kinds } from '../../src/chart/kinds/kinds.ts';
import { loadCatalogue } from '../../src/edition/load.ts';
import { kindWords } from '../../src/language/words/chart/kind-words.ts';

const catalogue = loadCatalogue('.');
const groups = chartGallery(catalogue, 'vi');

describe('the gallery', () => {
  it('shows every chart once, under its area', () => {
    const shown = groups.flatMap(({ area, cards }) => cards.map(({ id }) => [id, area.id]));
    expect(Object.fromEntries(shown)).toEqual(
      Object.fromEntries([...catalogue.charts].map(([id, chart]) => [id, chart.area])),
    );
    expect(shown).toHaveLength(catalogue.charts.size);
  });

  it('begins each area with the charts of its page, in the order in which they are told there', () => {
    const { area, cards } = groups.find((group) => group.area.id === 'civil-service')!;
    const told = catalogue.areaPages.get(area.id)!.charts.map(({ id }) => id);
    const own = [...new Set(told)].filter((id) => catalogue.charts.get(id)!.area === area.id);
    expect(own.length).toBeGreaterThan(1);
    expect(cards.slice(0, own.length).map(({ id }) => id)).toEqual(own);
  });

  it('names the years that a chart draws, none between that it has not', () => {
    const cards = groups.flatMap((group) => group.cards);
    expect(cards.find(({ id }) => id === 'reform-results-law-making')!.years).toEqual(['2024']);
    expect(cards.find(({ id }) => id === 'sipas-mean')!.years).toEqual(['2022', '2023', '2024']);
  });

  it('has a word for every kind of chart', () => {
    expect(Object.keys(kindWords).sort()).toEqual(Object.keys(kinds).sort());
  });
});
