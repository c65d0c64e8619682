// Counting cash by denomination: amounts, total and difference while typing. The form works without it.
const form = document.querySelector('form[data-cash-count]');
if (form) {
  const due = Number(form.dataset.due);
  const dots = amount => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
  const update = () => {
    let total = 0;
    for (const input of form.querySelectorAll('[data-pieces]')) {
      const pieces = /^\d+$/.test(input.value.trim()) ? Number(input.value) : 0;
      const amount = pieces * Number(input.dataset.pieces);
      total += amount;
      input.closest('tr').querySelector('[data-amount]').textContent = dots(amount);
    }
    form.querySelector('[data-total]').textContent = dots(total);
    form.querySelector('[data-difference]').textContent =
      total === 0 ? '' : total === due ? 'Khớp số phải nộp.' : (total < due ? 'Thiếu ' : 'Thừa ') + dots(Math.abs(total - due)) + ' đ.';
  };
  form.addEventListener('input', update);
  form.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !event.target.matches('[data-pieces]')) return;
    event.preventDefault();
    const all = [...form.querySelectorAll('[data-pieces]')];
    (all[all.indexOf(event.target) + 1] ?? form.querySelector('button[type="submit"]')).focus();
  });
  update();
}
