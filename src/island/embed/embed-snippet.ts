/**
 * Script for an embed's <head>, run before the first paint: says that scripts run, and reads from the address the theme
 * (`?theme=dark`) and whether the title is shown (`?title=0`). It keeps nothing.
 */
export const embedSnippet =
  `{const e=document.documentElement,q=new URLSearchParams(location.search),t=q.get('theme');` +
  `e.classList.add('scripted');if(/^(auto|light|dark)$/.test(t))e.dataset.theme=t;` +
  `if(q.get('title')==='0')e.dataset.title='0'}`;
