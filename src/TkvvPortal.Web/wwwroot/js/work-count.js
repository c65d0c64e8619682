// Shows how much waits for the person. Expects <span data-work-count="/address" hidden> in the navigation; the address answers { count }.
const most = 999;
for (const badge of document.querySelectorAll('[data-work-count]')) {
  fetch(badge.dataset.workCount, { headers: { Accept: 'application/json' } })
    .then(answer => (answer.ok ? answer.json() : { count: 0 }))
    .then(({ count }) => {
      if (count > 0) {
        badge.textContent = count > most ? `${most}+` : String(count);
        badge.hidden = false;
      }
    })
    .catch(() => { });
}
