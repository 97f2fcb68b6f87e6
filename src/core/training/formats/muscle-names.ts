/** Muscles and parts of the body as logs name them, to our regions. Abdominals have none. Our judgement. */
import type { RegionId } from '../../body/index.ts';

const REGIONS_BY_NAME: ReadonlyMap<string, readonly RegionId[]> = new Map(
  (
    [
      ['chest|pectorals|pecs', ['pecs']],
      ['back', ['lats', 'upper-back']],
      ['lats|latissimus dorsi', ['lats']],
      ['upper back|mid back|middle back|rhomboids|teres major', ['upper-back']],
      ['lower back|erector spinae|spinal erectors', ['lower-back-ql']],
      ['traps|trapezius|trapezius upper fibers|neck|levator scapulae|sternocleidomastoid|splenius', ['neck-traps']],
      ['trapezius middle fibers|trapezius lower fibers', ['upper-back']],
      ['shoulders|shoulder|delts|deltoids', ['rear-shoulder', 'pecs']],
      ['deltoid anterior|front delts|front deltoids', ['pecs']],
      [
        'deltoid lateral|deltoid posterior|rear delts|side delts|rear deltoids|infraspinatus|teres minor|rotator cuff',
        ['rear-shoulder'],
      ],
      ['pectoralis major|pectoralis major sternal head|pectoralis major clavicular head|serratus anterior', ['pecs']],
      ['arms', ['biceps', 'triceps']],
      ['biceps|bicep|biceps brachii|brachialis', ['biceps']],
      ['triceps|tricep|triceps brachii', ['triceps']],
      ['forearms|forearm|brachioradialis|wrist flexors|wrist extensors|grip', ['forearms']],
      ['legs|lower body', ['quads', 'glutes', 'hamstrings']],
      ['quads|quadriceps|thighs|vastus lateralis', ['quads']],
      ['hamstrings|hamstring', ['hamstrings']],
      ['glutes|glute|gluteus maximus|gluteus medius|gluteus minimus|buttocks|deep hip external rotators', ['glutes']],
      [
        'adductors|adductor|inner thigh|adductor brevis|adductor longus|adductor magnus|gracilis|pectineous|pectineus',
        ['adductors'],
      ],
      ['abductors|hip flexors|iliopsoas|tensor fasciae latae|sartorius|hips', ['hip-flexors-tfl']],
      ['calves|calf|gastrocnemius|soleus', ['calves']],
      ['tibialis anterior|shins', ['tibialis-anterior']],
      ['push', ['pecs', 'triceps']],
      ['pull', ['lats', 'upper-back', 'biceps']],
    ] as const
  ).flatMap(([names, regions]) => names.split('|').map((name) => [name, regions] as const)),
);

const regionsOf = (name: string): readonly RegionId[] =>
  REGIONS_BY_NAME.get(
    name
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim(),
  ) ?? [];

/** Of a list such as `Gluteus Maximus, Quadriceps`, each region once; names that we do not know are left out. */
export const regionsOfMuscles = (list: string): readonly RegionId[] => [
  ...new Set(list.split(/[,;/]/).flatMap(regionsOf)),
];
