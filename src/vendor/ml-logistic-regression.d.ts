/** The package has no types of its own. */
declare module 'ml-logistic-regression' {
  import type { Matrix } from 'ml-matrix';

  interface TwoClasses {
    readonly weights: Matrix;
    train(features: Matrix, target: Matrix): void;
  }

  export default class LogisticRegression {
    constructor(options?: { numSteps?: number; learningRate?: number });
    readonly classifiers: readonly TwoClasses[];
    readonly numberClasses: number;
    train(features: Matrix, target: Matrix): void;
    predict(features: Matrix): number[];
    static load(model: unknown): LogisticRegression;
    toJSON(): unknown;
  }
}
