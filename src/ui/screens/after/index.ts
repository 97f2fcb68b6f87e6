export { type AfterScreenProps, AfterScreen } from './after-screen.tsx';
export { type RatedPlace, type RatedRegion, placesToRate } from './rated-places.ts';
export { type RatedLevels, type RatingListProps, RatingList } from './rating-list.tsx';
