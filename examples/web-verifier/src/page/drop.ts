import { h } from '../dom.ts';

/** Takes files that are dropped anywhere on the page, and says so while they are held over it. */
export function acceptDrops(hint: () => string, onFiles: (files: readonly File[]) => void): void {
  const cover = h('div', { class: 'drop-cover', 'aria-hidden': 'true', hidden: true });
  document.body.append(cover);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    cover.hidden = true;
  };
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    cover.textContent = hint();
    cover.hidden = false;
    // It comes again and again while files are held; leaving tells less reliably.
    clearTimeout(timer);
    timer = setTimeout(hide, 400);
  });
  document.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    hide();
    onFiles([...event.dataTransfer.files]);
  });
}
