import { expect, it } from 'vitest';
import { findAttributes, textOf } from './html.ts';

it('reads attributes of elements, not of scripts and comments', () => {
  const html = `<a class=x href="/a?b=1&amp;c=2">A</a><!-- <a href="/no"> --><script>'<a href="/no">'</script><p id='đ'>`;
  expect(findAttributes(html, 'href', 'id')).toEqual([
    { element: 'a', name: 'href', value: '/a?b=1&c=2' },
    { element: 'p', name: 'id', value: 'đ' },
  ]);
});

it('reads text as a reader sees it', () => {
  expect(textOf('<p>2,34&nbsp;triệu <b>đồng</b></p><script>no</script>')).toBe('2,34 triệu đồng');
});
