// The key "/" leads into the search box, unless something is being typed. Expects <input data-search-box>.
const box = document.querySelector('[data-search-box]');
if (box) {
  document.addEventListener('keydown', event => {
    const at = event.target;
    const isTyping = at instanceof HTMLElement && (at.isContentEditable || /^(input|textarea|select)$/i.test(at.tagName));
    if (event.key !== '/' || isTyping || event.ctrlKey || event.altKey || event.metaKey || box.offsetParent === null) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
