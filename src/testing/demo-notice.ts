/** The notice that everything that uses the demo registry shows. */
export const DEMO_NOTICE = 'demo registry, proves nothing';
