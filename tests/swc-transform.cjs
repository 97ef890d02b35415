// Turns TypeScript, and packages that are ES modules, into CommonJS for Jest: on Node 20 Jest cannot require() an ES
// module, and every package of Nest 12 is one. CommonJS packages stay as they are.
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { createTransformer } = require('@swc/jest');

const common = { target: 'es2022', keepClassNames: true };
const settings = (jsc) => ({ swcrc: false, sourceMaps: 'inline', module: { type: 'commonjs' }, jsc: { ...common, ...jsc } });

const typescript = createTransformer(settings({
  parser: { syntax: 'typescript', tsx: true, decorators: true },
  transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
}));
// The parser refuses what only TypeScript with JSX is ambiguous about (`<T>(value: T) => …`), so .ts is read without JSX.
const plainTypescript = createTransformer(settings({
  parser: { syntax: 'typescript', tsx: false, decorators: true },
  transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
}));
const javascript = createTransformer(settings({ parser: { syntax: 'ecmascript' } }));
const untouched = { process: (code) => ({ code }), getCacheKey: (...args) => `${javascript.getCacheKey(...args)}-untouched` };

const moduleTypes = new Map();

/** Whether the nearest package.json says that .js files are ES modules. */
function isInModulePackage(directory) {
  if (!moduleTypes.has(directory)) moduleTypes.set(directory, readModuleType(directory));
  return moduleTypes.get(directory);
}

function readModuleType(directory) {
  const file = path.join(directory, 'package.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')).type === 'module';
  const above = path.dirname(directory);
  return above !== directory && isInModulePackage(above);
}

function transformerFor(file) {
  if (file.endsWith('.tsx')) return typescript;
  if (/\.[cm]?ts$/.test(file)) return plainTypescript;
  if (file.endsWith('.mjs')) return javascript;
  if (file.endsWith('.cjs')) return untouched;
  return isInModulePackage(path.dirname(file)) ? javascript : untouched;
}

module.exports = {
  canInstrument: false,
  process: (code, file, options) => transformerFor(file).process(code, file, options),
  getCacheKey: (code, file, options) => transformerFor(file).getCacheKey(code, file, options),
};
