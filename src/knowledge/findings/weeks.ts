import type { Finding } from '../../core/knowledge/index.ts';
import { type Paper, finding } from './finding.ts';

const KONRAD_2022: Paper = {
  citation:
    'Konrad A et al. Foam Rolling Training Effects on Range of Motion: A Systematic Review and Meta-Analysis. Sports Medicine 52(10):2523-2535',
  year: 2022,
  doi: '10.1007/s40279-022-01699-8',
};
const KONRAD_2024: Paper = {
  citation:
    'Konrad A et al. Static Stretch Training versus Foam Rolling Training Effects on Range of Motion: A Systematic Review and Meta-Analysis. Sports Medicine 54(9):2311-2326',
  year: 2024,
  doi: '10.1007/s40279-024-02041-0',
};
const JENA_2022: Paper = {
  citation:
    'University of Jena, 2-week roller-massager intervention on the ankle. Frontiers in Sports and Active Living 4:799985',
  year: 2022,
  doi: '10.3389/fspor.2022.799985',
};

export const weeks: readonly Finding[] = [
  finding(
    'konrad2022-training-rom',
    'meta-analysis',
    'Weeks of regular rolling raise range of motion by a moderate amount.',
    ['ES', 0.823, 0.325, 1.322, 'ES', 290, 11],
    KONRAD_2022,
  ),
  finding(
    'konrad2022-training-4weeks',
    'meta-analysis',
    'Programmes of more than 4 weeks gained more range of motion than shorter ones.',
    ['subgroup p', 0.049, null, null, 'p', 290, 11],
    KONRAD_2022,
  ),
  finding(
    'konrad2022-training-muscles',
    'meta-analysis',
    'Over weeks, hamstrings and quads gained range of motion, the ankle after calf rolling did not.',
    ['subgroup p', 0.047, null, null, 'p', 290, 11],
    KONRAD_2022,
  ),
  finding(
    'konrad2024-fr-4weeks',
    'meta-analysis',
    'Within 4 weeks rolling gained no certain range of motion, while stretching did.',
    ['ES', 0.229, null, null, 'ES', null, null],
    KONRAD_2024,
  ),
  finding(
    'jena2022-2week-calf',
    'rct',
    'Three minutes of stick rolling per calf, six days a week for two weeks, let the ankle bend further, still a week later.',
    ['dose', 180, null, null, 's/leg/day', 42, 1],
    JENA_2022,
  ),
];
