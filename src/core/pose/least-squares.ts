/** Levenberg and Marquardt's method with numeric derivatives, and a projection that keeps the variables where they may be. */

export interface LeastSquares {
  readonly residuals: (variables: readonly number[]) => readonly number[];
  readonly within: (variables: readonly number[]) => number[];
  /** The step of each variable for the derivatives. */
  readonly steps: readonly number[];
}

const squares = (values: readonly number[]): number => values.reduce((sum, value) => sum + value * value, 0);

/** Solves the symmetric system by Gauss elimination; undefined if it is singular. */
const solved = (matrix: readonly (readonly number[])[], right: readonly number[]): number[] | undefined => {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const count = rows.length;
  for (let column = 0; column < count; column += 1) {
    const pivot = rows[column];
    const lead = pivot?.[column] ?? 0;
    if (!pivot || Math.abs(lead) < 1e-14) return undefined;
    for (let below = column + 1; below < count; below += 1) {
      const row = rows[below];
      const factor = (row?.[column] ?? 0) / lead;
      if (!row || factor === 0) continue;
      for (let at = column; at <= count; at += 1) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
    }
  }
  const solution = Array.from({ length: count }, () => 0);
  for (let index = count - 1; index >= 0; index -= 1) {
    const row = rows[index] ?? [];
    let sum = row[count] ?? 0;
    for (let at = index + 1; at < count; at += 1) sum -= (row[at] ?? 0) * (solution[at] ?? 0);
    solution[index] = sum / (row[index] ?? 1);
  }
  return solution;
};

/** The variables at which the sum of the squared residuals is least, near the start. */
export const leastSquares = (
  { residuals, within, steps }: LeastSquares,
  start: readonly number[],
  iterations: number,
): number[] => {
  let at = within(start);
  let here = residuals(at);
  let cost = squares(here);
  let damping = 1e-2;
  const count = at.length;
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const columns: number[][] = [];
    for (let index = 0; index < count; index += 1) {
      const step = steps[index] ?? 1;
      const moved = [...at];
      moved[index] = (moved[index] ?? 0) + step;
      const there = residuals(moved);
      columns.push(there.map((value, row) => (value - (here[row] ?? 0)) / step));
    }
    const matrix = columns.map((a) =>
      columns.map((b) => {
        let sum = 0;
        for (let row = 0; row < a.length; row += 1) sum += (a[row] ?? 0) * (b[row] ?? 0);
        return sum;
      }),
    );
    const gradient = columns.map((a) => {
      let sum = 0;
      for (let row = 0; row < a.length; row += 1) sum += (a[row] ?? 0) * (here[row] ?? 0);
      return -sum;
    });
    // What stands at its limit and is pushed beyond it takes no part in this step.
    const pushed = within(at.map((value, index) => value + Math.sign(gradient[index] ?? 0) * (steps[index] ?? 1)));
    for (let index = 0; index < count; index += 1) {
      if (Math.abs((pushed[index] ?? 0) - (at[index] ?? 0)) > (steps[index] ?? 1) * 0.02) continue;
      gradient[index] = 0;
      const row = matrix[index];
      for (let other = 0; other < count; other += 1) {
        const column = matrix[other];
        if (row) row[other] = 0;
        if (column) column[index] = 0;
      }
      if (row) row[index] = 1;
    }
    let better = false;
    let gain = 0;
    for (let attempt = 0; attempt < 8 && !better; attempt += 1) {
      const damped = matrix.map((row, index) =>
        row.map((value, column) => (index === column ? value * (1 + damping) + 1e-9 : value)),
      );
      const move = solved(damped, gradient);
      const there = move ? within(at.map((value, index) => value + (move[index] ?? 0))) : at;
      const residual = residuals(there);
      const next = squares(residual);
      if (move && next < cost) {
        gain = cost - next;
        at = there;
        here = residual;
        cost = next;
        damping = Math.max(1e-7, damping / 4);
        better = true;
      } else {
        damping *= 5;
      }
    }
    if (!better || gain < cost * 1e-5 + 1e-7) break;
  }
  return at;
};
