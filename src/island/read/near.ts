/** Pictures that are seen only by those who read on are asked for when they come near; browsers' own way asks for them on the first screen. */
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) (target as HTMLImageElement).src = (target as HTMLElement).dataset['near']!;
    }
  },
  { rootMargin: '200px' },
);
for (const picture of document.querySelectorAll('[data-near]')) near.observe(picture);
