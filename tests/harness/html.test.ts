import { expect, it } from 'vitest';
import { decodeEntities, findAttributes, textOf } from './html.ts';

it('reads attributes of elements, not of scripts and comments', () => {
  const html = `<a class=x href="/a?b=1&amp;c=2">A</a><!-- <a href="/no"> --><script>'<a href="/no">'</script><p id='đ'>`;
  expect(findAttributes(html, 'href', 'id')).toEqual([
    { element: 'a', name: 'href', value: '/a?b=1&c=2' },
    { element: 'p', name: 'id', value: 'đ' },
  ]);
});

it('reads text as a reader sees it', () => {
  expect(textOf('<p>2,34&nbsp;triệu <b>đồng</b></p><script>no</script>')).toBe('2,34 triệu đồng');
  expect(textOf('<p title="a > b">x<br>y &lt;z&gt; &amp;lt; &#39;</p><noscript><p>n</p></noscript>')).toBe(
    "x y <z> &lt; ' n",
  );
});

it('reads character references as they are written, and tags as text', () => {
  expect(decodeEntities('<p>&amp;lt; &#x1EC7; &nix;')).toBe('<p>&lt; ệ &nix;');
});
