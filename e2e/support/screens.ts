import type { Page } from '@playwright/test';
import { addRows, rowsIn } from './database.ts';
import { trainingScreens } from './training-screens.ts';

export interface Screen {
  /** Names the picture: kebab-case. */
  readonly name: string;
  /** Brings a freshly opened, empty app to this screen. */
  readonly open: (page: Page) => Promise<void>;
}

const today = async (page: Page): Promise<void> => {
  await page.goto('./');
  await page.getByRole('list', { name: 'Plan' }).getByRole('listitem').first().waitFor();
};

export const markSore = async (page: Page, name: string, level: number): Promise<void> => {
  const slider = page
    .getByRole('group', { name: 'Where is it sore or tight?' })
    .getByRole('slider', { name, exact: true });
  await slider.focus();
  for (let at = 0; at < level; at += 1) await page.keyboard.press('ArrowUp');
};

/** Today as somebody would see it after a run. */
const afterRun = async (page: Page): Promise<void> => {
  await today(page);
  await page.getByRole('radiogroup', { name: 'When' }).getByRole('radio', { name: 'After' }).check();
  await page.getByRole('combobox', { name: 'Activity' }).selectOption({ label: 'Run' });
  await page.getByRole('slider', { name: 'Minutes' }).fill('6');
  await page.getByRole('group', { name: 'Tools' }).getByRole('checkbox', { name: 'Ball', exact: true }).check();
  await markSore(page, 'Right calf', 6);
  await markSore(page, 'Left calf', 2);
  await markSore(page, 'Left hamstring', 4);
  await page.evaluate(() => scrollTo(0, 0));
};

const check = async (page: Page): Promise<void> => {
  await afterRun(page);
  await page.getByRole('button', { name: 'Start session' }).click();
  await page.getByRole('button', { name: 'None of these' }).waitFor();
};

/** A wound on the left calf and a pacemaker. */
const answered = async (page: Page): Promise<void> => {
  await check(page);
  await page.getByRole('checkbox', { name: /^Torn or bruised/ }).check();
  await page.getByRole('checkbox', { name: /^An open wound/ }).check();
  await page.getByRole('combobox', { name: 'Place 1', exact: true }).selectOption({ label: 'Calves' });
  await page.getByRole('combobox', { name: 'Side of place 1' }).selectOption({ label: 'Left' });
  await page.getByRole('checkbox', { name: /^Pacemaker, stim/ }).check();
  await page.getByRole('checkbox', { name: /^A pacemaker/ }).check();
  await page.getByRole('combobox', { name: 'On which side' }).selectOption({ label: 'Left side' });
  await page.getByRole('button', { name: 'Continue' }).click();
};

const session = async (page: Page): Promise<void> => {
  await check(page);
  await page.getByRole('button', { name: 'None of these' }).click();
  await page.getByRole('timer').waitFor();
};

const rolling = async (page: Page): Promise<void> => {
  await session(page);
  await page.getByRole('button', { name: 'Knot' }).waitFor({ timeout: 20_000 });
};

/** At the gentlest step: too much ends the block. */
export const tooMuch = async (page: Page): Promise<void> => {
  await rolling(page);
  await page.getByRole('button', { name: 'Too much' }).click();
};

