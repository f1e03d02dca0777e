/** Figures of the README, which the build puts here, so that they stand in one place alone. */
import type { Values } from './table';

export const measured: Values = { shippedError: CALIBRATION_ERROR.shipped, readerError: CALIBRATION_ERROR.reader };
