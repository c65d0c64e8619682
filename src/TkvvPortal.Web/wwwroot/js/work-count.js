// Shows how much waits for the person. Expects <span data-work-count hidden> in the navigation.
const badge = document.querySelector('[data-work-count]');
if (badge) {
  fetch('/viec/so', { headers: { Accept: 'application/json' } })
    .then(answer => (answer.ok ? answer.json() : { count: 0 }))
    .then(({ count }) => {
      if (count > 0) {
        badge.textContent = count > 99 ? '99+' : String(count);
        badge.hidden = false;
      }
    })
    .catch(() => { });
}