/** The upper back comes first on a rest day, and may be held. */
const holding = async (page: Page): Promise<void> => {
  await today(page);
  await page.getByRole('button', { name: 'Start session' }).click();
  await page.getByRole('button', { name: 'None of these' }).click();
  await page.getByRole('button', { name: 'Knot' }).waitFor({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Knot' }).click();
  await page.getByText(/[4-9] s held/).waitFor();
};

/** What the app wrote of the first session that was played to its end here: it need not be played again. */
let rolled: readonly object[] | undefined;

const after = async (page: Page): Promise<void> => {
  const question = page.getByRole('heading', { name: 'How is it now?' });
  if (rolled) {
    await today(page);
    await addRows(page, 'entries', rolled);
    await page.reload();
    await question.waitFor();
    return;
  }
  await rolling(page);
  await page.waitForTimeout(11_000);
  await page.getByRole('button', { name: 'End session' }).click();
  await page.getByRole('button', { name: 'End now' }).click();
  await question.waitFor();
  rolled = await rowsIn<object>(page, 'entries');
};

const page = (name: string, heading: string): Screen => ({
  name,
  open: async (on) => {
    await on.goto(`./#/${name}`);
    await on.getByRole('heading', { name: heading, level: 1 }).waitFor();
  },
});

const trained = async (on: Page): Promise<void> => {
  await on.goto('./#/training');
  await on.getByRole('textbox').fill('ran 8 km yesterday, easy');
  await on.keyboard.press('Enter');
  await on.getByText('8 km').first().waitFor();
};

/** The plan's own sheet, with one region opened. */
const edit = async (on: Page): Promise<void> => {
  await afterRun(on);
  await on.getByRole('button', { name: 'Change the plan' }).click();
  await on
    .getByRole('dialog')
    .getByRole('button', { name: /^Hamstrings / })
    .click();
  await on.getByRole('slider', { name: 'Seconds, Left' }).waitFor();
};

/** Every screen that has a picture and is checked for accessibility. */
export const screens: readonly Screen[] = [
  { name: 'today-first-open', open: today },
  { name: 'today', open: afterRun },
  {
    name: 'today-where',
    open: async (on) => {
      await afterRun(on);
      await on
        .getByRole('heading', { name: 'Where is it sore or tight?' })
        .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: 'today-marking',
    open: async (on) => {
      await afterRun(on);
      await on.getByRole('button', { name: 'Mark on the body' }).click();
      await on.getByRole('radio', { name: 'Shins', exact: true }).check();
      await on.getByRole('radio', { name: 'Back', exact: true }).check();
      await on.getByRole('slider', { name: 'Left calf', exact: true }).first().waitFor();
    },
  },
  {
    name: 'why',
    open: async (on) => {
      await afterRun(on);
      await on.getByRole('list', { name: 'Plan' }).getByRole('button').first().click();
      await on.getByRole('heading', { name: 'What is not known' }).waitFor();
    },
  },
  { name: 'edit', open: edit },
  {
    name: 'edit-locked',
    open: async (on) => {
      await edit(on);
      await on.getByRole('button', { name: 'Lock: hamstrings' }).click();
      await on.getByRole('button', { name: 'Back to the best plan' }).last().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'today-by-hand',
    open: async (on) => {
      await edit(on);
      await on.getByRole('button', { name: 'Lock: hamstrings' }).click();
      await on.getByRole('button', { name: 'Earlier: hamstrings' }).click();
      await on.getByRole('button', { name: 'Close' }).click();
      await on.getByText('by hand').waitFor();
    },
  },
  { name: 'check', open: check },
  {
    name: 'check-answered',
    open: async (on) => {
      await check(on);
      await on.getByRole('checkbox', { name: /^Heart, artery/ }).check();
      await on.getByRole('checkbox', { name: /^High blood pressure, treated/ }).check();
      await on.getByRole('checkbox', { name: /^Torn or bruised/ }).check();
      await on.getByRole('checkbox', { name: /^An open wound/ }).check();
    },
  },
  {
    name: 'check-again',
    open: async (on) => {
      await answered(on);
      await on.goto('./#/settings');
      await on.getByRole('button', { name: 'Health check' }).click();
      await on.getByText('Ticked is what you said before.').waitFor();
    },
  },
  {
    name: 'today-cautions',
    open: async (on) => {
      await answered(on);
      await on.getByText(/^Not offered now/).click();
      await on.getByRole('button', { name: 'Change my health answers' }).scrollIntoViewIfNeeded();
    },
  },
  { name: 'session-get-ready', open: session },
  { name: 'session-roll', open: rolling },
  { name: 'session-hold', open: holding },
  {
    name: 'session-paused',
    open: async (on) => {
      await rolling(on);
      await on.getByRole('button', { name: 'Pause' }).click();
    },
  },
  {
    name: 'session-away',
    open: async (on) => {
      await rolling(on);
      await on.reload();
      await on.getByText(/^Away/).waitFor();
    },
  },
  {
    name: 'session-end-question',
    open: async (on) => {
      await rolling(on);
      await on.getByRole('button', { name: 'End session' }).click();
      await on.getByRole('button', { name: 'End now' }).waitFor();
    },
  },
  {
    name: 'session-too-much',
    open: async (on) => {
      await tooMuch(on);
      await on.getByRole('button', { name: 'It was one of these' }).waitFor();
    },
  },
  { name: 'after', open: after },
  {
    name: 'stop-signs',
    open: async (on) => {
      await after(on);
      await on.getByRole('button', { name: 'Look at the stop signs' }).click();
      await on.getByRole('button', { name: /^Chest pain/ }).waitFor();
    },
  },
  {
    name: 'stop-advice',
    open: async (on) => {
      await after(on);
      await on.getByRole('button', { name: 'Look at the stop signs' }).click();
      await on.getByRole('button', { name: /^Dark urine/ }).click();
      await on.getByRole('button', { name: 'I understand' }).waitFor();
    },
  },
  {
    name: 'journal',
    open: async (on) => {
      await after(on);
      await on.getByRole('button', { name: 'Done' }).click();
      await on.goto('./#/journal');
      await on.getByRole('heading', { name: 'Journal', level: 1 }).waitFor();
    },
  },
  { name: 'training', open: trained },
  ...trainingScreens,
  page('programme', 'Programmes'),
  {
    name: 'programme-begun',
    open: async (on) => {
      await on.goto('./#/programme');
      await on.getByRole('combobox', { name: 'Add to never' }).selectOption({ label: 'Upper back' });
      await on.getByRole('button', { name: 'Begin' }).click();
      await on.getByText('0 of 15 days').waitFor();
    },
  },
  page('body', 'Body'),
  page('trials', 'Trials'),
  page('learn', 'Learn'),
  page('learn/what', 'What is it'),
  page('learn/works', 'Does it work?'),
  page('learn/claim/soreness', '“You are less sore after training.”'),
  page('learn/study/zhou-2024-vas-24h', 'Zhou 2024, after 24 h'),
  page('learn/roll', 'How to roll'),
  page('learn/roll/calves', 'Calves'),
  page('learn/when', 'When'),
  page('learn/safety', 'Safety'),
  page('learn/caution/dvt', 'A blood clot in a deep vein, known or suspected'),
  page('learn/myths', 'Myths'),
  page('settings', 'Settings'),
  page('about', 'About'),
];
