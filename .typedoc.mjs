/** Gives modules the names by which they are imported: `entry/scan-pixels` is `eehic/scan/pixels`. */
export function load(app) {
  app.converter.on('resolveBegin', ({ project }) => {
    for (const module of project.children ?? []) {
      const name = module.name.replace(/^entry\//, '').replace(/^(scan|report)-/, '$1/');
      module.name = name === 'index' ? 'eehic' : `eehic/${name}`;
    }
  });
}
