// An option of a list must not hold a link: assistive technology then sees two controls in one. TypeDoc's search makes such
// options, so each loses its link here and opens the page itself.
const results = document.getElementById("tsd-search-results");

function open(href, inNewTab) {
  if (inNewTab) window.open(href);
  else {
    document.getElementById("tsd-search").close();
    location.assign(href);
  }
}

new MutationObserver(() => {
  for (const link of results.querySelectorAll("a[href]")) {
    const { href } = link;
    link.removeAttribute("href");
    link.removeAttribute("tabindex");
    link.parentElement.addEventListener("click", ({ ctrlKey, metaKey }) => open(href, ctrlKey || metaKey));
  }
}).observe(results, { childList: true });
