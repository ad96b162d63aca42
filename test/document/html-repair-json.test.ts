import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendJson } from '../../src/document/structured-data/repair-json.ts';

const signs = fc.constantFrom(...'{}[]:,"\'\\/*\n u0aé', '//', '/*', '*/', 'null', '1.5', '-', '\\u00', '__proto__');

describe('repaired JSON', () => {
  it('is what it was where nothing was broken', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(JSON.parse(mendJson(json))).toEqual([JSON.parse(json)]);
      }),
    );
  });

  it('parses, whatever it was', () => {
    fc.assert(
      fc.property(fc.array(signs), (parts) => {
        expect(JSON.parse(mendJson(parts.join('')))).toBeInstanceOf(Array);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps what stands before the place where it was cut off', () => {
    const json = '{"headline":"Fog, again","author":{"name":"Ada Quill"},"datePublished":"2021-05-03"}';
    for (let end = 24; end <= json.length; end++) {
      expect(JSON.parse(mendJson(json.slice(0, end)))).toMatchObject([{ headline: 'Fog, again' }]);
    }
  });
});
