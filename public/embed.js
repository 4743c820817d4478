/*
 * Gives the charts of this site that stand in a page the height that they need.
 * <script src="https://…/embed.js" async></script>, once or many times, anywhere in the page.
 *
 * What it does, and will go on doing: it looks for frames whose address is an embed or a released chart of the site from
 * which it was loaded, now and whenever one is loaded later; says to each {type: "chart:hello", v: 1}; and sets as the
 * height of a frame what that frame says: {type: "chart:height", v: 1, id, height}. It reads nothing else, keeps nothing and
 * sends nothing to anybody.
 */
(function () {
  'use strict';
  var script = document.currentScript || document.querySelector('script[src$="/embed.js"]');
  var origin = new URL(script ? script.src : location.href).origin;
  var running = (window.chartEmbeds = window.chartEmbeds || {});
  if (running[origin]) return;
  running[origin] = true;

  function isOurs(frame) {
    try {
      var address = new URL(frame.src);
      return address.origin === origin && /^\/((en\/)?embed\/|v\/)/.test(address.pathname);
    } catch (error) {
      return false;
    }
  }

  function ours() {
    return Array.prototype.filter.call(document.getElementsByTagName('iframe'), isOurs);
  }

  // A frame in a sandbox has no origin that could be named here; that this page may set the height is no secret.
  function greet(frame) {
    if (frame.contentWindow) frame.contentWindow.postMessage({ type: 'chart:hello', v: 1 }, '*');
  }

  window.addEventListener('message', function (event) {
    var data = event.data;
    if (event.origin !== origin && event.origin !== 'null') return;
    if (!data || data.type !== 'chart:height' || data.v !== 1) return;
    // What no chart can be is passed over; what one hardly is, is bounded.
    if (typeof data.height !== 'number' || !(data.height > 0 && data.height < 20000)) return;
    ours().forEach(function (frame) {
      if (frame.contentWindow === event.source) {
        frame.style.height = Math.max(100, Math.min(8000, Math.ceil(data.height))) + 'px';
      }
    });
  });

  // Frames do not bubble this event, but it can be caught on its way to them, also of those that are added later.
  document.addEventListener(
    'load',
    function (event) {
      if (event.target.nodeName === 'IFRAME' && isOurs(event.target)) greet(event.target);
    },
    true,
  );
  ours().forEach(greet);
})();
