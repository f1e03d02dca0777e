/** A model file in fewer letters, for a package; either form is read. */
import { type ModelJson, type PackedViewJson, packFeatures, type ViewJson } from '../../src/labels/model';

/** Writes the features of the statements' part as `packFeatures` does: a tenth of the file is saved. */
export function packModel(model: ModelJson): ModelJson {
  const { statements } = model;
  if (!statements) return model;
  const views = statements.views.map(({ view, features, counts }): PackedViewJson => {
    const list = features === '' ? [] : features.split('\n');
    return { view, packed: packFeatures(list), counts };
  });
  // Whoever reads views takes both forms; whoever trains gives the legible one.
  return { ...model, statements: { ...statements, views: views as readonly unknown[] as readonly ViewJson[] } };
}
