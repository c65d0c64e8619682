// The bar of a set of forms. Expects [data-progress="address"] holding <progress> and [data-progress-text]; the address tells
// {text, done, total, ended}. When the set has ended, the page is shown anew with its file.
for (const box of document.querySelectorAll('[data-progress]')) {
  const asking = setInterval(async () => {
    const answer = await fetch(box.dataset.progress).catch(() => null);
    if (answer?.status !== 200) return;
    const { text, done, total, ended } = await answer.json();
    if (ended) {
      clearInterval(asking);
      location.reload();
      return;
    }
    const bar = box.querySelector('progress');
    if (total > 0) Object.assign(bar, { max: total, value: done });
    box.querySelector('[data-progress-text]').textContent = text;
  }, 500);
}
