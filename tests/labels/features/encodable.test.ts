import { describe, expect, it } from 'vitest';
import { encodableText } from '../../../src/labels/features/encodable';
import { nameSpans } from '../../../src/labels/features/names';
import { defaultModel } from '../../../src/labels/files/index';

describe('encodableText', () => {
  it.each([
    ['Paris urged NATO to wait.', 'someone urged the alliance to wait.'],
    ['Nobody wants 300 <b>tanks</b>.', 'Nobody wants 300 <b>tanks</b>.'],
    ['', ''],
  ])('masks the names of %j', (text, masked) => {
    expect(encodableText({ text, names: nameSpans(text) }, defaultModel().words)).toBe(masked);
  });
});
