/**
 * For names that the table does not hold: a movement word together with only harmless words besides. In order; the
 * first that explains every word wins, so the special stands before the general. A word that no list knows
 * ("Zottman", "neck", "to") makes the name unknown, and the person is asked once.
 */
import type { KeywordRule } from '../../core/training/index.ts';

/** Words that do not change which muscles work, whatever the movement. */
export const neutralWords =
  'seated standing kneeling half lying flat bar v wide close narrow medium neutral grip handle rope straight curved heavy light slow fast tempo paused pause full range deep strict iso lateral hammer strength iron gym home warm set drop top back off cluster amrap emom superset rest single double arm two dual bilateral stance feet elevated bench supported version variation style hold isometric eccentric concentric negative partial constant tension low high mid';

export const keywordRules: readonly KeywordRule[] = [
  { words: 'calf raise/press', exercise: 'Standing Calf Raise (Machine)', also: 'leg' },
  { words: 'romanian deadlift', exercise: 'Romanian Deadlift (Barbell)', also: 'leg' },
  { words: 'stiff leg deadlift', exercise: 'Straight Leg Deadlift' },
  { words: 'sumo deadlift', exercise: 'Sumo Deadlift (Barbell)' },
  { words: 'deadlift', exercise: 'Deadlift (Barbell)', also: 'conventional touch go mixed' },
  { words: 'leg press', exercise: 'Leg Press (Machine)', also: 'sled horizontal' },
  { words: 'leg/hamstring curl', exercise: 'Lying Leg Curl (Machine)', also: 'prone' },
  { words: 'leg extension', exercise: 'Leg Extension (Machine)', also: 'quad' },
  { words: 'split squat', exercise: 'Split Squat (Dumbbell)', also: 'bulgarian rear front foot' },
  { words: 'hack squat', exercise: 'Hack Squat (Machine)', also: 'reverse' },
  { words: 'goblet squat', exercise: 'Goblet Squat (Kettlebell)', also: 'heel' },
  { words: 'squat', exercise: 'Squat (Barbell)', also: 'box pin heel' },
  { words: 'lunge', exercise: 'Lunge (Dumbbell)', also: 'reverse walking forward deficit front back' },
  { words: 'step up', exercise: 'Step Up (Dumbbell)', also: 'box' },
  { words: 'hip thrust', exercise: 'Hip Thrust (Barbell)', also: 'leg b' },
  { words: 'glute bridge', exercise: 'Glute Bridge', also: 'leg' },
  { words: 'glute kickback', exercise: 'Glute Kickback (Machine)' },
  { words: 'hip/leg abduction', exercise: 'Hip Abduction (Machine)', also: 'side' },
  { words: 'hip/leg adduction', exercise: 'Hip Adduction (Machine)', also: 'side' },
  { words: 'back extension', exercise: 'Back Extension (Machine)', also: 'degree 45 roman chair' },
  {
    words: 'tricep extension/pushdown/pressdown/kickback/press',
    exercise: 'Triceps Extension (Cable)',
    also: 'overhead reverse incline decline cross body',
  },
  { words: 'pushdown/pressdown', exercise: 'Triceps Pushdown', also: 'reverse cross body' },
  { words: 'skull crusher', exercise: 'Skullcrusher (Barbell)', also: 'incline decline floor' },
  { words: 'wrist curl', exercise: 'Wrist Curl (Barbell)', also: 'palm up down behind' },
  { words: 'hammer curl', exercise: 'Hammer Curl (Dumbbell)', also: 'preacher incline cross body' },
  { words: 'preacher curl', exercise: 'Preacher Curl (Barbell)', also: 'scott bicep' },
  {
    words: 'bicep curl',
    exercise: 'Bicep Curl (Barbell)',
    also: 'overhead incline decline supinating supinated body cross facing behind',
  },
  { words: 'curl', exercise: 'Bicep Curl (Barbell)', also: 'incline decline supinating supinated facing away strip' },
  { words: 'straight arm pulldown', exercise: 'Straight Arm Lat Pulldown (Cable)', also: 'lat' },
  {
    words: 'lat/front pulldown',
    exercise: 'Lat Pulldown (Cable)',
    also: 'pull down mag supinated underhand overhand reverse cross body',
  },
  { words: 'pull up', exercise: 'Pull Up', also: 'towel ring commando' },
  { words: 'chin up', exercise: 'Chin Up', also: 'towel ring' },
  { words: 'upright row', exercise: 'Upright Row (Barbell)' },
  { words: 'face pull', exercise: 'Face Pull (Cable)', also: 'lying' },
  {
    words: 'rear delt/deltoid fly/raise',
    exercise: 'Rear Delt Fly (Dumbbell)',
    also: 'bent over incline prone reverse cross body',
  },
  { words: 'reverse fly', exercise: 'Rear Delt Fly (Dumbbell)', also: 'bent over incline prone delt pec deck' },
  {
    words: 'row',
    exercise: 'Seated Row (Cable)',
    also: 'incline bent over underhand overhand supinated pronated t prone lat upper chest',
  },
  {
    words: 'lateral/side raise',
    exercise: 'Lateral Raise (Dumbbell)',
    also: 'delt shoulder incline leaning egyptian behind body cross y',
  },
  { words: 'front raise', exercise: 'Front Raise (Dumbbell)', also: 'delt shoulder incline' },
  {
    words: 'shoulder/overhead/military press',
    exercise: 'Overhead Press (Barbell)',
    also: 'arnold delt viking log axle',
  },
  { words: 'bench press', exercise: 'Bench Press (Barbell)', also: 'incline decline floor touch go slingshot' },
  { words: 'chest press', exercise: 'Chest Press (Machine)', also: 'incline decline vertical converging' },
  { words: 'chest/pec fly', exercise: 'Chest Fly (Dumbbell)', also: 'incline decline deck' },
  { words: 'fly', exercise: 'Chest Fly (Dumbbell)', also: 'incline decline bottom chest pec' },
  { words: 'push up', exercise: 'Push Up', also: 'incline knee hand release ring spiderman hindu' },
  { words: 'shrug', exercise: 'Shrug (Dumbbell)', also: 'trap behind bent over incline' },
  { words: 'hip swing', exercise: 'Kettlebell Swing' },
  { words: 'crunch', exercise: 'Crunch', also: 'ab oblique decline side rope leg knee' },
  { words: 'plank', exercise: 'Plank', also: 'forearm reach up down' },
  {
    words: 'stretch',
    exercise: 'Stretching',
    also: 'hip flexor quad hamstring calf glute pec lat neck wrist shoulder tricep bicep back side groin leg ankle dynamic static',
  },
];
