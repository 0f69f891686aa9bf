/**
 * Bring the panel for citing to life when somebody comes to it. What it needs is fetched then, and no sooner: whoever only reads the
 * page does without it.
 */
export function watchCitePanel(page: Document): void {
  const panel = page.querySelector<HTMLElement>('[data-cite-panel]');
  if (!panel) return;
  let opened: Promise<(pressed: Element) => void> | undefined;
  const open = () => (opened ??= import('./cite-panel.ts').then(({ openCitePanel }) => openCitePanel(page, panel)));
  for (const event of ['pointerover', 'focusin', 'toggle'])
    panel.addEventListener(event, () => void open(), { capture: true, once: true });
  panel.addEventListener('click', ({ target }) => {
    if (target instanceof Element) void open().then((press) => press(target));
  });
  for (const hidden of panel.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false;
}
