// `import … = require` takes the package's CommonJS build, which bundles for Node and for a worker alike: the ES module
// build needs `import.meta.url`, which neither kind of bundle has.
import runtime = require('web-tree-sitter');

export const { Parser, Language } = runtime;
