export { type RegionLoad, type SetKind, type Sport, type Workout, type WorkoutSet, SET_KINDS, SPORTS } from './workout.ts';
