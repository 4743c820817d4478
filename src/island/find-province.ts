import { placeSlug } from '../language/place-slug.ts';

/** The box that takes the name of a province, old or new, with or without marks: it opens the page, or searches for the words. */
document.querySelector<HTMLFormElement>('form[data-find-province]')?.addEventListener('submit', (event) => {
  const form = event.currentTarget as HTMLFormElement;
  const { value } = form.querySelector('input')!;
  const slug = slugOf(value, [...form.querySelectorAll('option')]);
  event.preventDefault();
  location.href = slug
    ? `${form.action.split('#')[0]}${slug}/`
    : `${form.dataset['findProvince']}?q=${encodeURIComponent(value)}`;
});

/** The address of the one province that is called so, or whose name alone begins so; none where it could be several. */
function slugOf(text: string, options: readonly HTMLOptionElement[]): string | undefined {
  const wanted = placeSlug({ vi: text });
  const all = options.map(({ dataset }) => dataset['slugs']!.split(' '));
  const begun = wanted ? all.filter((slugs) => slugs.some((slug) => slug.startsWith(wanted))) : [];
  return (all.find((slugs) => slugs.includes(wanted)) ?? (begun.length === 1 ? begun[0] : undefined))?.[0];
}
