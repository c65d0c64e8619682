// The bar of an import. Expects <form data-progress="address"> with a hidden [data-progress-box] holding <progress> and [data-progress-text].
// While the answer to the form is awaited, the address tells {text, done, total}; 204 when nothing is at work yet or any more.
for (const form of document.querySelectorAll('form[data-progress]')) {
  form.addEventListener('submit', () => {
    const box = form.querySelector('[data-progress-box]');
    box.hidden = false;
    const asking = setInterval(() => ask(form.dataset.progress, box), 500);
    window.addEventListener('pageshow', event => { if (event.persisted) { clearInterval(asking); box.hidden = true; } }, { once: true });
  });
}

async function ask(address, box) {
  const answer = await fetch(address).catch(() => null);
  if (answer?.status !== 200) return;
  const { text, done, total } = await answer.json();
  const bar = box.querySelector('progress');
  if (total > 0) Object.assign(bar, { max: total, value: done });
  else bar.removeAttribute('value');
  box.querySelector('[data-progress-text]').textContent = text;
}
