// Light or dark by hand. Expects <link data-dark-sheet>, <button data-theme-toggle hidden> with <span data-theme-name>.
// The choice is kept in the cookie "giao-dien" (sang | toi), which the layout reads, so a page never flashes.
const sheet = document.querySelector('[data-dark-sheet]');
const toggle = document.querySelector('[data-theme-toggle]');

const isDark = () => window.matchMedia(sheet.media).matches;
const name = () => { toggle.querySelector('[data-theme-name]').textContent = isDark() ? 'Giao diện sáng' : 'Giao diện tối'; };

if (sheet && toggle) {
  toggle.hidden = false;
  name();
  toggle.addEventListener('click', () => {
    const dark = !isDark();
    sheet.media = dark ? 'screen' : 'not all';
    const secure = location.protocol === 'https:' ? '; secure' : '';
    document.cookie = `giao-dien=${dark ? 'toi' : 'sang'}; path=/; max-age=31536000; samesite=lax${secure}`;
    name();
  });
}

// The user menu closes on Escape and on a press elsewhere.
const menu = document.querySelector('.user-menu');
if (menu) {
  document.addEventListener('click', event => { if (!menu.contains(event.target)) menu.open = false; });
  menu.addEventListener('keydown', event => {
    if (event.key === 'Escape' && menu.open) { menu.open = false; menu.querySelector('summary').focus(); }
  });
}

// After a refused form the summary of errors is read first.
document.querySelector('[data-error-summary]')?.focus();
