/** Places that no tool touches: they hold for everybody. Where tools are named, the first region refuses them. */
import { REGIONS, type RegionId } from '../core/body/index.ts';
import type { Caution, ToolId } from '../core/knowledge/index.ts';

const zone = (id: string, regions: readonly RegionId[], refused: readonly ToolId[] = []): Caution => ({
  id,
  mode: refused.length > 0 ? 'refuse-regions' : 'zone-only',
  refuses: refused.length > 0 ? [{ tools: refused, regions: regions.slice(0, 1), sides: 'both' }] : [],
  refusesPostures: [],
  askFirst: false,
  urgent: false,
  lift: 'never',
  alwaysOn: true,
  zone: { regions },
});

export const noGoZones: readonly Caution[] = [
  zone('nogo-neck', ['neck-traps'], ['double-ball', 'foam-roller', 'stick', 'massage-gun']),
  zone('nogo-head-face-eyes', ['neck-traps']),
  zone('nogo-clavicle', ['pecs', 'neck-traps']),
  zone('nogo-armpit', ['lats', 'pecs', 'triceps', 'biceps', 'rear-shoulder']),
  zone('nogo-radial-groove', ['triceps'], ['ball', 'double-ball']),
  zone('nogo-elbow', ['forearms', 'triceps', 'biceps']),
  zone('nogo-forearm-top', ['forearms', 'biceps']),
  zone('nogo-kidney-floating-ribs', ['lower-back-ql', 'upper-back', 'lats']),
  zone('nogo-lumbar-roller', ['lower-back-ql'], ['foam-roller', 'double-ball', 'stick', 'massage-gun']),
  zone('nogo-abdomen', ['hip-flexors-tfl', 'pecs', 'lower-back-ql', 'adductors']),
  zone('nogo-front-hip-point', ['hip-flexors-tfl', 'quads'], ['massage-gun']),
  zone('nogo-groin', ['adductors', 'quads', 'hip-flexors-tfl'], ['ball', 'double-ball']),
  zone('nogo-adductor-canal', ['adductors', 'quads']),
  zone('nogo-sciatic', ['glutes', 'hamstrings']),
  zone('nogo-popliteal', ['hamstrings', 'calves']),
  zone(
    'nogo-fibular-head',
    ['peroneals', 'calves', 'tibialis-anterior', 'it-band', 'hamstrings'],
    ['ball', 'double-ball', 'massage-gun'],
  ),
  zone('nogo-lower-outer-calf', ['peroneals', 'tibialis-anterior']),
  zone('nogo-achilles-tendons', ['calves', 'quads', 'hamstrings']),
  zone('nogo-bone', REGIONS),
];
