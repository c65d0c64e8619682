// Shows the print button. Expects <button data-print hidden> and <span data-print-hint>.
const button = document.querySelector('[data-print]');
if (button) {
  button.hidden = false;
  document.querySelector('[data-print-hint]')?.remove();
  button.addEventListener('click', () => window.print());
}
