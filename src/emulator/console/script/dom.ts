type Child = Node | string;

/** An entry of a list. */
export interface Row<T> {
  readonly element: Element;
  readonly update: (item: T) => void;
}

/** Elements: to find, to make, and to change without a flicker and without taking the focus from anybody. */
export function dom() {
  const byId = <E extends HTMLElement>(id: string): E => {
    const found = document.getElementById(id);
    if (!found) throw new Error(`the page has no ${id}`);
    return found as E;
  };

  const make = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    attributes: Readonly<Record<string, string>> = {},
    ...children: readonly Child[]
  ): HTMLElementTagNameMap[K] => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };

  const setText = (node: Node, text: string): void => {
    if (node.textContent !== text) node.textContent = text;
  };

  const setClass = (element: Element, name: string): void => {
    if (element.className !== name) element.className = name;
  };

  /** Fills an element anew, unless what it shows is what it showed. */
  const fill = (element: Element, content: unknown, children: () => readonly Child[]): void => {
    const written = JSON.stringify(content);
    if (filled.get(element) === written) return;
    filled.set(element, written);
    element.replaceChildren(...children());
  };
  const filled = new WeakMap<Element, string>();

  /** Whoever has the focus on a button that is not possible any more keeps it; the button is out of use once it is left. */
  const enable = (button: HTMLButtonElement, isPossible: boolean): void => {
    if (isPossible) button.removeAttribute('aria-disabled');
    const isLeft = isPossible || button !== document.activeElement;
    if (isLeft) {
      if (button.disabled === isPossible) button.disabled = !isPossible;
      return;
    }
    if (button.disabled || button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    const leave = () => {
      if (button.getAttribute('aria-disabled') !== 'true') return;
      button.removeAttribute('aria-disabled');
      button.disabled = true;
    };
    button.addEventListener('blur', leave, { once: true });
  };

  const onPress = (button: HTMLButtonElement, act: () => void): void => {
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-disabled') !== 'true') act();
    });
  };

  /**
   * Makes these the children, in this order. The one that has the focus is not moved: the others are moved around it.
   *
   * @param refuge gets the focus if the child that has it goes
   */
  const arrange = (parent: Element, wanted: readonly Element[], refuge: HTMLElement): void => {
    const stay = new Set(wanted);
    let hasLost = false;
    for (const child of Array.from(parent.children)) {
      if (stay.has(child)) continue;
      hasLost ||= child.contains(document.activeElement);
      child.remove();
    }
    const fixed = wanted.findIndex((child) => child.parentElement === parent && child.contains(document.activeElement));
    const start = Math.max(fixed, 0);
    for (let index = start - 1; index >= 0; index -= 1) put(parent, wanted[index], wanted[index + 1] ?? null);
    for (let index = fixed + 1; index < wanted.length; index += 1) {
      const before = wanted[index - 1];
      put(parent, wanted[index], before ? before.nextElementSibling : parent.firstElementChild);
    }
    if (hasLost) refuge.focus({ preventScroll: true });
  };

  const put = (parent: Element, child: Element | undefined, next: Element | null): void => {
    if (child && next !== child && !(child.parentElement === parent && child.nextElementSibling === next)) {
      parent.insertBefore(child, next);
    }
  };

  /**
   * Shows a list of things that each have a key, with the same element for the same key.
   *
   * @param refuge gets the focus if the element that has it goes
   * @param head what stays before them
   */
  const keyed = <T, R extends Row<T> = Row<T>>(
    parent: Element,
    refuge: HTMLElement,
    keyOf: (item: T) => string | number,
    create: (item: T) => R,
    head: readonly Element[] = [],
  ): { readonly show: (items: readonly T[]) => void; readonly rows: ReadonlyMap<string | number, R> } => {
    const rows = new Map<string | number, R>();
    const show = (items: readonly T[]) => {
      const keys = new Set(items.map(keyOf));
      for (const key of [...rows.keys()]) if (!keys.has(key)) rows.delete(key);
      const elements = items.map((item) => {
        const key = keyOf(item);
        const row = rows.get(key) ?? create(item);
        rows.set(key, row);
        row.update(item);
        return row.element;
      });
      arrange(parent, [...head, ...elements], refuge);
    };
    return { show, rows };
  };

  /**
   * The rows of a long list that are shown: some at first, and as many more with each press of a button.
   *
   * @param render shows the list anew
   */
  const portion = (button: HTMLButtonElement, step: number, render: () => void) => {
    let limit = step;
    onPress(button, () => {
      limit += step;
      render();
    });
    return {
      restart: (): void => {
        limit = step;
      },
      of: <T>(found: readonly T[]): readonly T[] => {
        const left = Math.min(step, found.length - limit);
        enable(button, left > 0);
        // A button that goes would take the focus with it.
        button.hidden = left <= 0 && button !== document.activeElement;
        if (left > 0) setText(button, `Show ${left} more`);
        return found.slice(0, limit);
      },
    };
  };

  const said = byId('said');
  const unsay = () => {
    said.textContent = '';
  };
  said.addEventListener('click', unsay);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') unsay();
  });
  let silence: ReturnType<typeof setTimeout> | undefined;

  /** Tells what became of what the user did. A problem stays until something else is told, or the user has it go. */
  const say = (text: string, isProblem = false): void => {
    clearTimeout(silence);
    said.textContent = text;
    said.className = isProblem ? 'problem' : '';
    if (!isProblem) silence = setTimeout(unsay, 5000);
  };

  /** Tells those who only hear. */
  const tellListeners = (text: string): void => setText(byId('heard'), text);

  return { byId, make, setText, setClass, fill, enable, onPress, keyed, portion, say, tellListeners };
}

export type Dom = ReturnType<typeof dom>;
