// The month sheet (bảng kê): fill, format, total, and keep typed amounts from being lost. The form works without it.
//
// <form data-sheet>                               the whole sheet
//   <tr data-row data-due="336329">               one member; interest still due, in đồng, digits only
//     <input type="checkbox" data-full>           "Thu đủ": fills the interest of the row
//     <input data-amount="interest">              typed amounts, any kind; kinds are totalled separately
//     <input data-amount="deposit">
//     <input data-amount="from-deposit">          taken out of the deposit to pay interest: no cash
//     <input data-note>                           a reason, a signature: not counted, only kept from being lost
//   <button type="button" data-fill-all hidden>   "Thu đủ tất cả": ticks every row that has interest due and none typed
//   <output data-total="interest|deposit|all">    totals of the amounts typed, with dots; all is cash
//   <output data-total="payers">                  rows with an amount above zero
const form = document.querySelector('form[data-sheet]');
if (form) start(form);

/** Whole đồng typed in a field; NaN when it is not a plain amount, which the server then refuses with a message. */
function read(input) {
  const text = input.value.replace(/[.\s]/g, '');
  return text === '' ? 0 : /^\d+$/.test(text) ? Number(text) : NaN;
}

function dots(amount) {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Writes the dots while typing and keeps the caret after the same digit. */
function format(input) {
  if (!/^[\d.\s]+$/.test(input.value)) return;
  const digitsAfter = input.value.slice(input.selectionEnd ?? input.value.length).replace(/\D/g, '').length;
  const text = dots(input.value.replace(/\D/g, '').replace(/^0+(?=\d)/, ''));
  if (text === input.value) return;
  input.value = text;
  if (document.activeElement !== input) return;
  let caret = text.length;
  for (let left = digitsAfter; left > 0 && caret > 0; caret--) if (/\d/.test(text[caret - 1])) left--;
  input.setSelectionRange(caret, caret);
}

function start(sheet) {
  const rows = [...sheet.querySelectorAll('[data-row]')];
  const amounts = [...sheet.querySelectorAll('[data-amount]')];
  const notes = [...sheet.querySelectorAll('[data-note]')];
  const before = new Map();
  let sending = false;

  const interest = row => row.querySelector('[data-amount="interest"]');
  const full = row => row.querySelector('[data-full]');
  const due = row => Number(row.dataset.due || 0);
  const state = input => input.type === 'checkbox' ? input.checked : input.value;
  const changed = () => [...amounts, ...notes].some(input => state(input) !== before.get(input));

  function tick(row) {
    const box = full(row);
    if (box && !box.disabled && interest(row)) box.checked = due(row) > 0 && read(interest(row)) === due(row);
  }

  function fill(row, on) {
    const input = interest(row);
    if (!input || input.disabled) return;
    if (on) input.value = dots(due(row));
    else if (read(input) === due(row)) input.value = '';
  }

  function total() {
    const sums = { all: 0, payers: 0 };
    for (const row of rows) {
      let paid = 0;
      for (const input of row.querySelectorAll('[data-amount]')) {
        const amount = read(input);
        if (Number.isNaN(amount)) input.classList.add('input-validation-error');
        else if (input.value !== input.defaultValue) input.classList.remove('input-validation-error');
        const kind = input.dataset.amount;
        sums[kind] = (sums[kind] ?? 0) + (amount || 0);
        if (kind === 'from-deposit') sums.all -= amount || 0;
        else paid += amount || 0;
      }
      row.classList.toggle('is-changed', paid > 0);
      sums.all += paid;
      if (paid > 0) sums.payers++;
    }
    for (const output of sheet.querySelectorAll('[data-total]')) output.textContent = dots(sums[output.dataset.total] ?? 0);
  }

  for (const input of amounts) {
    before.set(input, input.defaultValue);
    format(input);
    before.set(input, input.value);
  }

  for (const note of notes) before.set(note, state(note));

  sheet.addEventListener('input', event => {
    const row = event.target.closest('[data-row]');
    if (!row) return;
    if (event.target.matches('[data-full]')) fill(row, event.target.checked);
    else if (event.target.matches('[data-amount]')) { format(event.target); tick(row); }
    total();
  });

  // Enter goes down the column, as on paper; the form is sent by its button only.
  sheet.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !event.target.matches('[data-amount]')) return;
    event.preventDefault();
    const column = amounts.filter(input => input.dataset.amount === event.target.dataset.amount && !input.disabled);
    const next = column[column.indexOf(event.target) + 1] ?? sheet.querySelector('button[type="submit"]');
    next?.focus();
    next?.select?.();
  });

  const all = sheet.querySelector('[data-fill-all]');
  if (all) {
    all.hidden = false;
    all.addEventListener('click', () => {
      for (const row of rows) {
        if (!full(row) || full(row).disabled || due(row) === 0 || read(interest(row)) !== 0) continue;
        full(row).checked = true;
        fill(row, true);
      }
      total();
    });
  }

  sheet.addEventListener('submit', () => { sending = true; });
  window.addEventListener('pageshow', () => { sending = false; });
  window.addEventListener('beforeunload', event => { if (!sending && changed()) { event.preventDefault(); event.returnValue = ''; } });

  rows.forEach(row => { if (full(row)?.checked && read(interest(row)) === 0) fill(row, true); });
  total();
}
