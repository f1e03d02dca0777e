import { describe, expect, it } from 'vitest';
import { checkEncoderThere, encoderFor, hasContextual } from '../../src/runtime/openContextual';

const trained = { encoded: { encoder: '0123456789abcdef' } };
const plain = { encoded: null };
const same = { id: '0123456789abcdef' };
const another = { id: 'fedcba9876543210' };

describe('encoderFor', () => {
  it.each([
    ['the reader that a model was trained with', trained, same, same],
    ['nothing where the words alone are asked for', trained, undefined, undefined],
    ['nothing for a model without an encoder', plain, same, undefined],
  ])('gives %s', (_, model, reader, expected) => {
    expect(encoderFor(model, reader)).toBe(expected);
  });

  it('refuses another reader than that of the training, and says what to do', () => {
    const refused = () => encoderFor(trained, another);
    expect(refused).toThrow(expect.objectContaining({ code: 'MODEL_ENCODER' }));
    for (const told of [trained.encoded.encoder, another.id, '--reader fast', 'train it again']) {
      expect(refused).toThrow(told);
    }
  });
});

describe('checkEncoderThere', () => {
  it('lets pass who goes by the words alone, and models without an encoder', () => {
    expect(() => checkEncoderThere(trained, 'fast', () => false)).not.toThrow();
    expect(() => checkEncoderThere(plain, undefined, () => false)).not.toThrow();
    expect(() => checkEncoderThere(trained, undefined, () => true)).not.toThrow();
    expect(() => checkEncoderThere(trained, 'fast', hasContextual)).not.toThrow();
  });

  it.each([undefined, 'contextual'] as const)('says what to install where it is not there, asked for %s', (asked) => {
    const refused = () => checkEncoderThere(trained, asked, () => false);
    expect(refused).toThrow(expect.objectContaining({ code: 'PEER_MISSING' }));
    expect(refused).toThrow('npm install stancekit-contextual');
  });
});
