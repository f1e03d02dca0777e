import { describe, expect, it } from 'vitest';
import * as browser from '../src/browser';
import * as node from '../src/index';

describe('the entry for browsers', () => {
  it('has the names of the entry for Node', () => {
    expect(Object.keys(browser).sort()).toEqual(Object.keys(node).sort());
  });

  it.each([
    ['analyze', () => browser.analyze('text')],
    ['createAnalyzer', () => browser.createAnalyzer()],
    ['defaultModel', () => browser.defaultModel()],
    ['explain', () => browser.explain({ text: 'text' })],
    ['readModel', () => browser.readModel('model.json')],
  ])('says in %s that a model is needed', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ name: 'StancekitError', code: 'MODEL_REQUIRED' }));
  });

  it('analyses with a model as Node does', () => {
    const text = 'France rejected the offer.';
    expect(browser.createAnalyzer({ model: node.defaultModel() }).analyze(text)).toEqual(node.analyze(text));
  });
});
