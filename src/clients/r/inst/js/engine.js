// What the bundle for browsers needs and V8 by itself does not have, and what R asks of it.

// Words of the vectors are UTF-8.
globalThis.TextDecoder ??= class TextDecoder {
  decode(bytes) {
    const parts = [];
    for (let at = 0; at < bytes.length; at += 8192) {
      let escaped = '';
      for (const byte of bytes.subarray(at, at + 8192)) escaped += `%${byte.toString(16).padStart(2, '0')}`;
      parts.push(escaped);
    }
    return decodeURIComponent(parts.join(''));
  }
};

/** Makes the analyzer of the bundle's functions and the files of its model. */
globalThis.stancekitOpen = (vectors, statements, targets) => {
  const { createAnalyzer, loadModel } = globalThis.stancekitBundle;
  const analyzer = createAnalyzer({ model: loadModel(statements, vectors, targets) });
  globalThis.stancekitAnswer = (line) => JSON.stringify(answer(analyzer, JSON.parse(line)));
};

/** A row and its answer, as the command line has them. */
function answer(analyzer, { id, text, date, title, deeds, minimumConfidence }) {
  const given = Object.entries({ date, title, deeds, minimumConfidence }).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  try {
    return { ...analyzer.analyze(text, { ...Object.fromEntries(given), offsets: 'codePoints' }), id };
  } catch (error) {
    if (!globalThis.stancekitBundle.isStancekitError(error)) throw error;
    return { id, error: { code: error.code, message: error.message } };
  }
}
