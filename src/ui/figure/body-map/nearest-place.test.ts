import { describe, expect, test } from 'vitest';
import { type MapPlace, distanceToOutline, nearestPlace } from './nearest-place.ts';

const box = (left: number, top: number, right: number, bottom: number) => [
  left,
  top,
  right,
  top,
  right,
  bottom,
  left,
  bottom,
];
const places: readonly MapPlace[] = [
  { place: 'tibialis-anterior:left', outline: box(0, 0, 10, 100) },
  { place: 'peroneals:left', outline: box(14, 0, 20, 100) },
];

describe('the nearest place', () => {
  test('is the one inside which the point lies', () => {
    expect(nearestPlace(places, 5, 50, 24)).toBe('tibialis-anterior:left');
    expect(nearestPlace(places, 17, 50, 24)).toBe('peroneals:left');
  });

  test('is the nearer one between two', () => {
    expect(nearestPlace(places, 11, 50, 24)).toBe('tibialis-anterior:left');
    expect(nearestPlace(places, 13, 50, 24)).toBe('peroneals:left');
  });

  test('reaches as far as a finger and no further', () => {
    expect(nearestPlace(places, 43, 50, 24)).toBe('peroneals:left');
    expect(nearestPlace(places, 45, 50, 24)).toBeNull();
  });
});

test('distance is negative inside an outline', () => {
  expect(distanceToOutline(box(0, 0, 10, 10), 5, 5)).toBe(-5);
  expect(distanceToOutline(box(0, 0, 10, 10), 13, 14)).toBe(5);
});
