/*
 * Follows links and posts answers without loading a page, as many forums do now: the address changes through the
 * history, and only the content is exchanged.
 */
const parser = new DOMParser();

async function show(address, options) {
  const response = await fetch(address, options);
  const next = parser.parseFromString(await response.text(), 'text/html');
  document.title = next.title;
  document.querySelector('main').replaceWith(next.querySelector('main'));
  document.querySelector('nav.crumbs')?.remove();
  const crumbs = next.querySelector('nav.crumbs');
  if (crumbs) document.querySelector('main').before(crumbs);
  return response.url;
}

document.addEventListener('click', async (event) => {
  const link = event.target.closest?.('a[href]');
  if (!link || link.origin !== location.origin || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.getAttribute('href').startsWith('#')) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  await show(link.href);
  scrollTo(0, 0);
});

document.addEventListener('submit', async (event) => {
  event.preventDefault();
  const landed = await show(event.target.action, {
    method: 'POST',
    body: new URLSearchParams(new FormData(event.target)),
  });
  history.pushState(null, '', landed);
});

addEventListener('popstate', () => show(location.href));
