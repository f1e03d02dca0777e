/** What goes wrong in a request: a code for programs, a message for people, a status for HTTP. */
import { type ErrorCode, isStancekitError } from 'stancekit';

const statuses = {
  INVALID_REQUEST: 400,
  EXPECTATION_FAILED: 417,
  HEADERS_TOO_LARGE: 431,
  BODY_TOO_LARGE: 413,
  BATCH_TOO_LONG: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  BUSY: 503,
  UNAVAILABLE: 503,
  TIMEOUT: 408,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  INTERNAL: 500,
} as const;

/** Codes that the library does not have. */
type ServiceCode = keyof typeof statuses;

export interface ErrorBody {
  readonly code: ErrorCode | ServiceCode;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** An error that is answered with a status of its own. */
export class ServiceError extends Error {
  constructor(
    readonly code: ServiceCode,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** Errors of the library that are the service's fault, and not its caller's. */
const OWN: readonly ErrorCode[] = ['INVALID_MODEL', 'MODEL_SCHEMA', 'MODEL_ENCODER', 'MODEL_REQUIRED', 'WORKER_FAILED'];

/** Those that have a status of their own; others are 400. */
const own: Partial<Record<ErrorCode, number>> = {
  INPUT_TOO_LARGE: 413,
  TRAINING_TOO_LARGE: 413,
  WORK_TIMEOUT: 422,
  ABORTED: 503,
};

export function statusOf(error: unknown): number {
  if (error instanceof ServiceError) return statuses[error.code];
  if (!isStancekitError(error) || OWN.includes(error.code)) return 500;
  return own[error.code] ?? 400;
}

/** What is told of an error. Of a defect nothing is: its message may hold parts of a text. */
export function errorBody(error: unknown): ErrorBody {
  if (error instanceof ServiceError) return { code: error.code, message: error.message };
  if (!isStancekitError(error)) return { code: 'INTERNAL', message: 'The service has a defect.' };
  const { code, message, details } = error;
  return { code, message, ...(Object.keys(details).length > 0 && { details: { ...details } }) };
}

export function headersOf(error: unknown): Readonly<Record<string, string>> {
  return error instanceof ServiceError ? error.headers : {};
}

export function busy(message: string): ServiceError {
  return new ServiceError('BUSY', `${message} Try again in a second.`, { 'Retry-After': '1' });
}
