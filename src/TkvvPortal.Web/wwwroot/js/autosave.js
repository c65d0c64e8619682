// Saves each row of the minutes as one goes. The form works without it.
//
// <form data-autosave="/hop/…/ghi/noi-dung">   where single rows are sent
//   <… data-autosave-row="key" data-before="…">   one topic or member; what is saved of it now
//     <output data-autosave-status></output>      what became of it
// A row that could not be sent is kept in the browser and sent again when the network is back, or when the page is opened again.
const form = document.querySelector('form[data-autosave]');
if (form) start(form);

function start(minutes) {
  const token = minutes.querySelector('[name=__RequestVerificationToken]').value;
  const version = minutes.querySelector('[name="Form.Version"]');
  const rows = [...minutes.querySelectorAll('[data-autosave-row]')];
  const place = row => `tkvv-minutes:${minutes.dataset.autosave}:${row.dataset.autosaveRow}`;
  let queue = Promise.resolve();

  /** What the row holds, by the last part of each name. */
  function read(row) {
    const fields = {};
    for (const control of row.querySelectorAll('[name]')) {
      if ((control.type === 'radio' || control.type === 'checkbox') && !control.checked) continue;
      fields[control.name.split('.').at(-1)] = control.value;
    }
    return fields;
  }

  function write(row, fields) {
    for (const control of row.querySelectorAll('[name]')) {
      const value = fields[control.name.split('.').at(-1)];
      if (control.type === 'radio' || control.type === 'checkbox') control.checked = value === control.value;
      else if (control.type !== 'hidden' && value !== undefined) control.value = value;
    }
  }

  function say(row, text, isBad) {
    const status = row.querySelector('[data-autosave-status]');
    status.textContent = text;
    status.classList.toggle('text-danger', Boolean(isBad));
  }

  async function send(row) {
    const fields = read(row);
    if (!('Conclusion' in fields) && !fields.Presence) return;
    try { localStorage.setItem(place(row), JSON.stringify(fields)); } catch { /* No room: only the network is left. */ }
    const body = new FormData();
    body.set('__RequestVerificationToken', token);
    for (const [name, value] of Object.entries(fields)) body.set(`Form.${name}`, value);
    body.set('Form.Before', row.dataset.before ?? '');
    say(row, 'Đang lưu…');
    let answer;
    try {
      answer = await fetch(minutes.dataset.autosave, { method: 'POST', body, headers: { Accept: 'application/json' } });
    } catch {
      say(row, 'Mất mạng: đã giữ trên máy, sẽ tự lưu khi có mạng.', true);
      return;
    }
    const told = await answer.json().catch(() => ({}));
    if (answer.status === 409) say(row, `Người khác vừa ghi: ${told.theirs || '(để trống)'}. Tải lại trang để xem.`, true);
    else if (answer.status === 422) say(row, told.message, true);
    else if (!answer.ok) say(row, 'Chưa lưu được. Bấm nút Lưu ở cuối trang.', true);
    else {
      localStorage.removeItem(place(row));
      row.dataset.before = told.text;
      version.value = told.version;
      say(row, 'Đã lưu');
    }
  }

  const enqueue = row => { queue = queue.then(() => send(row)); };

  for (const row of rows) {
    row.addEventListener('change', () => enqueue(row));
    const kept = localStorage.getItem(place(row));
    if (kept) {
      write(row, JSON.parse(kept));
      enqueue(row);
    }
  }
  window.addEventListener('online', () => rows.filter(row => localStorage.getItem(place(row))).forEach(enqueue));

  // A row still on its way changes the version of the meeting: the whole form waits for it.
  let isSettled = false;
  minutes.addEventListener('submit', event => {
    if (isSettled) return;
    event.preventDefault();
    // Not from within the event: a form that is being sent cannot be sent again.
    queue.then(() => setTimeout(() => {
      isSettled = true;
      rows.forEach(row => localStorage.removeItem(place(row)));
      minutes.requestSubmit(event.submitter);
    }));
  });
}
