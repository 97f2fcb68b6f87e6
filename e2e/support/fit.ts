/** What of a session's screen does not fit: words that are cut, things that lie over each other, a number that is too small. */
import type { Page } from '@playwright/test';

/** Height of the font's digits, of its size. */
const DIGIT = 0.72;

/** What is wrong with what the screen shows, in words. */
export const faultsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate((digit) => {
    const faults: string[] = [];
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.closest('.unseen, [hidden]') === null;
    };
    const nameOf = (element: Element): string =>
      `${element.className.toString() || element.tagName} "${(element.textContent ?? '').slice(0, 24)}"`;
    // The box of the words, not of the room that they have.
    const boxOf = (element: Element): DOMRect => {
      if (!element.matches('p, h1')) return element.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(element);
      // What only a screen reader hears takes no room.
      const unseen = element.querySelector('.unseen');
      if (unseen) range.setStartAfter(unseen);
      return range.getBoundingClientRect();
    };
    const things = [
      ...document.querySelectorAll(
        'main.session :is(h1, p, button, .session-clock, .side-shape, .sweep, .session-bars)',
      ),
    ]
      .filter((each) => isSeen(each) && each.parentElement?.closest('p, h1, button, .sweep') === null)
      .map((element) => ({ element, box: boxOf(element) }));
    const { scrollHeight } = document.documentElement;
    if (scrollHeight > innerHeight + 1) faults.push(`scrolls by ${scrollHeight - innerHeight}`);
    for (const [index, { element, box }] of things.entries()) {
      // The clock's box is wider than its digits.
      if (
        box.bottom > innerHeight + 1 ||
        box.top < -1 ||
        (!element.matches('.session-clock') && (box.right > innerWidth + 1 || box.left < -1))
      )
        faults.push(`outside: ${nameOf(element)}`);
      if (element.scrollWidth > element.clientWidth + 2 && getComputedStyle(element).overflowX !== 'visible')
        faults.push(`cut: ${nameOf(element)}`);
      if (element.scrollHeight > element.clientHeight + 2 && getComputedStyle(element).overflowY !== 'visible')
        faults.push(`cut: ${nameOf(element)}`);
      for (const other of things.slice(index + 1)) {
        if (element.contains(other.element) || other.element.contains(element)) continue;
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // The loop stands around the number.
        const isInLoop = element.closest('.hold-middle') && other.element.closest('.hold-middle');
        if (wide > 2 && high > 2 && !isInLoop) faults.push(`overlap: ${nameOf(element)} and ${nameOf(other.element)}`);
      }
    }
    const clock = [...document.querySelectorAll('main.session [role="timer"]')].find(isSeen);
    const size = clock && clock.textContent.length < 3 ? Number.parseFloat(getComputedStyle(clock).fontSize) : null;
    if (size !== null && size * digit < Math.min(innerWidth, innerHeight) / 4)
      faults.push(`number of ${Math.round(size * digit)} px`);
    return faults;
  }, DIGIT);
