/**
 * What the HTML report does where scripts run: filter, copy, change colours. It goes into the page as its own source text, so it must not
 * use anything from outside, and the page must be complete without it.
 */
export function behaviour(): void {
  const one = <E extends Element>(selector: string) => document.querySelector<E>(selector);
  const all = <E extends Element>(selector: string, within: ParentNode = document) =>
    Array.from(within.querySelectorAll<E>(selector));
  const form = one<HTMLFormElement>('form.filter');
  const status = one<HTMLOutputElement>('#shown');
  const theme = one<HTMLButtonElement>('#theme');
  const said = one<HTMLElement>('#said');

  const items = all<HTMLElement>('.item').map((element) => ({
    element,
    isFinding: element.classList.contains('finding'),
    kind: element.dataset.kind ?? '',
    operations: (element.dataset.operations ?? '').split(' '),
    text: (element.textContent ?? '').toLowerCase(),
  }));

  const filter = () => {
    if (!form || !status) return;
    const data = new FormData(form);
    const operation = String(data.get('operation') ?? '');
    const kind = String(data.get('kind') ?? '');
    const words = String(data.get('text') ?? '')
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    for (const item of items) {
      item.element.hidden =
        (operation !== '' && !item.operations.includes(operation)) ||
        (kind !== '' && item.kind !== kind) ||
        !words.every((word) => item.text.includes(word));
    }
    for (const group of all<HTMLElement>('.group')) group.hidden = !all<HTMLElement>('.item', group).some(({ hidden }) => !hidden);
    const shown = (isFinding: boolean) => {
      const own = items.filter((item) => item.isFinding === isFinding);
      return `${own.filter(({ element }) => !element.hidden).length} of ${own.length}`;
    };
    status.textContent = `Shown: ${shown(true)} findings, ${shown(false)} statements`;
  };

  const showTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.hidden) return;
    form?.reset();
    filter();
    target.scrollIntoView();
  };

  const copy = async (button: HTMLButtonElement, source: Element) => {
    const text = source.textContent ?? '';
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Pages without https have no clipboard: select the lines, so that the keyboard can copy them.
      getSelection()?.selectAllChildren(source);
      if (said) said.textContent = 'The lines are selected; copy them with the keyboard.';
      button.textContent = 'Selected';
      return;
    }
    if (said) said.textContent = 'Copied';
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = 'Copy';
      if (said) said.textContent = '';
    }, 2000);
  };

  for (const button of all<HTMLButtonElement>('button.copy')) {
    const source = button.parentElement?.querySelector('pre');
    if (source) button.addEventListener('click', () => void copy(button, source));
    button.hidden = false;
  }

  if (form) {
    form.hidden = false;
    form.addEventListener('input', filter);
    form.addEventListener('submit', (event) => event.preventDefault());
    // The fields have their old values until the event is over.
    form.addEventListener('reset', () => setTimeout(filter));
    addEventListener('hashchange', showTarget);
    filter();
  }

  if (theme) {
    const root = document.documentElement;
    const system = matchMedia('(prefers-color-scheme: dark)');
    const isDark = () => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
    const label = () => {
      theme.textContent = isDark() ? 'Light colours' : 'Dark colours';
    };
    theme.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      label();
    });
    system.addEventListener('change', label);
    label();
    theme.hidden = false;
  }

  // Exchanges are long; on paper there is nothing to open them with.
  const exchanges = all<HTMLDetailsElement>('details.exchange');
  const open = (value: boolean) => {
    for (const details of exchanges) details.open = value;
  };
  open(false);
  addEventListener('beforeprint', () => open(true));
}
